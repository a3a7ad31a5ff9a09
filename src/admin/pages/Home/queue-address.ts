import type { Home } from '../../../staff-api/contract/home';

/** What waits for editors, most pressing first. */
export const EDITOR_QUEUES = [
  'overdue',
  'pending',
  'quarantined',
  'unassigned',
  'submitted',
  'approved',
] as const;

/** What waits on a desk, most pressing first. */
export const DESK_QUEUES = [
  'overdue',
  'returned',
  'assigned',
  'drafting',
  'submitted',
  'approved',
] as const;

type MostIn = NonNullable<Home['editor']>['mostIn'];
type Queue = (typeof EDITOR_QUEUES | typeof DESK_QUEUES)[number];

/** The filter of the triage screen each of its queues is seen by. */
const TRIAGE_FILTERS: Record<keyof MostIn, Record<string, string>> = {
  pending: {},
  quarantined: { quarantined: 'true' },
  unassigned: { fate: 'any', withoutAuthority: 'true' },
};

const isTriaged = (queue: Queue): queue is keyof MostIn => queue in TRIAGE_FILTERS;

/** The screen a queue is worked on, narrowed to it; in triage, to the session most of it is in. */
export function queueAddress(queue: Queue, mostIn: Partial<MostIn> = {}): string {
  if (!isTriaged(queue)) {
    // What came back is written again.
    return `/dialogue/desk?state=${queue === 'returned' ? 'drafting' : queue}`;
  }
  const session = mostIn[queue];
  const places = { ...(session && { session }), ...TRIAGE_FILTERS[queue] };
  return `/dialogue/triage?${new URLSearchParams(places)}`;
}
