import { QUESTION, SESSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  assignedQuestion,
  EDITOR,
  endedSession,
  liveSession,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';

const ROUTE = 'POST /sessions/:id/call-question';

type Given = typeof liveSession;

const calling = (title: string, code: RefusalCode, by: string, given: Given): Rule => ({
  title,
  code,
  by,
  floor: code,
  route: ROUTE,
  async given({ strapi }) {
    const { questionKey } = await assignedQuestion(strapi, await liveSession(strapi));
    const { documentId } = await given(strapi);
    return {
      attempt: { kind: 'change', uid: SESSION, documentId, data: { currentQuestion: questionKey } },
      staff: { route: ROUTE, body: { questionKey } },
    };
  },
});

/** Which question a session may say it is answering, and the instants of calls. */
export const callingRules: readonly Rule[] = [
  calling(
    'calling a question of another session',
    'QUESTION_OF_OTHER_SESSION',
    'governCalling',
    liveSession,
  ),
  calling(
    'calling a question before the session has started',
    'SESSION_NOT_STARTED',
    'governCalling',
    announcedSession,
  ),
  calling(
    'calling a question after the session has ended',
    'SESSION_ENDED',
    'governSession',
    endedSession,
  ),
  {
    title: 'rewriting when a question was called',
    code: 'SESSION_EVENT_FIXED',
    by: 'governCalling',
    floor: 'SESSION_EVENT_FIXED',
    async given({ strapi }) {
      const session = await liveSession(strapi);
      const { questionKey } = await assignedQuestion(strapi, session);
      await strapi.service(SESSION).callQuestion(session.documentId, questionKey, EDITOR);
      const data = { calledAt: new Date().toISOString() };
      return { attempt: { kind: 'change', uid: QUESTION, documentId: questionKey, data } };
    },
  },
];
