import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { createStaff, joinAuthority } from '../../scripts/seed/accounts';
import { atInstant } from '../../scripts/seed/clock';
import { readExample } from '../../scripts/seed/example';
import { AUTHORITY, PROFILE, SESSION } from '../../src/content-types';

export interface Session {
  documentId: string;
  slug: string;
  startsAt: Date;
  plannedEndAt: Date;
  authorityKey: string;
}

export type StaffActor = { kind: 'staff'; id: number };

/** Who acts where a test does not care. */
export const EDITOR: StaffActor = { kind: 'staff', id: 900_001 };
export const LEADER: StaffActor = { kind: 'staff', id: 900_002 };
export const STAFF: StaffActor = { kind: 'staff', id: 900_003 };

export const minutes = (count: number): number => count * 60_000;

export const fromNow = (milliseconds: number): Date => new Date(Date.now() + milliseconds);

/** Both regulation profiles of the example; does nothing when they are there. */
export async function givenProfiles(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.documents(PROFILE).count({})) > 0) return;
  for (const data of readExample<object[]>('regulation-profiles.json')) {
    await strapi.documents(PROFILE).create({ data: data as never });
  }
}

/** An authority of its own for each call. */
export async function givenAuthority(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<{ documentId: string; slug: string; code: string }> {
  const code = `A-${randomUUID().slice(0, 8)}`;
  const data = {
    code,
    name: `Sở Thử nghiệm ${code}`,
    level: 'department',
    kind: 'department',
    ...overrides,
  };
  const { documentId, slug } = await strapi.documents(AUTHORITY).create({ data: data as never });
  return { documentId, slug: slug ?? '', code };
}

/** What an editor fills in for a session that may be announced: 100 minutes, starting in 20. */
export const completePlan = (authorityKey: string): Record<string, unknown> => ({
  topic: `Cải cách thủ tục hành chính ${randomUUID().slice(0, 8)}`,
  authorityKey,
  chair: { name: 'Trần Văn Bình', title: 'Giám đốc Sở', position: 'department-director' },
  panel: [{ name: 'Lê Thị Hoa', title: 'Phó Giám đốc Sở', position: 'department-deputy-director' }],
  themes: [{ name: 'Thủ tục' }, { name: 'Đất đai' }],
  mode: 'online',
  onlineAddress: 'https://doithoaitructuyen.haiphong.gov.vn',
  startsAt: fromNow(minutes(20)),
  plannedEndAt: fromNow(minutes(120)),
  overrunMinutes: 60,
});

/** A session in preparation. */
export async function draftSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  await givenProfiles(strapi);
  const authorityKey =
    (overrides.authorityKey as string) ?? (await givenAuthority(strapi)).documentId;
  const plan = { ...completePlan(authorityKey), ...overrides };
  const { documentId, slug } = await strapi.service(SESSION).prepare(plan, EDITOR);
  const { startsAt, plannedEndAt } = plan as unknown as Session;
  return { documentId, slug, startsAt, plannedEndAt, authorityKey };
}

/** A session that has been announced and takes questions. */
export async function announcedSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  const session = await draftSession(strapi, overrides);
  await strapi.service(SESSION).announce(session.documentId, {}, EDITOR);
  return session;
}

/** A session on air. */
export async function liveSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  const session = await announcedSession(strapi, overrides);
  await strapi.service(SESSION).start(session.documentId, EDITOR);
  return session;
}

export async function endedSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  const session = await liveSession(strapi, overrides);
  await strapi.service(SESSION).end(session.documentId, EDITOR);
  return session;
}

export async function cancelledSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  const session = await announcedSession(strapi, overrides);
  await strapi.service(SESSION).cancel(session.documentId, 'Bão số 3', EDITOR);
  return session;
}

/** A session whose latest end has passed without anybody ending it. */
export async function lapsedSession(strapi: Core.Strapi): Promise<Session> {
  const startsAt = fromNow(-minutes(300));
  const session = await draftSession(strapi, { startsAt, plannedEndAt: fromNow(-minutes(200)) });
  const { documentId } = session;
  const sessions = strapi.service(SESSION);
  await atInstant(strapi, fromNow(-minutes(310)), () => sessions.announce(documentId, {}, EDITOR));
  await atInstant(strapi, startsAt, () => sessions.start(documentId, EDITOR));
  return session;
}

