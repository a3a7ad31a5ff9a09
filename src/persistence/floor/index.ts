import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { checks } from './checks';
import { clock } from './clock';
import { questionsAndAnswers } from './questions-and-answers';
import { sessions } from './sessions';
import { submissions } from './submissions';

const OBJECTS = `
  select (select count(*) from pg_trigger where tgname like 'dialogue\\_%' and tgenabled <> 'D')
       + (select count(*) from pg_constraint where conname like 'dialogue\\_%')
       + (select count(*) from pg_indexes where indexname like 'dialogue\\_%') as "objects",
       obj_description(to_regprocedure('dialogue_now()'), 'pg_proc') as "version"`;

/**
 * Puts the database's own rules in place: the floor that no path goes under, raw SQL included.
 *
 * Runs at every start. Writes nothing when everything is there, so that a node may join a session
 * that is on air without waiting for a table lock.
 */
export async function installFloor(strapi: Core.Strapi): Promise<void> {
  const statements = [
    clock(strapi.config.get('dialogue.mode') !== 'production'),
    sessions,
    submissions,
    questionsAndAnswers,
    checks,
  ].join('\n');
  const hash = createHash('sha256').update(statements).digest('hex');

  const { rows } = await strapi.db.connection.raw(OBJECTS);
  if (rows[0].version === `${hash}:${rows[0].objects}`) return;

  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(statements);
    const installed = await trx.raw(OBJECTS);
    await trx.raw(`comment on function dialogue_now() is '${hash}:${installed.rows[0].objects}'`);
  });
  strapi.log.info('Database rules installed');
}
