import type { Context } from 'koa';
import { inputError } from '../commands/coded-errors';

/** What the panel's relation field sends. */
const KNOWN_KEYS = [
  'id',
  'component',
  '_q',
  '_filter',
  'idsToOmit',
  'idsToInclude',
  'page',
  'pageSize',
  'locale',
  'status',
];

/**
 * Refuses other keys of the relation field's queries: Strapi 5.54 takes them for columns and rows
 * of the related type, whatever the role may read of it.
 */
const onlyRelationKeys = ({ request }: Context): boolean => {
  // Strapi 5.54 copies the context for policies, and with it only what is the context's own.
  const unknown = Object.keys(request.query).filter((key) => !KNOWN_KEYS.includes(key));
  if (unknown.length > 0)
    throw inputError(unknown.map((path) => ({ path, message: 'unknown key' })));
  return true;
};

export default onlyRelationKeys;
