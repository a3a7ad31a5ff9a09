import type { Core } from '@strapi/strapi';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { ANSWER_DRAFT, SESSION } from '../../../content-types';
import {
  decideDirectPublication,
  DIRECT_PUBLICATION,
  directSteps,
} from '../../../domain/answer/direct-publication';
import { answerStateAfter, type AnswerCommand } from '../../../domain/answer/state';
import type { StaffActor } from '../../../domain/staff/actor';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { shareSession } from '../../../persistence/session-lock';
import { storedDocument } from '../../../persistence/stored-document';
import { toAnsweredSession, type StoredSession } from '../../dialogue-session/to-domain';
import { draftForStep, leaveWhenHandedOn, requireRevision, versionsAfter } from '../on-draft';
import { requireAnswerer } from '../public-text';
import { publishAnswer } from '../publish-answer';
import type { DraftRecord } from '../record';

interface Request {
  documentId: string;
  revision: number;
  actor: StaffActor;
  /** Whether the person may approve, and belongs to the authority of the draft. */
  entitled: { approves: boolean; isMember: boolean };
}

/** The chair's fast lane: submits, approves and publishes in one transaction while a session is on air. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const take = async (draft: DraftRecord, change: Partial<DraftRecord>): Promise<DraftRecord> =>
    (await strapi
      .documents(ANSWER_DRAFT)
      .update({ documentId: draft.documentId, data: change as never })) as unknown as DraftRecord;

  const changesOf = async (
    command: AnswerCommand,
    { draft, actor, trx }: { draft: DraftRecord; actor: StaffActor; trx: Connection },
  ): Promise<Partial<DraftRecord>> => {
    const state = answerStateAfter(command);
    if (command !== 'publish') return { state, note: null };
    const answerKey = await publishAnswer(strapi, draft, (await databaseNow(trx)).toISOString());
    const versions = await versionsAfter(trx, draft, { command: 'publishDirectly', actor });
    return { state, answerKey, versions };
  };

  return {
    publish: ({ documentId, revision, actor, entitled }: Request): Promise<DraftRecord> =>
      runCommand(
        strapi,
        { name: DIRECT_PUBLICATION, actor, details: { fourEyesSetAside: true } },
        async (trx) => {
          let draft = await draftForStep(strapi, trx, { documentId, actor });
          requireRevision(draft, revision);
          // Whoever ends the session waits, so that it is on air until the answer is out.
          await shareSession(trx, draft.sessionKey);
          const session = await storedDocument(strapi, SESSION, draft.sessionKey);
          const now = await databaseNow(trx);
          enforce(
            decideDirectPublication(
              { session: toAnsweredSession(session as StoredSession), draft, actor: entitled },
              now,
            ),
          );
          requireAnswerer(draft);
          for (const command of directSteps(draft.state)) {
            draft = await take(draft, await changesOf(command, { draft, actor, trx }));
          }
          await leaveWhenHandedOn(trx, draft, actor);
          return draft;
        },
      ),
  };
};
