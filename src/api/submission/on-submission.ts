import type { Core } from '@strapi/strapi';
import { notFound } from '../../commands/coded-errors';
import { runCommand } from '../../commands/command';
import { requireUnheld } from '../../commands/require-unheld';
import { RuleViolation } from '../../commands/rule-violation';
import { SUBMISSION } from '../../content-types';
import type { Actor } from '../../domain/staff/actor';
import type { Connection } from '../../persistence/connection';
import { personRefs } from '../../persistence/person-refs';
import { lockRecord } from '../../persistence/row-lock';
import type { SubmissionRecord } from './record';

/** One thing done to one submission. */
export interface Step {
  /** `accept`: the audit calls it `submission.accept`. */
  verb: string;
  documentId: string;
  actor: Actor;
}

/**
 * Takes a step on a submission in one transaction, holding its row: whoever decides on it at the same
 * time comes before or after. Throws 404 RECORD_UNKNOWN, and 409 ITEM_LOCKED while somebody else has
 * it open.
 */
export const onSubmission = <T>(
  strapi: Core.Strapi,
  { verb, documentId, actor }: Step,
  work: (submission: SubmissionRecord, trx: Connection) => Promise<T>,
): Promise<T> =>
  runCommand(strapi, { name: `submission.${verb}`, actor }, async (trx) => {
    const exists = await lockRecord(trx, 'submissions', documentId);
    const submission =
      exists && ((await strapi.documents(SUBMISSION).findOne({ documentId })) as unknown);
    if (!submission) throw notFound('RECORD_UNKNOWN');
    if (actor.kind === 'staff') {
      await requireUnheld(trx, { type: 'submission', key: documentId }, actor.id);
    }
    return work(submission as SubmissionRecord, trx).catch(async (error: unknown) => {
      // The public is not told who on the staff decided.
      if (actor.kind !== 'staff') throw error;
      throw await namingTheDecision(error, submission as SubmissionRecord, trx);
    });
  });

const DECIDED = ['FATE_TRANSITION', 'FATE_FINAL'];

/** Whoever comes too late is told what has been decided meanwhile, by whom and when. */
async function namingTheDecision(
  error: unknown,
  { fate, fateAt, fateBy }: SubmissionRecord,
  trx: Connection,
): Promise<unknown> {
  if (!(error instanceof RuleViolation) || !DECIDED.includes(error.details.code)) return error;
  if (fate === 'pending') return error;

  const { code, source, params } = error.details;
  const by = (await personRefs(trx, [fateBy]))(fateBy);
  return new RuleViolation({ code, source, params: { ...params, fate, fateAt, by } });
}
