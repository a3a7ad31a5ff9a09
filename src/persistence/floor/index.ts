import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { answerDrafts } from './answer-drafts';
import { calendar } from './calendar';
import { calls } from './calls';
import { chairMessages } from './chair-messages';
import { checks } from './checks';
import { clock } from './clock';
import { indexes } from './indexes';
import { intakeGuard } from './intake-guard';
import { links } from './links';
import { live } from './live';
import { locks } from './locks';
import { operationSwitches } from './operation-switches';
import { outbox } from './outbox';
import { projectorLinks } from './projector-links';
import { questionTexts } from './question-texts';
import { questionsAndAnswers } from './questions-and-answers';
import { scheduledEffects } from './scheduled-effects';
import { sessions } from './sessions';
import { submissions } from './submissions';
import { submissionTexts } from './submission-texts';
import { text } from './text';

// What is there, to the letter: one trigger switched off, or a function emptied, makes a difference.
const OBJECTS = `
  select md5(coalesce(string_agg(object, chr(10) order by object), '')) as "objects",
    obj_description(to_regprocedure('dialogue_now()'), 'pg_proc') as "version"
  from (
    select pg_get_triggerdef(oid) || tgenabled::text as object
      from pg_trigger where tgname like 'dialogue\\_%'
    union all select conrelid::regclass || pg_get_constraintdef(oid) || convalidated::text
      from pg_constraint where conname like 'dialogue\\_%'
    union all select indexdef from pg_indexes where indexname like 'dialogue\\_%'
    union all select pg_get_functiondef(oid) from pg_proc where proname like 'dialogue\\_%'
  ) as found`;

const statementsFor = (mode: string): string =>
  [
    clock(mode !== 'production'),
    text,
    locks,
    sessions,
    submissions,
    submissionTexts,
    chairMessages,
    projectorLinks,
    questionsAndAnswers,
    outbox,
    scheduledEffects,
    operationSwitches,
    intakeGuard,
    calls,
    answerDrafts,
    links,
    indexes,
    checks,
    live,
    calendar,
    questionTexts,
  ].join('\n');

/** What the rules of this release begin their mark in the database with. */
export const floorHash = (mode: string): string =>
  createHash('sha256').update(statementsFor(mode)).digest('hex');

/**
 * Puts the database's own rules in place: the floor that no path goes under, raw SQL included.
 *
 * Runs at every start. Writes nothing when everything is there, so that a node may join a session
 * that is on air without waiting for a table lock.
 */
export async function installFloor(strapi: Core.Strapi): Promise<void> {
  const mode = strapi.config.get<string>('dialogue.mode');
  const hash = floorHash(mode);

  const { rows } = await strapi.db.connection.raw(OBJECTS);
  if (rows[0].version === `${hash}:${rows[0].objects}`) return;

  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(statementsFor(mode));
    const installed = await trx.raw(OBJECTS);
    await trx.raw(`comment on function dialogue_now() is '${hash}:${installed.rows[0].objects}'`);
  });
  strapi.log.info('Database rules installed');
}
