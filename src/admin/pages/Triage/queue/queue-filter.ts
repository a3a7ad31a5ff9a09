import type { QueueFilter } from '../../../../staff-api/contract/submission';

/** What the address of the screen holds of the filter: all of it but the paging. */
export const FILTER_KEYS = [
  'fate',
  'channel',
  'submitterKind',
  'theme',
  'authority',
  'withoutAuthority',
  'quarantined',
  'text',
] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

export type ShownFilter = Pick<QueueFilter, FilterKey>;

/** Stands in the address for "whatever became of it": without a fate the queue is what waits. */
export const ANY_FATE = 'any';

/** The filter an address asks for. Without a fate: what waits for a decision. */
export function filterOf(address: URLSearchParams): ShownFilter {
  const given = FILTER_KEYS.map((key) => [key, address.get(key) ?? '']);
  const filter = Object.fromEntries(given.filter(([, value]) => value !== ''));
  if (filter.fate === ANY_FATE) return { ...filter, fate: undefined };
  return { ...filter, fate: filter.fate ?? 'pending' };
}

/** How many conditions are set beside the fate. */
export const conditionsIn = (filter: ShownFilter): number =>
  FILTER_KEYS.filter((key) => key !== 'fate' && filter[key] !== undefined).length;
