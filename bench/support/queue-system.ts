import type { Core } from '@strapi/strapi';
import { prepareQueue, type Queue } from '../../scripts/drills/support/prepare-queue';
import { withThrowAwaySystem } from '../../scripts/launch/throw-away-system';

export interface QueueSystem extends Queue {
  strapi: Core.Strapi;
}

/** The system on a throw-away database, with this many pending submissions in one session. */
export const withQueue = (
  count: number,
  work: (system: QueueSystem) => Promise<void>,
): Promise<void> =>
  withThrowAwaySystem(async (strapi) => work({ strapi, ...(await prepareQueue(strapi, count)) }));
