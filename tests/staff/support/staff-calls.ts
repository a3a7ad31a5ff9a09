import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { PROFILE } from '../../../src/content-types';
import { readGuardSettings } from '../../../src/persistence/intake-guard';
import { ONE_PERSON } from '../../../scripts/seed/door';
import { joinAuthority } from '../../../scripts/seed/accounts';
import {
  announcedSession,
  ANSWER_TEXT,
  completePlan,
  draftSession,
  EDITOR,
  fromNow,
  givenAuthority,
  givenSubmission,
  liveSession,
  minutes,
  type Session,
  submissionBody,
} from '../../support/scenario';
import type { Role } from './callers';
import { draftInState } from './draft-in-state';
import { heldByAnother } from './held-by-another';

/** Where a call is made: the system, a live session, and somebody whose memberships may change. */
export interface Scene {
  strapi: Core.Strapi;
  session: Session;
  someone: number;
}

/** What one call needs so that it succeeds, each time anew. */
export interface Target {
  id?: string;
  /** Key of an attachment. */
  key?: string;
  body?: Record<string, unknown>;
}

export interface StaffCall {
  /** Whose roles hold the task; a super admin's holds them all. */
  may: readonly Role[];
  /** On whose desk the record has to lie; left out where it lies on none. */
  desk?: 'members' | 'members and overseers';
  /** The answer is 201. */
  creates?: true;
  given(scene: Scene): Promise<Target>;
}

const EDITORS: readonly Role[] = ['editor', 'superAdmin'];
const WRITERS: readonly Role[] = ['leader', 'staff', 'superAdmin'];
const LEADERS: readonly Role[] = ['leader', 'superAdmin'];
const ALL: readonly Role[] = ['editor', 'leader', 'staff', 'superAdmin'];

const nothing = async (): Promise<Target> => ({});

type Sessions = (strapi: Core.Strapi, overrides: Record<string, unknown>) => Promise<Session>;

/** A call to a session of its own, in the state `make` leaves it in. */
const onSession =
  (make: Sessions, body: (session: Session) => Record<string, unknown> = () => ({})) =>
  async ({ strapi, session: { authorityKey } }: Scene): Promise<Target> => {
    const session = await make(strapi, { authorityKey });
    return { id: session.documentId, body: body(session) };
  };

const onLive = async ({ session }: Scene): Promise<Target> => ({ id: session.documentId });

const onSubmission =
  (body: Record<string, unknown> = {}) =>
  async ({ strapi, session }: Scene): Promise<Target> => ({
    id: (await givenSubmission(strapi, session)).documentId,
    body,
  });

const onQuestion =
  (body: Record<string, unknown>) =>
  async ({ strapi, session }: Scene): Promise<Target> => {
    const { questionKey } = await draftInState(strapi, session, 'assigned');
    return { id: questionKey, body };
  };

type Reached = Parameters<typeof draftInState>[2];

const onDraft =
  (state: Reached, body: (revision: number) => Record<string, unknown> = () => ({})) =>
  async ({ strapi, session }: Scene): Promise<Target> => {
    const { draftKey, revision } = await draftInState(strapi, session, state);
    return { id: draftKey, body: body(revision) };
  };

const known = (revision: number) => ({ revision });

const shifted = (instant: Date, milliseconds: number) =>
  new Date(instant.getTime() + milliseconds).toISOString();

const DAY = minutes(24 * 60);

