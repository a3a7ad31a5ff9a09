import type { Core } from '@strapi/strapi';
import { dice } from '../../../scripts/drills/support/sample-texts';

/** How much of an old question is said again by somebody who is writing a new one. */
const SAID_AGAIN = 0.8;

/** Texts somebody may be writing: old questions with a part of their words left out. */
export async function draftsOf(
  strapi: Core.Strapi,
  questions: number,
  count: number,
): Promise<string[]> {
  const roll = dice(5);
  const ids = Array.from({ length: count }, () => 1 + Math.floor(roll() * questions));
  const rows = await strapi.db
    .connection('questions')
    .whereIn('id', ids)
    .orderBy('id')
    .select('content');
  return rows.map(({ content }) =>
    (content as string)
      .split(' ')
      .filter(() => roll() < SAID_AGAIN)
      .join(' '),
  );
}