/** What a citizen sends; `consent` given, everything required present. */
export const submissionBody = (
  overrides: Record<string, unknown> = {},
): Record<string, unknown> => ({
  submitterKind: 'individual',
  name: 'Nguyễn Thị Hạnh',
  address: 'Số 12 phố Cầu Đất, phường Gia Viên, thành phố Hải Phòng',
  telephone: '0900 000 001',
  kind: 'difficulty',
  theme: 'Thủ tục',
  content: `Hồ sơ cấp phép của tôi bị trả lại ba lần mà không nêu lý do. ${randomUUID()}`,
  consent: true,
  ...overrides,
});

/** A stored submission, found by its content. */
export async function givenSubmission(
  strapi: Core.Strapi,
  session: Session,
  overrides: Record<string, unknown> = {},
): Promise<{ documentId: string; receipt: string; receivedAt: string }> {
  const data = submissionBody(overrides);
  const receipt = await strapi
    .service('api::submission.intake')
    .submit({ slug: session.slug, data });
  const [stored] = await strapi
    .documents('api::submission.submission')
    .findMany({ filters: { content: data.content as string }, limit: 1 });
  return { documentId: stored.documentId, ...receipt };
}

/** A public question assigned to the session's authority, with its draft. */
export async function assignedQuestion(
  strapi: Core.Strapi,
  session: Session,
  authorityKey: string = session.authorityKey,
): Promise<{ questionKey: string; draftKey: string; submissionKey: string; receipt: string }> {
  const { documentId: submissionKey, receipt } = await givenSubmission(strapi, session);
  const { questionKey } = await strapi
    .service('api::submission.triage')
    .accept(submissionKey, { authorityKey }, EDITOR);
  const draft = await strapi
    .documents('api::answer-draft.answer-draft')
    .findFirst({ filters: { questionKey, authorityKey } });
  return { questionKey, draftKey: draft?.documentId ?? '', submissionKey, receipt };
}

export const ANSWER_TEXT = {
  content: 'Sở đã rà soát và trả lời như sau: hồ sơ hợp lệ được giải quyết trong 03 ngày làm việc.',
  answererName: 'Trần Văn Bình',
  answererTitle: 'Giám đốc Sở',
};

/** A question with a published answer. */
export async function answeredQuestion(strapi: Core.Strapi, session: Session) {
  const question = await assignedQuestion(strapi, session);
  const desk = strapi.service('api::answer-draft.desk');
  await desk.save(question.draftKey, ANSWER_TEXT, 0, STAFF);
  await desk.submit(question.draftKey, 1, STAFF);
  await desk.approve(question.draftKey, 1, LEADER);
  const { answerKey } = await desk.publish(question.draftKey, LEADER);
  return { ...question, answerKey: answerKey as string };
}

const PASSWORD = 'Doithoai-2026';

/** A member of staff who is signed in; belongs to the authorities named. */
export async function signedIn(
  strapi: Core.Strapi,
  baseUrl: string,
  roleCode: string,
  authorityKeys: readonly string[] = [],
): Promise<{ id: number; email: string; token: string }> {
  const email = `${roleCode}-${randomUUID().slice(0, 8)}@example.vn`;
  const person = { roleCode, firstname: 'Thử', lastname: roleCode, email, password: PASSWORD };
  const id = await createStaff(strapi, person);
  for (const key of authorityKeys) await joinAuthority(strapi, id, key, new Date('2020-01-01'));
  const response = await fetch(`${baseUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { token?: string; accessToken?: string } };
  return { id, email, token: data.accessToken ?? data.token ?? '' };
}

/** One call of the staff surface. */
export async function staffCall(
  baseUrl: string,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: never }> {
  const response = await fetch(`${baseUrl}/dialogue${path}`, {
    method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as never };
}
