import { translateDatabaseError } from '../commands/translate-database-error';
import { isOurs } from '../content-types';
import type { Guard } from './support/types';

/** What only the database can know (a taken address, the floor) becomes the same coded refusal. */
export const translateDatabaseErrors: Guard = () => async (ctx, next) => {
  if (!isOurs(ctx.uid)) return next();
  try {
    return await next();
  } catch (error) {
    throw translateDatabaseError(error);
  }
};
