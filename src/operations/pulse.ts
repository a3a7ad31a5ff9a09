import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds the database has to answer a question that costs it nothing. */
const PULSE_MILLISECONDS = 1_000;

/** Whether the database answers. */
export async function hasPulse(strapi: Core.Strapi): Promise<boolean> {
  const pulse = strapi.db.connection.raw('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([pulse, sleep(PULSE_MILLISECONDS, false, { ref: false })]);
}
