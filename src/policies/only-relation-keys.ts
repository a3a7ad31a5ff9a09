import type { Context } from 'koa';
import { inputError } from '../commands/coded-errors';
import { inputFault } from '../commands/input-fault';

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
  // Of the context a policy gets its own properties only, and `query` is none of them.
  const unknown = Object.keys(request.query).filter((key) => !KNOWN_KEYS.includes(key));
  if (unknown.length > 0) throw inputError(unknown.map((path) => inputFault(path, 'UNKNOWN_KEY')));
  return true;
};

export default onlyRelationKeys;
