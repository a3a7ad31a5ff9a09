/** A condition that no query can be made of. Its path is the keys that lead to it. */
export interface UnfitFilter {
  path: string[];
}

const GROUPS = new Set(['$and', '$or']);
const LISTS = new Set(['$in', '$notIn']);

/** The first unfit filter of a query: filters stand at its top and with each populated relation. */
export function unfitQuery(
  { filters, populate, on }: Record<string, unknown>,
  path: string[] = [],
): UnfitFilter | null {
  const unfit = filters === undefined ? null : unfitFilter(filters, [...path, 'filters']);
  if (unfit) return unfit;
  for (const [key, relations] of Object.entries({ populate, on })) {
    for (const [relation, nested] of Object.entries(isRecord(relations) ? relations : {})) {
      const within = isRecord(nested) ? unfitQuery(nested, [...path, key, relation]) : null;
      if (within) return within;
    }
  }
  return null;
}

/**
 * The first part of a filter that has not the form its operator asks for, or null. Strapi 5.54 hands
 * such a part on until the database layer throws, as a defect of the server.
 */
export function unfitFilter(filters: unknown, path: string[]): UnfitFilter | null {
  if (!isRecord(filters)) return { path };
  for (const [key, value] of Object.entries(filters)) {
    const unfit = unfitCondition(key, value, [...path, key]);
    if (unfit) return unfit;
  }
  return null;
}

function unfitCondition(key: string, value: unknown, path: string[]): UnfitFilter | null {
  if (GROUPS.has(key)) return unfitGroup(value, path);
  // Of a whole group. Of an attribute, `unfitOperand` lets a single value pass.
  if (key === '$not') return unfitFilter(value, path);
  return key.startsWith('$') ? unfitOperand(key, value, path) : unfitAttribute(value, path);
}

function unfitGroup(value: unknown, path: string[]): UnfitFilter | null {
  if (!Array.isArray(value)) return { path };
  for (const [index, part] of value.entries()) {
    const unfit = unfitFilter(part, [...path, String(index)]);
    if (unfit) return unfit;
  }
  return null;
}

/** What is asked of one attribute or relation: a value, a list of values, or conditions. */
function unfitAttribute(value: unknown, path: string[]): UnfitFilter | null {
  if (Array.isArray(value)) return value.every(isSingle) ? null : { path };
  if (!isRecord(value)) return null;
  for (const [key, part] of Object.entries(value)) {
    const isNegatedValue = key === '$not' && isSingle(part);
    const unfit = isNegatedValue ? null : unfitCondition(key, part, [...path, key]);
    if (unfit) return unfit;
  }
  return null;
}

function unfitOperand(operator: string, value: unknown, path: string[]): UnfitFilter | null {
  const values = Array.isArray(value) ? value : [value];
  const isFit =
    values.every(isSingle) &&
    (operator === '$between'
      ? Array.isArray(value) && value.length === 2
      : !Array.isArray(value) || LISTS.has(operator));
  return isFit ? null : { path };
}

const isSingle = (value: unknown): boolean => value === null || typeof value !== 'object';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  !isSingle(value) && !Array.isArray(value);
