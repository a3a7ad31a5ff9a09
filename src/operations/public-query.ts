import { namesComponentDocument } from './component-keys';
import { unfitQuery } from './filter-shape';
import type { RequestRefusalCode } from './request-refusals';

export interface QueryProblem {
  code: RequestRefusalCode;
  /** The offending key, as the client wrote it. */
  source: string;
}

/**
 * Keys that reach what readers must not see or what costs too much: `_q` searches private
 * attributes too, the others choose between versions and languages this system does not have.
 */
const REFUSED_KEYS = new Set([
  '_q',
  'status',
  'publicationFilter',
  'hasPublishedVersion',
  'locale',
]);

/** Segments of a key, e.g. four in `filters[session][slug][$eq]`. */
const MAXIMUM_DEPTH = 8;

/** Values in one query; each may become a condition of the statement. */
const MAXIMUM_VALUES = 100;

/** The largest page number. */
const MAXIMUM_INTEGER = 2 ** 31 - 1;

const DIRECTION = /^(asc|desc)$/i;

const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What is wrong with the parsed query of a public read, or null. */
export function publicQueryProblem(
  query: Record<string, unknown>,
  maximumRows: number,
  components: ReadonlySet<string> = new Set(),
): QueryProblem | null {
  const values = flatten(query);
  const tooDeep = values.find(({ path }) => path.length > MAXIMUM_DEPTH);
  if (tooDeep) return { code: 'QUERY_TOO_DEEP', source: tooDeep.path[0]! };
  if (values.length > MAXIMUM_VALUES)
    return { code: 'QUERY_TOO_DEEP', source: values[0]!.path[0]! };
  return (
    refusedKeyProblem(query, []) ??
    rowIdProblem(values) ??
    firstProblem(values, malformedText) ??
    firstProblem(values, malformedSort) ??
    firstProblem(values, malformedFields) ??
    firstProblem(values, (value) => asksComponentDocument(value, components)) ??
    firstProblem(values, (value) => malformedNumber(value, maximumRows)) ??
    filterProblem(query)
  );
}

interface QueryValue {
  path: string[];
  value: unknown;
}

function flatten(node: unknown, path: string[] = []): QueryValue[] {
  if (node === null || typeof node !== 'object') return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, value]) => flatten(value, [...path, key]));
}

function firstProblem(
  values: readonly QueryValue[],
  check: (value: QueryValue) => boolean,
): QueryProblem | null {
  const found = values.find(check);
  return found ? { code: 'QUERY_MALFORMED', source: written(found.path) } : null;
}

/** The keys count at the top and for each populated relation, not as names of attributes. */
function refusedKeyProblem(
  parameters: Record<string, unknown>,
  path: string[],
): QueryProblem | null {
  for (const [key, value] of Object.entries(parameters)) {
    if (REFUSED_KEYS.has(key))
      return { code: 'QUERY_KEY_REFUSED', source: written([...path, key]) };
    if (key !== 'populate' && key !== 'on') continue;
    for (const [relation, nested] of Object.entries(isRecord(value) ? value : {})) {
      const problem = isRecord(nested) && refusedKeyProblem(nested, [...path, key, relation]);
      if (problem) return problem;
    }
  }
  return null;
}

function filterProblem(query: Record<string, unknown>): QueryProblem | null {
  const unfit = unfitQuery(query);
  return unfit && { code: 'QUERY_MALFORMED', source: written(unfit.path) };
}

/** Rows have ids from one sequence with rows that are hidden: where they lie tells of those. */
function rowIdProblem(values: readonly QueryValue[]): QueryProblem | null {
  const found = values.find(({ path }) => path.includes('filters') && path.includes('id'));
  return found ? { code: 'QUERY_KEY_REFUSED', source: written(found.path) } : null;
}

function malformedText({ path, value }: QueryValue): boolean {
  return (
    path.some((key) => CONTROL_CHARACTERS.test(key)) ||
    (typeof value === 'string' && CONTROL_CHARACTERS.test(value))
  );
}

/** Strapi 5.54 takes any word for a direction, and loses its way along relations when it populates. */
function malformedSort({ path, value }: QueryValue): boolean {
  const at = path.indexOf('sort');
  if (at < 0 || typeof value !== 'string') return false;
  const keys = path.slice(at + 1).filter((key) => !/^\d+$/.test(key));
  if (keys.length > 0) return !DIRECTION.test(value) || (at > 0 && keys.length > 1);
  return value.split(',').some((key) => {
    const [name = '', direction = 'asc', ...rest] = key.trim().split(':');
    return rest.length > 0 || !DIRECTION.test(direction) || (at > 0 && name.includes('.'));
  });
}

/** Strapi 5.54 fails on the name that an empty list of attributes has. */
function malformedFields({ path, value }: QueryValue): boolean {
  return path.includes('fields') && value === '';
}

/** Names stand in the keys of filters, and in the values of sort and fields, too. */
function asksComponentDocument(
  { path, value }: QueryValue,
  components: ReadonlySet<string>,
): boolean {
  const isNamed = path.includes('sort') || path.includes('fields');
  const texts = isNamed && typeof value === 'string' ? value.split(',') : [''];
  return texts.some((text) => {
    const [names = ''] = text.trim().split(':');
    return namesComponentDocument([...path, ...names.split('.')], components);
  });
}

function malformedNumber({ path, value }: QueryValue, maximumRows: number): boolean {
  return (
    typeof value === 'string' &&
    path[0] === 'pagination' &&
    isMalformedPage(path[1], value, maximumRows)
  );
}

function isMalformedPage(key: string | undefined, value: string, maximumRows: number): boolean {
  if (key === 'withCount') return !/^(true|false|0|1|t|f)$/.test(value);
  if (!/^\d{1,10}$/.test(value)) return true;
  const isRows = key === 'pageSize' || key === 'limit';
  return Number(value) > (isRows ? maximumRows : MAXIMUM_INTEGER);
}

function written([first, ...rest]: string[]): string {
  return `${first}${rest.map((key) => `[${key}]`).join('')}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
