import { currentCommand } from '../commands/command';
import { enforce } from '../commands/rule-violation';
import { isOurs, RECORD_TYPES } from '../content-types';
import { refuse } from '../domain/decision';
import { HOUSE } from '../domain/regulation';
import { writes } from './support/actions';
import type { Guard } from './support/types';

/**
 * Records of what happened are written by commands only; nothing of ours is cloned, because a copy
 * would carry over event instants and take questions away from their session.
 */
export const requireCommand: Guard = () => (ctx, next) => {
  const isRecord = RECORD_TYPES.includes(ctx.uid) && writes(ctx.action);
  const isClone = isOurs(ctx.uid) && ctx.action === 'clone';
  if (isClone || (isRecord && !currentCommand())) {
    enforce(refuse('COMMAND_REQUIRED', HOUSE));
  }
  return next();
};