/** Every staff route: who may call it, and a call that succeeds. */
export const STAFF_CALLS: Readonly<Record<string, StaffCall>> = {
  'GET /sessions': { may: EDITORS, given: nothing },
  'POST /sessions': {
    may: EDITORS,
    creates: true,
    given: async ({ session }) => ({ body: completePlan(session.authorityKey) }),
  },
  'GET /sessions/:id': { may: EDITORS, given: onLive },
  'PUT /sessions/:id': {
    may: EDITORS,
    given: onSession(draftSession, () => ({
      topic: 'Chuyển đổi số',
      chair: { name: 'Lê An', title: 'Giám đốc Sở', position: 'department-director' },
      panel: [{ name: 'Vũ Bình', title: 'Phó Giám đốc', position: 'department-deputy-director' }],
      themes: [{ name: 'Dữ liệu' }],
      intakeChannels: [{ channel: 'telephone', address: '0225 3 000 000' }],
    })),
  },
  'GET /sessions/:id/announcement-preview': { may: EDITORS, given: onLive },
  'POST /sessions/:id/announce': { may: EDITORS, given: onSession(draftSession) },
  'POST /sessions/:id/announcement-time': {
    may: EDITORS,
    given: onSession(draftSession, () => ({ announceAt: fromNow(minutes(5)).toISOString() })),
  },
  'POST /sessions/:id/start': { may: EDITORS, given: onSession(announcedSession) },
  'POST /sessions/:id/extend': {
    may: EDITORS,
    given: onSession(liveSession, ({ plannedEndAt }) => ({
      plannedEndAt: shifted(plannedEndAt, minutes(30)),
    })),
  },
  'POST /sessions/:id/clone': { may: EDITORS, creates: true, given: onSession(draftSession) },
  'GET /sessions/:id/run-order': { may: EDITORS, given: onLive },
  'POST /sessions/:id/run-order': { may: EDITORS, given: withOrder },
  'GET /sessions/:id/messages': { may: EDITORS, given: onLive },
  'POST /sessions/:id/messages': {
    may: EDITORS,
    creates: true,
    given: async ({ session }) => ({ id: session.documentId, body: { text: 'Còn 10 phút.' } }),
  },
  'GET /desk/messages': { may: WRITERS, given: nothing },
  'POST /messages/:id/acknowledge': { may: WRITERS, desk: 'members', given: message },
  'GET /sessions/:id/projector-links': { may: EDITORS, given: onLive },
  'POST /sessions/:id/projector-links': { may: EDITORS, creates: true, given: onLive },
  'POST /projector-links/:id/revoke': { may: EDITORS, given: projectorLink },
  'GET /home': { may: ALL, given: nothing },
  'GET /authorities': { may: EDITORS, given: nothing },
  'GET /sessions/:id/timeline': { may: EDITORS, given: onLive },
  'POST /sessions/:id/call-question': { may: EDITORS, given: withQuestion },
  'POST /sessions/:id/end': { may: EDITORS, given: onSession(liveSession) },
  'POST /sessions/:id/cancel': {
    may: EDITORS,
    given: onSession(announcedSession, () => ({ reason: 'Bão số 3' })),
  },
  'POST /sessions/:id/postpone': {
    may: EDITORS,
    given: onSession(announcedSession, ({ startsAt, plannedEndAt }) => ({
      startsAt: shifted(startsAt, DAY),
      plannedEndAt: shifted(plannedEndAt, DAY),
      reason: 'Bão số 3',
    })),
  },
  'GET /cadence': { may: EDITORS, given: nothing },

  'GET /sessions/:id/submissions': { may: EDITORS, given: onLive },
  'POST /sessions/:id/submissions': {
    may: EDITORS,
    creates: true,
    given: async ({ session }) => ({
      id: session.documentId,
      body: {
        ...submissionBody(),
        channel: 'telephone',
        receivedAt: fromNow(0).toISOString(),
        documentNumber: '12/CV',
      },
    }),
  },
  'GET /submissions/:id': { may: EDITORS, given: onSubmission() },
  'POST /sessions/:id/similar': {
    may: EDITORS,
    given: async ({ session }) => ({ id: session.documentId, body: { text: 'đường hỏng' } }),
  },
  'POST /sessions/:id/bulk': {
    may: EDITORS,
    given: async ({ strapi, session }) => ({
      id: session.documentId,
      body: {
        action: 'reject',
        code: 'unreadable',
        keys: [(await givenSubmission(strapi, session)).documentId],
      },
    }),
  },
  'GET /sessions/:id/groups': { may: EDITORS, given: onLive },
  'GET /submissions/:id/similar': { may: EDITORS, given: onSubmission() },
  'GET /submissions/:id/attachments/:key': { may: EDITORS, given: withAttachment },
  'POST /submissions/:id/accept': {
    may: EDITORS,
    given: onSubmission({ content: 'Bao giờ cầu được sửa?', publicName: 'anonymous' }),
  },
  'POST /submissions/:id/merge': { may: EDITORS, given: besideQuestion },
  'POST /submissions/:id/reject': {
    may: EDITORS,
    given: onSubmission({ code: 'other', details: 'Không thuộc phạm vi phiên đối thoại' }),
  },
  'POST /submissions/:id/transfer': {
    may: EDITORS,
    given: onSubmission({ to: 'Bộ Tài chính', details: 'Thuộc thẩm quyền của Bộ' }),
  },
  'POST /submissions/:id/answer-privately': {
    may: EDITORS,
    given: onSubmission({ text: 'Mời ông bà đến bộ phận một cửa.' }),
  },
  'POST /submissions/:id/withdraw': { may: EDITORS, given: onSubmission() },
  'POST /submissions/:id/reconsider': { may: EDITORS, given: rejected },
  'POST /submissions/:id/quarantine': {
    may: EDITORS,
    given: onSubmission({ reason: 'Nghi thư rác' }),
  },
  'POST /submissions/:id/release-from-quarantine': { may: EDITORS, given: setAside },

  'POST /questions/:id/assign': {
    may: EDITORS,
    given: unassigned,
  },
  'PUT /questions/:id': {
    may: EDITORS,
    given: onQuestion({ content: 'Bao giờ cầu được sửa xong?', theme: null }),
  },

  'GET /intake/sessions': { may: EDITORS, given: nothing },

  'GET /desk': { may: ALL, given: nothing },
  'GET /answer-drafts/:id': {
    may: ALL,
    desk: 'members and overseers',
    given: onDraft('drafting'),
  },
  'GET /answer-drafts/:id/previous-answers': {
    may: ALL,
    desk: 'members and overseers',
    given: onDraft('drafting'),
  },
  'PUT /answer-drafts/:id': {
    may: WRITERS,
    desk: 'members',
    given: onDraft('drafting', (revision) => ({
      ...ANSWER_TEXT,
      documents: [{ title: 'Công văn 12', url: 'https://haiphong.gov.vn/cv12.pdf' }],
      recordingSeconds: 90,
      revision,
    })),
  },
  'POST /answer-drafts/:id/submit': {
    may: WRITERS,
    desk: 'members',
    given: onDraft('drafting', known),
  },
  'POST /answer-drafts/:id/return': {
    may: ['editor', 'leader', 'superAdmin'],
    desk: 'members and overseers',
    given: onDraft('submitted', () => ({ note: 'Bổ sung căn cứ' })),
  },
  'POST /answer-drafts/:id/approve': {
    may: LEADERS,
    desk: 'members',
    given: onDraft('submitted', known),
  },
  'POST /answer-drafts/:id/publish': {
    may: ['editor', 'leader', 'superAdmin'],
    desk: 'members and overseers',
    given: onDraft('approved'),
  },
  'POST /answer-drafts/:id/publish-directly': {
    may: LEADERS,
    desk: 'members',
    given: onFastLane,
  },
  'POST /answer-drafts/:id/release': {
    may: WRITERS,
    desk: 'members',
    given: onDraft('drafting', () => ({ reason: 'Không thuộc thẩm quyền của Sở' })),
  },
  'POST /answer-drafts/:id/correct': {
    may: WRITERS,
    desk: 'members',
    given: onDraft('published', () => ({ note: 'Sửa số ngày giải quyết' })),
  },

  'POST /submissions/:id/lock': { may: EDITORS, given: heldSubmission },
  'POST /submissions/:id/unlock': { may: EDITORS, given: onSubmission() },
  'POST /answer-drafts/:id/lock': {
    may: ALL,
    desk: 'members and overseers',
    given: heldDraft,
  },
  'POST /answer-drafts/:id/unlock': {
    may: ALL,
    desk: 'members and overseers',
    given: onDraft('drafting'),
  },

  'GET /profiles': { may: EDITORS, given: nothing },
  'GET /profiles/:id': { may: EDITORS, given: onProfile },
  'POST /profiles': {
    may: EDITORS,
    creates: true,
    given: async () => ({ body: newProfile() }),
  },
  'POST /profiles/preview': { may: EDITORS, given: async () => ({ body: newProfile() }) },
  'PUT /profiles/:id': { may: EDITORS, given: onProfile },

  'GET /switches': { may: ALL, given: nothing },
  'POST /switches/:key': {
    may: EDITORS,
    given: async () => ({
      key: 'intake-paused',
      body: { isOn: false, notice: 'Bảo trì đến 10 giờ.' },
    }),
  },
  'GET /intake-guard': { may: EDITORS, given: nothing },
  'PUT /intake-guard': {
    may: EDITORS,
    given: async ({ strapi }) => {
      const { revision } = await readGuardSettings(strapi.db.connection);
      return { body: { revision, settings: ONE_PERSON } };
    },
  },
  'GET /people': { may: EDITORS, given: nothing },
  'GET /memberships': { may: EDITORS, given: nothing },
  'POST /memberships': {
    may: EDITORS,
    creates: true,
    given: async ({ strapi, someone }) => ({
      body: { userId: someone, authorityKey: (await givenAuthority(strapi)).documentId },
    }),
  },
  'POST /memberships/:id/end': { may: EDITORS, given: asMember },
};

