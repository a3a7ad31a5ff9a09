import { namesComponentDocument } from '../../operations/component-keys';
import { unfitFilter } from '../../operations/filter-shape';
import type { Arguments } from '../plugin';
import { queryRefusal } from './query-refusals';

/** Attribute names along one condition: of a relation's relation, as in question, session, slug. */
const FILTER_NAMES = 3;
/** Objects within objects along one condition, with the operators. */
const FILTER_DEPTH = 10;
const FILTER_VALUES = 100;
const SORT_KEYS = 5;

const OPERATORS = new Set(
  `and or not eq eqi ne nei startsWith endsWith contains notContains containsi notContainsi gt gte lt
  lte null notNull in notIn between`.split(/\s+/),
);

/**
 * Refuses arguments the database would pay for: every relation that a filter or a sort key follows is
 * two joins, and relations can be followed in circles. Also NUL, which PostgreSQL stores in no text,
 * and what no statement can be made of.
 *
 * Throws a ValidationError with QUERY_TOO_DEEP, TEXT_INVALID or QUERY_MALFORMED.
 */
export function refuseCostlyArguments(
  { filters, sort }: Arguments,
  components: ReadonlySet<string>,
  /** Field the arguments are given to. */
  field: string,
): void {
  const paths = pathsOf(filters);
  if (paths.length > FILTER_VALUES || paths.some(isTooLong)) {
    throw queryRefusal('QUERY_TOO_DEEP', { argument: 'filters' });
  }
  const keys = [sort ?? []].flat().map(String);
  if (keys.length > SORT_KEYS || keys.some((key) => key.split('.').length > FILTER_NAMES)) {
    throw queryRefusal('QUERY_TOO_DEEP', { argument: 'sort' });
  }
  if ([...paths.flat(), ...keys].some((text) => text.includes('\0')))
    throw queryRefusal('TEXT_INVALID');
  if (keys.some((key) => namesComponentDocument([field, ...namesOf(key)], components))) {
    throw queryRefusal('QUERY_MALFORMED', { argument: 'sort' });
  }
  if (unfitFilter(inRestWords(filters ?? {}), [])) {
    throw queryRefusal('QUERY_MALFORMED', { argument: 'filters' });
  }
}

/** `chair.name:desc` names chair and name. */
const namesOf = (sortKey: string): string[] => sortKey.split(':')[0]!.split('.');

/** Filters as REST writes them. GraphQL takes a null for a condition that is not made. */
function inRestWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((part) => part !== null).map(inRestWords);
  if (node instanceof Date) return node.toISOString();
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, part]) => part !== null || key === 'between')
      .map(([key, part]) => [OPERATORS.has(key) ? `$${key}` : key, inRestWords(part)]),
  );
}

/** Each value with the keys that lead to it; list positions are no keys. */
function pathsOf(node: unknown, path: string[] = []): string[][] {
  if (node === null || typeof node !== 'object') return [[...path, String(node)]];
  if (Array.isArray(node)) return node.flatMap((part) => pathsOf(part, path));
  return Object.entries(node).flatMap(([key, part]) => pathsOf(part, [...path, key]));
}

function isTooLong(path: string[]): boolean {
  const keys = path.slice(0, -1);
  return (
    keys.length > FILTER_DEPTH || keys.filter((key) => !OPERATORS.has(key)).length > FILTER_NAMES
  );
}
