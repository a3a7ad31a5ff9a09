import { randomUUID } from 'node:crypto';
import { SESSION } from '../../src/content-types';
import { startApp, type RunningApp } from '../support/app';
import type { ErrorBody } from '../support/error-of';
import {
  announcedSession,
  draftSession,
  EDITOR,
  fromNow,
  lapsedSession,
  liveSession,
  minutes,
  signedIn,
  submissionBody,
  type Session,
} from '../support/scenario';
import { portalOf, type Receipt } from './support/portal';

const CHANNELS = ['email', 'post', 'telephone', 'venue'];

describe('a question that did not come by the portal', () => {
  let app: RunningApp;
  let session: Session;
  let clerk: { id: number; token: string };
  const portal = portalOf(() => app.baseUrl);

  const enter = (
    to: Session,
    change: Record<string, unknown>,
    { key, token = clerk.token }: { key?: string; token?: string } = {},
  ) =>
    portal.post<Receipt>(
      `/dialogue/sessions/${to.documentId}/submissions`,
      {
        ...submissionBody(),
        channel: 'post',
        documentNumber: '15/CV',
        receivedAt: new Date().toISOString(),
        ...change,
      },
      { Authorization: `Bearer ${token}`, ...(key !== undefined && { 'Idempotency-Key': key }) },
    );

  const eventsOf = async ({ documentId }: Session) =>
    (await app.strapi.documents(SESSION).findOne({ documentId })) as unknown as {
      announcedAt: string;
      endedAt: string;
    };

  const millisecondsAfter = (instant: string, count: number) =>
    new Date(new Date(instant).getTime() + count).toISOString();

  const receivedIn = ({ documentId }: Session) =>
    app.strapi.db.connection('submissions').where({ session_key: documentId });

  beforeAll(async () => {
    app = await startApp();
    clerk = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor');
    session = await liveSession(app.strapi);
  });

  afterAll(() => app.stop());

  it.each(CHANNELS)(
    'is entered with its %s, the stated instant and who entered it',
    async (channel) => {
      const content = `Câu hỏi qua ${channel}`;
      const receivedAt = (await eventsOf(session)).announcedAt;
      const { status, data, headers } = await enter(session, {
        channel,
        content,
        receivedAt,
        documentNumber: '15/CV',
      });

      expect([status, data.receivedAt]).toEqual([201, receivedAt]);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(data).toEqual({
        receipt: expect.stringMatching(/^[0-9A-Z-]{16,}$/),
        receivedAt,
        topic: expect.any(String),
        intakeClosesAt: new Date(session.plannedEndAt.getTime() + minutes(60)).toISOString(),
      });
      const [row] = await app.strapi.db.connection('submissions').where({ content });
      expect(row).toMatchObject({ channel, document_number: '15/CV', entered_by: clerk.id });
      expect(row.received_at.toISOString()).toBe(receivedAt);
      expect((await portal.receipt(data.receipt)).data).toMatchObject({
        fate: 'pending',
        receivedAt,
      });
    },
  );

  it('comes with the scan of the letter, which only editors read', async () => {
    const form = new FormData();
    const fields = { ...submissionBody(), channel: 'post', documentNumber: '16/CV' };
    const receivedAt = (await eventsOf(session)).announcedAt;
    for (const [name, value] of Object.entries({ ...fields, receivedAt })) {
      form.append(name, String(value));
    }
    const bytes = Buffer.from('%PDF-1.7 quét thư');
    form.append('attachments', new Blob([bytes]), 'thư đến.pdf');

    const answer = await portal.post<Receipt>(
      `/dialogue/sessions/${session.documentId}/submissions`,
      form,
      { Authorization: `Bearer ${clerk.token}` },
    );

    expect([answer.status, answer.data.receivedAt]).toEqual([201, receivedAt]);
    const stored = await app.strapi.db
      .connection('submission_attachments as a')
      .join('submissions as s', 's.document_id', 'a.submission_key')
      .where('s.document_number', '16/CV')
      .select('a.name', 'a.mime', 'a.bytes');
    expect(stored).toEqual([{ name: 'thư đến.pdf', mime: 'application/pdf', bytes }]);
  });

  it('takes no scan of a kind the portal would not take, and stores nothing then', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      ...submissionBody({ content: 'Thư có tệp lạ' }),
      channel: 'post',
      documentNumber: '17/CV',
      receivedAt: (await eventsOf(session)).announcedAt,
    })) {
      form.append(name, String(value));
    }
    form.append('attachments', new Blob(['<script>']), 'thư.html');
    const path = `/dialogue/sessions/${session.documentId}/submissions`;

    const refused = await portal.post(path, form, { Authorization: `Bearer ${clerk.token}` });

    expect([refused.status, refused.code]).toEqual([400, 'ATTACHMENT_TYPE']);
    const rows = app.strapi.db.connection('submissions').where({ document_number: '17/CV' });
    expect(await rows).toEqual([]);
    // No file of whoever is not signed in, or may not enter.
    expect((await portal.post(path, form, {})).status).toBe(401);
    expect(await rows).toEqual([]);
  });

  it('by post needs the number it was registered under', async () => {
    expect(await enter(session, { documentNumber: null })).toMatchObject({
      status: 400,
      code: 'DOCUMENT_NUMBER_MISSING',
    });
    expect((await enter(session, { channel: 'telephone', documentNumber: null })).status).toBe(201);
  });

  it('goes to a session whose intake is open, or closed not long ago', async () => {
    const hidden = await draftSession(app.strapi);
    const lapsed = await lapsedSession(app.strapi);

    const response = await fetch(`${app.baseUrl}/dialogue/intake/sessions`, {
      headers: { Authorization: `Bearer ${clerk.token}` },
    });
    const { data } = (await response.json()) as { data: { documentId: string }[] };

    const listed = (of: Session) => data.find(({ documentId }) => documentId === of.documentId);
    expect(listed(session)).toMatchObject({
      state: 'live',
      themes: [{ name: 'Thủ tục' }, { name: 'Đất đai' }],
      authority: { documentId: session.authorityKey },
      intakeClosesAt: expect.stringMatching(/Z$/),
    });
    expect(listed(lapsed)).toMatchObject({ state: 'ended' });
    expect(listed(hidden)).toBeUndefined();
  });

  it('is judged by the instant of receipt, to the millisecond, also after the end', async () => {
    const ended = await liveSession(app.strapi);
    await app.strapi.service(SESSION).end(ended.documentId, EDITOR);
    const { announcedAt, endedAt } = await eventsOf(ended);
    const codeAt = async (receivedAt: string) => {
      const { status, code } = await enter(ended, { receivedAt });
      return status === 201 ? null : code;
    };

    expect(await codeAt(millisecondsAfter(announcedAt, -1))).toBe('INTAKE_NOT_OPEN');
    expect(await codeAt(announcedAt)).toBeNull();
    expect(await codeAt(millisecondsAfter(endedAt, -1))).toBeNull();
    expect(await codeAt(endedAt)).toBe('INTAKE_CLOSED');
    expect(await codeAt(millisecondsAfter(endedAt, 1))).toBe('INTAKE_CLOSED');
    expect(await receivedIn(ended)).toHaveLength(2);
  });

  it('is judged by the latest end where nobody has ended the session', async () => {
    const lapsed = await lapsedSession(app.strapi);
    const latestEnd = lapsed.plannedEndAt.getTime() + minutes(60);
    const codeAt = async (instant: number) => {
      const { status, code } = await enter(lapsed, { receivedAt: new Date(instant).toISOString() });
      return status === 201 ? null : code;
    };

    expect(await codeAt(latestEnd - 1)).toBeNull();
    expect(await codeAt(latestEnd)).toBe('INTAKE_CLOSED');
  });

  it('received before a cancellation is entered after it', async () => {
    const cancelled = await announcedSession(app.strapi);
    const { announcedAt } = await eventsOf(cancelled);
    await app.strapi.service(SESSION).cancel(cancelled.documentId, 'Bão số 3', EDITOR);

    expect((await enter(cancelled, { receivedAt: announcedAt })).status).toBe(201);
    expect((await enter(cancelled, {})).code).toBe('INTAKE_CANCELLED');
  });

  it('cannot have been received in the future', async () => {
    const { status, code } = await enter(session, { receivedAt: fromNow(60_000).toISOString() });

    expect([status, code]).toEqual([400, 'RECEIPT_IN_FUTURE']);
  });

  it('states its instant in any zone', async () => {
    const { announcedAt } = await eventsOf(session);
    const inHaiPhong = millisecondsAfter(announcedAt, 7 * 60 * 60_000).replace('Z', '+07:00');
    const { data } = await enter(session, { receivedAt: inHaiPhong });

    expect(data.receivedAt).toBe(announcedAt);
  });

  it.each([
    ['no channel', { channel: undefined }, 'data.channel'],
    ['the portal for its channel', { channel: 'portal' }, 'data.channel'],
    ['a pigeon for its channel', { channel: 'pigeon' }, 'data.channel'],
    ['no instant', { receivedAt: undefined }, 'data.receivedAt'],
    ['an instant without zone', { receivedAt: '2026-03-10T08:30:00' }, 'data.receivedAt'],
    ['a day for its instant', { receivedAt: '2026-03-10' }, 'data.receivedAt'],
    ['a number for its instant', { receivedAt: 1_773_100_000 }, 'data.receivedAt'],
    ['a day no month has', { receivedAt: '2026-02-30T00:00:00Z' }, 'data.receivedAt'],
    ['an offset no zone has', { receivedAt: '2026-03-10T08:30:00+99:99' }, 'data.receivedAt'],
    ['the year zero', { receivedAt: '0000-01-01T00:00:00Z' }, undefined],
    [
      'a document number of 256 characters',
      { documentNumber: '1'.repeat(256) },
      'data.documentNumber',
    ],
    ['a list of document numbers', { documentNumber: ['1'] }, 'data.documentNumber'],
    ['who entered it', { enteredBy: 1 }, 'data.enteredBy'],
  ])('is refused with %s', async (_fault, change, path) => {
    const { status, text } = await enter(session, change);
    const { details } = (JSON.parse(text) as ErrorBody).error;

    expect([status, (details.faults as { path: string }[] | undefined)?.[0]?.path]).toEqual([
      400,
      path,
    ]);
  });

  it('is answered with the first receipt when the clerk repeats its key, also after the end', async () => {
    const ending = await liveSession(app.strapi);
    const { announcedAt: receivedAt } = await eventsOf(ending);
    const entry = { content: `Thư tay ${randomUUID()}`, receivedAt };
    const key = randomUUID();
    const first = await enter(ending, entry, { key });
    await app.strapi.service(SESSION).end(ending.documentId, EDITOR);
    const second = await enter(ending, entry, { key });
    const other = await enter(ending, { ...entry, channel: 'email' }, { key });

    // The receipt is the first; when intake closes is told as it is by now.
    const { endedAt } = await eventsOf(ending);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.data).toEqual({ ...first.data, intakeClosesAt: endedAt });
    expect([other.status, other.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await receivedIn(ending)).toHaveLength(1);
  });

  it('thirty times at once under one key is stored once', async () => {
    const { announcedAt: receivedAt } = await eventsOf(session);
    const entry = { content: `Điện thoại ${randomUUID()}`, channel: 'telephone', receivedAt };
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => enter(session, entry, { key })),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(
      await app.strapi.db.connection('submissions').where({ content: entry.content }),
    ).toHaveLength(1);
  });

  it('under the key of another clerk or of a citizen is another submission', async () => {
    const { token } = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor');
    const key = randomUUID();
    const answers = [
      await enter(session, {}, { key }),
      await enter(session, {}, { key, token }),
      await portal.submit(session.slug, {}, key),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ data }) => data.receipt)).size).toBe(3);
  });

  it('is not entered in a session nobody has announced, or in none', async () => {
    const draft = await draftSession(app.strapi);
    const refused = await enter(draft, {});
    const unknown = await enter({ ...draft, documentId: 'khong-co' }, {});

    expect([refused.status, refused.code]).toEqual([404, 'SESSION_UNKNOWN']);
    expect([unknown.status, unknown.text]).toEqual([404, refused.text]);
  });

  it.each([
    ['authority-staff', 403],
    ['dialogue-leader', 403],
  ])('is not entered by the role %s', async (role, status) => {
    const { token } = await signedIn(app.strapi, app.baseUrl, role, [session.authorityKey]);

    expect((await enter(session, {}, { token })).status).toBe(status);
  });

  it('is not entered by somebody who is not signed in', async () => {
    expect((await enter(session, {}, { token: 'x' })).status).toBe(401);
  });
});