async function onFastLane({ strapi, session: { authorityKey } }: Scene): Promise<Target> {
  const session = await liveSession(strapi, { authorityKey, directPublication: true });
  const { draftKey, revision } = await draftInState(strapi, session, 'drafting');
  return { id: draftKey, body: { revision } };
}

/** In force long before anything here: no session is held under it. */
const newProfile = (): Record<string, unknown> => ({
  code: `Q-${randomUUID().slice(0, 8)}`,
  title: 'Quy chế thử',
  source: 'QĐ thử nghiệm',
  validFrom: '2001-01-01',
  validTo: '2001-02-01',
  levels: [],
  intakeChannels: [],
});

async function onProfile({ strapi }: Scene): Promise<Target> {
  const profile = newProfile();
  const stored = await strapi.documents(PROFILE).create({ data: profile as never });
  const knownUpdatedAt = new Date(stored.updatedAt as string).toISOString();
  return {
    id: stored.documentId,
    body: { ...profile, title: 'Quy chế thử (sửa đổi)', knownUpdatedAt },
  };
}

async function heldSubmission({ strapi, session }: Scene): Promise<Target> {
  const { documentId } = await givenSubmission(strapi, session);
  await heldByAnother(strapi, { type: 'submission', key: documentId });
  return { id: documentId, body: { takeOver: true } };
}

