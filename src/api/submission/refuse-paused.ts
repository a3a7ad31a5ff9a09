import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import { intakeChannelsOf } from '../../persistence/intake-channels';
import { closureOf } from '../../operation-switches/held-switches';
import { closedRefusal } from '../../operation-switches/refuse-closed';
import { refusalBody } from '../../operations/refusal-body';

/**
 * Refuses what the public sends while a switch has closed intake: 503 with what the operators tell the
 * public, and the session's other channels.
 */
export async function refusePaused(strapi: Core.Strapi, sessionKey: string): Promise<void> {
  const closure = closureOf(strapi, 'intake');
  if (closure === null) return;
  const channels = await intakeChannelsOf(strapi.db.connection, sessionKey);
  const { code, details } = closedRefusal(closure);
  const { error } = refusalBody(code, {
    ...details,
    otherChannels: channels.filter(({ channel }) => channel !== 'portal'),
  });
  throw createHttpError(error.status, error.message, { expose: true, details: error.details });
}
