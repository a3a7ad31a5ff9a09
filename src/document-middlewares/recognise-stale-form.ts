import { conflict } from '../commands/coded-errors';
import { isOurs } from '../content-types';
import type { Guard } from './support/types';

// Strapi 5.54 says so, in English, of a component that somebody else's save has replaced.
const REPLACED = /^Some of the provided components in .+ are not related to the entity$/;

/** A form of the content manager that was opened before somebody else saved is out of date. */
export const recogniseStaleForm: Guard = () => async (ctx, next) => {
  if (!isOurs(ctx.uid)) return next();
  try {
    return await next();
  } catch (error) {
    if (error instanceof Error && REPLACED.test(error.message)) throw conflict('STALE_REVISION');
    throw error;
  }
};