async function heldDraft({ strapi, session }: Scene): Promise<Target> {
  const { draftKey } = await draftInState(strapi, session, 'drafting');
  await heldByAnother(strapi, { type: 'answer-draft', key: draftKey });
  return { id: draftKey, body: { takeOver: true } };
}

async function withAttachment({ strapi, session }: Scene): Promise<Target> {
  const data = submissionBody();
  const files = [{ name: 'đơn.pdf', bytes: Buffer.from('%PDF-1.7 đơn') }];
  await strapi.service('api::submission.intake').submit({ slug: session.slug, data, files });
  const { id, key } = await strapi.db
    .connection('submission_attachments as a')
    .join('submissions as s', 's.document_id', 'a.submission_key')
    .where('s.content', data.content as string)
    .first('s.document_id as id', 'a.key as key');
  return { id, key };
}

async function withQuestion({ strapi, session: { authorityKey } }: Scene): Promise<Target> {
  const session = await liveSession(strapi, { authorityKey });
  const { questionKey } = await draftInState(strapi, session, 'assigned');
  return { id: session.documentId, body: { questionKey } };
}

async function withOrder(scene: Scene): Promise<Target> {
  const { id, body } = await withQuestion(scene);
  return { id, body: { ...body, beforeKey: null } };
}

async function message({ strapi, session }: Scene): Promise<Target> {
  const { documentId: id } = await strapi
    .service('api::dialogue-session.chair-messages')
    .send(session.documentId, 'Còn 10 phút.', EDITOR);
  return { id, body: {} };
}

async function projectorLink({ strapi, session }: Scene): Promise<Target> {
  const { documentId: id } = await strapi
    .service('api::dialogue-session.projector-links')
    .make(session.documentId, EDITOR);
  return { id, body: {} };
}

async function besideQuestion({ strapi, session }: Scene): Promise<Target> {
  const { questionKey } = await draftInState(strapi, session, 'assigned');
  const { documentId } = await givenSubmission(strapi, session);
  return { id: documentId, body: { questionKey } };
}

async function unassigned({ strapi, session }: Scene): Promise<Target> {
  const { documentId } = await givenSubmission(strapi, session);
  const { questionKey } = await strapi
    .service('api::submission.triage')
    .accept(documentId, {}, EDITOR);
  return { id: questionKey, body: { authorityKey: session.authorityKey } };
}

async function rejected({ strapi, session }: Scene): Promise<Target> {
  const { documentId } = await givenSubmission(strapi, session);
  const triage = strapi.service('api::submission.triage');
  await triage.reject(documentId, 'out_of_scope', null, EDITOR);
  return { id: documentId, body: {} };
}

async function setAside({ strapi, session }: Scene): Promise<Target> {
  const { documentId } = await givenSubmission(strapi, session);
  await strapi.service('api::submission.quarantine').setAside(documentId, 'Nghi thư rác', EDITOR);
  return { id: documentId, body: {} };
}

async function asMember({ strapi, someone }: Scene): Promise<Target> {
  const { documentId: authorityKey } = await givenAuthority(strapi);
  const since = fromNow(-DAY);
  const { documentId } = await joinAuthority(strapi, someone, authorityKey, since);
  return { id: documentId, body: {} };
}
