import { enforce } from '../commands/rule-violation';
import { isOurs } from '../content-types';
import { refuse } from '../domain/decision';
import { HOUSE } from '../domain/regulation';
import { stores } from './support/actions';
import type { Attribute, Guard } from './support/types';
import { dataOf } from './support/write';

/**
 * A relation is written from the side that owns it. Written from the other side (a session's list of
 * questions, say) it would move a question without any question being updated, past every guard.
 */
export const refuseInverseWrites: Guard = (strapi) => (ctx, next) => {
  if (!isOurs(ctx.uid) || !stores(ctx.action)) return next();

  const attributes: Record<string, Attribute> = strapi.contentType(ctx.uid).attributes;
  const fields = Object.keys(dataOf(ctx)).filter((name) => {
    const attribute = attributes[name];
    return attribute?.type === 'relation' && attribute.mappedBy !== undefined;
  });
  const written = fields.filter((name) => !isEmptyRelation(dataOf(ctx)[name]));
  if (written.length > 0) enforce(refuse('INVERSE_WRITE', HOUSE, { fields: written }));
  return next();
};

// The content manager sends an untouched relation as empty connect and disconnect lists.
const isEmptyRelation = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, list]) => key !== 'set' && Array.isArray(list) && list.length === 0,
  );
};
