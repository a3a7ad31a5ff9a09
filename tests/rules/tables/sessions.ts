import type { Core } from '@strapi/strapi';
import { SESSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import type { Session } from '../../support/scenario';
import type { StaffAttempt } from '../../support/write-paths/attempt';
import type { Rule } from '../../support/write-paths/path';
import { sharedState } from './shared-state';

type Given = (strapi: Core.Strapi) => Promise<Session>;
type Data = Record<string, unknown>;

export const NOW = (): string => new Date().toISOString();

/** A breach by changing a session, with the route of the staff surface that comes to the same. */
export const changing = (
  title: string,
  code: RefusalCode,
  given: Given,
  data: (session: Session) => Data,
  more: Partial<Pick<Rule, 'floor' | 'surface'>> & {
    staff?: StaffAttempt;
  } = {},
): Rule => {
  const { staff, ...rest } = more;
  return {
    title,
    code,
    by: 'governSession',
    ...(staff && { route: staff.route }),
    ...rest,
    async given({ strapi }) {
      const session = await sharedState(strapi, given);
      const { documentId } = session;
      return {
        attempt: { kind: 'change', uid: SESSION, documentId, data: data(session) },
        ...(staff && { staff }),
      };
    },
  };
};

/** The route of a command, with what it brings. */
export const by = (verb: string, body: Data = {}): StaffAttempt => ({
  route: `POST /sessions/:id/${verb}`,
  body,
});

/** The route by which an editor changes a plan. */
export const edit = (body: Data): StaffAttempt => ({ route: 'PUT /sessions/:id', body });
