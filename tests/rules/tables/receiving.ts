import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { SUBMISSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  cancelledSession,
  draftSession,
  endedSession,
  fromNow,
  givenSubmission,
  lapsedSession,
  minutes,
  type Session,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';
import { sharedState } from './shared-state';

type Given = (strapi: Core.Strapi) => Promise<Session>;
type Data = Record<string, unknown>;

/** A submission as it would be stored, complete and with consent. */
export const arrival = (sessionKey: string, overrides: Data = {}): Data => ({
  sessionKey,
  channel: 'portal',
  submitterKind: 'individual',
  name: 'Nguyễn Thị Hạnh',
  address: 'Số 12 phố Cầu Đất, thành phố Hải Phòng',
  telephone: '0900 000 001',
  email: null,
  kind: 'difficulty',
  content: 'Hồ sơ cấp phép của tôi bị trả lại ba lần mà không nêu lý do.',
  language: 'vi',
  publicName: 'initials',
  consentVersion: '2026-1',
  consentAt: new Date().toISOString(),
  consentChannel: 'portal',
  receivedAt: new Date().toISOString(),
  receiptHash: randomUUID(),
  fate: 'pending',
  ...overrides,
});

const byPost = (receivedAt: Date): Data => ({
  channel: 'post',
  receivedAt: receivedAt.toISOString(),
  enteredBy: 900_001,
  documentNumber: '12/CV',
});

/** Whether a clerk can state it: what becomes of a letter is no part of entering it. */
const isEntered = (overrides: Data): boolean => 'channel' in overrides && !('fate' in overrides);

const receiving = (
  title: string,
  code: RefusalCode,
  given: Given,
  overrides: Data,
  more: Partial<Pick<Rule, 'floor' | 'surface'>> = {},
): Rule => ({
  title,
  code,
  by: 'governSubmission',
  ...(isEntered(overrides) && { route: 'POST /sessions/:id/submissions' }),
  ...more,
  async given({ strapi }) {
    const { documentId, slug } = await sharedState(strapi, given);
    return {
      attempt: { kind: 'create', uid: SUBMISSION, data: arrival(documentId, overrides) },
      slug,
      ...(isEntered(overrides) && {
        staff: { route: 'POST /sessions/:id/submissions', id: documentId },
      }),
    };
  },
});

const NO_CONSENT = { consentVersion: null, consentAt: null, consentChannel: null };

/** How a submission enters. Source: QC 1374/2016, methods of dialogue, point iii; PDPL. */
export const receivingRules: readonly Rule[] = [
  receiving(
    'sending a question before the announcement',
    'INTAKE_NOT_OPEN',
    draftSession,
    {},
    {
      floor: 'INTAKE_NOT_OPEN',
      surface: { portal: 'SESSION_UNKNOWN' },
    },
  ),
  receiving(
    'sending a question after the end',
    'INTAKE_CLOSED',
    endedSession,
    {},
    {
      floor: 'INTAKE_CLOSED',
    },
  ),
  receiving(
    'sending a question after the latest end',
    'INTAKE_CLOSED',
    lapsedSession,
    {},
    {
      floor: 'INTAKE_CLOSED',
    },
  ),
  receiving(
    'sending a question to a cancelled session',
    'INTAKE_CANCELLED',
    cancelledSession,
    {},
    {
      floor: 'INTAKE_CANCELLED',
    },
  ),
  receiving(
    'entering a letter received before the announcement',
    'INTAKE_NOT_OPEN',
    announcedSession,
    byPost(fromNow(-minutes(60))),
    { floor: 'INTAKE_NOT_OPEN' },
  ),
  receiving(
    'entering a letter received after the latest end',
    'INTAKE_CLOSED',
    lapsedSession,
    byPost(fromNow(-minutes(100))),
    { floor: 'INTAKE_CLOSED' },
  ),
  receiving(
    'entering a letter that will be received in an hour',
    'RECEIPT_IN_FUTURE',
    announcedSession,
    byPost(fromNow(minutes(60))),
    { floor: 'RECEIPT_IN_FUTURE' },
  ),
  receiving(
    'entering a letter without the number it was registered under',
    'DOCUMENT_NUMBER_MISSING',
    lapsedSession,
    { ...byPost(fromNow(-minutes(180))), documentNumber: ' ' },
    { floor: 'DOCUMENT_NUMBER_MISSING' },
  ),
  receiving('sending a question without an address', 'SUBMITTER_INCOMPLETE', announcedSession, {
    address: null,
  }),
  receiving(
    'sending a question without telephone or e-mail',
    'SUBMITTER_INCOMPLETE',
    announcedSession,
    { telephone: null },
  ),
  receiving(
    'sending a question of an organisation without its telephone',
    'SUBMITTER_INCOMPLETE',
    announcedSession,
    { submitterKind: 'organization', telephone: null, email: 'to-chuc@example.vn' },
  ),
  receiving(
    'sending a question of an enterprise without its head office',
    'SUBMITTER_INCOMPLETE',
    announcedSession,
    { submitterKind: 'enterprise', address: '  ' },
  ),
  receiving('sending a question without consent', 'CONSENT_MISSING', announcedSession, NO_CONSENT, {
    floor: 'RECORD_INVALID',
  }),
  receiving(
    'sending a question that is already decided',
    'FATE_TRANSITION',
    announcedSession,
    { channel: 'post', enteredBy: 900_001, documentNumber: '12/CV', fate: 'withdrawn' },
    { floor: 'FATE_TRANSITION' },
  ),
  {
    title: 'sending a question to no session',
    code: 'REFERENCE_UNKNOWN',
    by: 'governSubmission',
    floor: 'INTAKE_NOT_OPEN',
    surface: { portal: 'SESSION_UNKNOWN', staff: 'SESSION_UNKNOWN' },
    route: 'POST /sessions/:id/submissions',
    async given() {
      const data = arrival('khong-co');
      return {
        attempt: { kind: 'create', uid: SUBMISSION, data },
        slug: 'khong-co',
        staff: {
          route: 'POST /sessions/:id/submissions',
          id: 'khong-co',
        },
      };
    },
  },
];

const received: readonly [string, Data][] = [
  ['words', { content: 'Nội dung khác hẳn.' }],
  ['sender', { name: 'Trần Văn Khác' }],
  ['instant of receipt', { receivedAt: '2026-01-01T00:00:00.000Z' }],
  ['channel', { channel: 'email' }],
  ['receipt', { receiptHash: 'khac' }],
  ['session', { sessionKey: 'khac' }],
];

const receivedSubmission = async (strapi: Core.Strapi) =>
  givenSubmission(strapi, await announcedSession(strapi));

/** What was received stays as it was received. */
export const keptSubmissionRules: readonly Rule[] = [
  ...received.map(([what, data]): Rule => ({
    title: `changing the ${what} of a submission`,
    code: 'RECORD_IMMUTABLE',
    by: 'governSubmission',
    floor: 'RECORD_IMMUTABLE',
    async given({ strapi }) {
      const { documentId } = await sharedState(strapi, receivedSubmission);
      return { attempt: { kind: 'change', uid: SUBMISSION, documentId, data } };
    },
  })),
  {
    title: 'deleting a submission',
    code: 'RECORD_IMMUTABLE',
    by: 'governSubmission',
    floor: 'RECORD_IMMUTABLE',
    async given({ strapi }) {
      const { documentId } = await sharedState(strapi, receivedSubmission);
      return { attempt: { kind: 'delete', uid: SUBMISSION, documentId } };
    },
  },
];
