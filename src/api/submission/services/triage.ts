import type { Core } from '@strapi/strapi';
import { inputError } from '../../../commands/coded-errors';
import { inputFault } from '../../../commands/input-fault';
import type { Actor } from '../../../domain/staff/actor';
import { QUESTION, SUBMISSION } from '../../../content-types';
import { publicNameOf, type PublicName } from '../../../domain/submission/public-name';
import type { Fate } from '../../../domain/submission/fate';
import { stepsToMerge } from '../../../domain/submission/merge';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { countSubmissionsOf, nextAsker, nextPosition } from '../../../persistence/questions';
import { lockRecord } from '../../../persistence/row-lock';
import { lockQuestionOrder } from '../../../persistence/session-lock';
import { onSubmission } from '../on-submission';
import type { SubmissionRecord } from '../record';

/** What an editor may change when a submission becomes a public question. */
export interface Acceptance {
  content?: string;
  theme?: string | null;
  publicName?: PublicName;
  authorityKey?: string;
}

type Reason = Partial<
  Pick<SubmissionRecord, 'questionKey' | 'rejectionCode' | 'fateNote' | 'transferredTo'>
>;

const UNDECIDED: Required<Reason> = {
  questionKey: null,
  rejectionCode: null,
  fateNote: null,
  transferredTo: null,
};

/** What editors do with what arrived: every submission gets exactly one fate. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const command = <T>(
    verb: string,
    documentId: string,
    actor: Actor,
    work: (submission: SubmissionRecord, trx: Connection) => Promise<T>,
  ): Promise<T> => onSubmission(strapi, { verb, documentId, actor }, work);

  const decide = async (documentId: string, fate: Fate, reason: Reason = {}) => {
    const data = { ...UNDECIDED, ...reason, fate };
    await strapi.documents(SUBMISSION).update({ documentId, data: data as never });
    return { documentId, fate };
  };

  const recount = async (trx: Connection, questionKey: string): Promise<void> => {
    const submissionCount = await countSubmissionsOf(trx, questionKey);
    if (submissionCount > 0) {
      const data = { submissionCount, ...(await namedAnew(trx, questionKey)) };
      await strapi.documents(QUESTION).update({ documentId: questionKey, data });
      return;
    }
    await strapi.service('api::question.assignment').giveUpAll(questionKey, 'Câu hỏi được rút lại');
    await strapi.documents(QUESTION).delete({ documentId: questionKey });
  };

  // Locked before anything is decided: otherwise two who leave a question at once each count the
  // other, and it stays public without a submission; and one may leave while its answer goes out.
  const leaveQuestion = async (
    { documentId, questionKey }: SubmissionRecord,
    fate: Fate,
    trx: Connection,
  ) => {
    if (questionKey) await lockRecord(trx, 'questions', questionKey);
    const decided = await decide(documentId, fate);
    if (questionKey) await recount(trx, questionKey);
    return decided;
  };

  // Whoever has taken a question back is not named beside it for those who still ask it. Who is named
  // follows from who asks alone, so that whoever joins and leaves again changes nothing.
  const namedAnew = async (trx: Connection, questionKey: string) => {
    const asker = await nextAsker(trx, questionKey);
    return (
      asker && {
        submitterName: publicNameOf(asker),
        submitterKind: asker.kind,
        receivedAt: asker.receivedAt.toISOString(),
      }
    );
  };

  // By key, so that of two who move submissions between two questions the second waits for the first.
  const lockInOrder = async (trx: Connection, keys: readonly (string | null)[]): Promise<void> => {
    for (const key of keys.filter((one) => one !== null).sort()) {
      await lockRecord(trx, 'questions', key);
    }
  };

  const publishQuestion = async (
    submission: SubmissionRecord,
    edit: Acceptance,
    trx: Connection,
  ) => {
    await lockQuestionOrder(trx, submission.sessionKey);
    const { name, submitterKind, kind, language, receivedAt, sessionKey } = submission;
    return strapi.documents(QUESTION).create({
      data: {
        session: sessionKey,
        content: edit.content ?? submission.content,
        theme: (edit.theme === undefined ? submission.theme : edit.theme) ?? undefined,
        kind,
        submitterName: publicNameOf({
          kind: submitterKind,
          name,
          publicName: edit.publicName ?? submission.publicName,
        }),
        submitterKind,
        language,
        position: await nextPosition(trx, sessionKey),
        submissionCount: 1,
        receivedAt,
        acceptedAt: (await databaseNow(trx)).toISOString(),
      },
    });
  };

  return {
    /** Makes a submission a public question, in the words the editor gives it. */
    accept: (documentId: string, edit: Acceptance, actor: Actor) =>
      command('accept', documentId, actor, async (submission, trx) => {
        const question = await publishQuestion(submission, edit, trx);
        await decide(documentId, 'accepted', { questionKey: question.documentId });
        if (edit.authorityKey !== undefined) {
          await strapi
            .service('api::question.assignment')
            .assign(question.documentId, edit.authorityKey, actor);
        }
        return { questionKey: question.documentId };
      }),

    /**
     * Adds a submission to a question that already asks the same. Its receipt stays alive. One that
     * stands behind another question, `from`, leaves that one in the same transaction.
     */
    merge: (documentId: string, questionKey: string, actor: Actor, from: string | null = null) =>
      command('merge', documentId, actor, async (submission, trx) => {
        await lockInOrder(trx, [questionKey, submission.questionKey]);
        const question = await strapi
          .documents(QUESTION)
          .findOne({ documentId: questionKey, populate: ['session'] });
        if (!question || question.session?.documentId !== submission.sessionKey) {
          throw inputError([inputFault('questionKey', 'OTHER_SESSION')]);
        }
        for (const step of stepsToMerge(submission, { into: questionKey, from })) {
          if (step === 'reconsider') await leaveQuestion(submission, 'pending', trx);
          else await decide(documentId, 'merged', { questionKey });
        }
        await recount(trx, questionKey);
        return { questionKey };
      }),

    reject: (documentId: string, code: string, details: string | null, actor: Actor) =>
      command('reject', documentId, actor, () =>
        decide(documentId, 'rejected', { rejectionCode: code, fateNote: details }),
      ),

    transfer: (documentId: string, to: string, details: string | null, actor: Actor) =>
      command('transfer', documentId, actor, () =>
        decide(documentId, 'transferred', { transferredTo: to, fateNote: details }),
      ),

    answerPrivately: (documentId: string, text: string, actor: Actor) =>
      command('answer-privately', documentId, actor, () =>
        decide(documentId, 'answered_privately', { fateNote: text }),
      ),

    withdraw: (documentId: string, actor: Actor) =>
      command('withdraw', documentId, actor, (submission, trx) =>
        leaveQuestion(submission, 'withdrawn', trx),
      ),

    /** Puts a decided submission back into the queue, and takes back what came of the decision. */
    reconsider: (documentId: string, actor: Actor) =>
      command('reconsider', documentId, actor, (submission, trx) =>
        leaveQuestion(submission, 'pending', trx),
      ),
  };
};
