import type { Core, Schema, UID } from '@strapi/strapi';

/** Relations along one path, as in session, questions, answers, authority. */
const MAXIMUM_RELATIONS = 4;

/** Where a relation stands: whether its rows may be many, and whether several rows may share them. */
interface Place {
  uid: UID.Schema;
  many: boolean;
  shared: boolean;
  depth: number;
}

/**
 * Whether a query populates the many rows behind one row that others share, as the questions of the
 * session of each question: a hundred questions would stand in the answer a hundred times, and with
 * each further round a hundred times more. Strapi 5.54 follows such paths as far as they are written.
 */
export function populatesSharedRows(
  strapi: Core.Strapi,
  uid: UID.Schema,
  populate: unknown,
  { isList }: { isList: boolean },
): boolean {
  return isCostly(strapi, { uid, many: isList, shared: false, depth: 0 }, populate);
}

function isCostly(strapi: Core.Strapi, place: Place, populate: unknown): boolean {
  const attributes = strapi.getModel(place.uid).attributes as Record<
    string,
    Schema.Attribute.AnyAttribute
  >;
  return stepsOf(populate).some(([name, nested]) => {
    const names = name === '*' ? Object.keys(attributes) : [name];
    return names.some((each) => leadsTooFar(strapi, place, attributes[each], nested));
  });
}

function leadsTooFar(
  strapi: Core.Strapi,
  place: Place,
  attribute: Schema.Attribute.AnyAttribute | undefined,
  nested: unknown,
): boolean {
  if (attribute?.type !== 'relation') return false;
  const { relation, target } = attribute as { relation: string; target?: UID.Schema };
  if (target === undefined) return false;
  const isUnbounded = relation === 'oneToMany';
  if (isUnbounded && place.shared) return true;
  if (place.depth === MAXIMUM_RELATIONS) return true;
  const many = place.many || relation.endsWith('Many');
  const shared = place.shared || (place.many && !isUnbounded);
  return isCostly(strapi, { uid: target, many, shared, depth: place.depth + 1 }, nested);
}

/** The attributes named, each with what is populated below it: texts, lists and trees say the same. */
function stepsOf(populate: unknown): [string, unknown][] {
  if (typeof populate === 'string') return populate.split(',').map(stepOfText);
  if (Array.isArray(populate)) return populate.flatMap(stepsOf);
  if (populate === null || typeof populate !== 'object') return [];
  return Object.entries(populate).flatMap(([key, value]): [string, unknown][] => {
    // Of a long list qs makes a tree with its positions for keys.
    if (/^\d+$/.test(key)) return stepsOf(value);
    const isTree = value !== null && typeof value === 'object';
    const nested = isTree ? (value as { populate?: unknown }).populate : value;
    return [below(key.split('.'), nested)];
  });
}

function stepOfText(text: string): [string, unknown] {
  const name = text.trim();
  return below((name === 'true' ? '*' : name).split('.'), undefined);
}

const below = ([first = '', ...rest]: string[], nested: unknown): [string, unknown] => [
  first,
  rest.length === 0 ? nested : Object.fromEntries([[rest.join('.'), { populate: nested }]]),
];
