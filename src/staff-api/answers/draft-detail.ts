import { toAnsweredSession, toSessionFacts } from '../../api/dialogue-session/to-domain';
import type { DraftRecord } from '../../api/answer-draft/record';
import { QUESTION } from '../../content-types';
import type { AnswerCommand } from '../../domain/answer/state';
import { decideDirectStep, decideStep, type StepFacts } from '../../domain/answer/steps';
import { answeringNow } from '../../domain/dialogue-session/calling';
import { sessionState } from '../../domain/dialogue-session/session';
import type { LevelRule } from '../../domain/regulation';
import { readLock } from '../../persistence/item-locks';
import type { DraftDetail } from '../contract/answer';
import { decisionView } from '../support/decision-view';
import { authoritiesOf } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { stepsOf } from './steps-of';
import { draftView } from './view';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: shapes depend on populate
type Stored = Record<string, any>;

/** A draft with its question, its session, and what each step would meet if this person took it now. */
export async function draftDetail(
  request: StaffRequest<unknown>,
  draft: DraftRecord,
): Promise<DraftDetail> {
  const { strapi, actor } = request;
  const view = await draftView(strapi, draft);
  const question = (await strapi.documents(QUESTION).findOne({
    documentId: draft.questionKey,
    populate: { assignedAuthority: true, session: { populate: ['chair', 'panel'] } },
  })) as Stored | null;
  const session: Stored = question?.session ?? {};
  const sessionFacts = toSessionFacts(session);
  const { lock, now } = await readLock(strapi.db.connection, {
    type: 'answer-draft',
    key: draft.documentId,
  });
  const facts: StepFacts = {
    draft: { ...draft, hasPublicAnswer: draft.answerKey !== null },
    answerer: {
      assignedAuthorityKey: question?.assignedAuthority?.documentId ?? null,
      actingAuthorityKey: draft.authorityKey,
    },
    lock,
    fourEyes: (session.regulation as LevelRule | null)?.fourEyes ?? true,
    now,
  };
  const isMember = (await authoritiesOf(request)).includes(draft.authorityKey);
  const decided = (command: AnswerCommand) => decisionView(decideStep(command, facts, actor.id));
  return {
    ...view,
    now: now.toISOString(),
    question: {
      content: question?.content ?? '',
      theme: question?.theme ?? null,
      submitterName: question?.submitterName ?? '',
      submissionCount: question?.submissionCount ?? 0,
    },
    session: {
      documentId: draft.sessionKey,
      topic: session.topic ?? '',
      state: sessionState(sessionFacts, now),
      startedAt: session.startedAt ?? null,
      directPublication: session.directPublication ?? false,
      officials: [session.chair, ...(session.panel ?? [])].filter(Boolean).map(official),
    },
    isCurrent:
      answeringNow(session.currentQuestion ?? null, sessionFacts, now) === draft.questionKey,
    steps: {
      ...Object.fromEntries(
        stepsOf(request.may, isMember).map((command) => [command, decided(command)]),
      ),
      ...(isMember &&
        request.may('approve') && {
          publishDirectly: decisionView(
            decideDirectStep({ ...facts, session: toAnsweredSession(session) }, actor.id),
          ),
        }),
    },
  };
}

const official = ({ name, title, position }: Stored) => ({ name, title, position });
