import { codesOf, graphqlClient } from '../graphql/support/graphql';
import { portalOf } from '../http/support/portal';
import { type EventSource, openEvents } from '../live/support/event-source';
import { inStep } from '../live/support/in-step';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { eventually } from '../support/eventually';
import { type RunningNode, startNode } from '../support/node';
import {
  answeredQuestion,
  liveSession,
  type Session,
  signedIn,
  staffCall,
  submissionBody,
} from '../support/scenario';

const NOTICE = 'Tạm dừng nhận câu hỏi trên cổng đến 10 giờ.';
const SUBMIT = `mutation ($slug: String!, $data: SubmissionInput!) {
  submitQuestion(sessionSlug: $slug, data: $data) { receipt } }`;
const WITHDRAW = 'mutation ($code: String!) { withdrawSubmission(code: $code) { fate } }';
const TOPICS = '{ dialogueSessions { topic } }';

/** What is closed with a switch, on the node that is told and on the one that hears of it. */
describe('the switches of an emergency', () => {
  let app: RunningApp;
  let node: RunningNode;
  let session: Session;
  let editor: string;

  beforeAll(async () => {
    app = await startApp();
    node = await startNode({ databaseUrl: app.databaseUrl });
    session = await liveSession(app.strapi);
    await answeredQuestion(app.strapi, session);
    ({ token: editor } = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor'));
    await inStep(app, session, [node.baseUrl]);
  });

  afterAll(async () => {
    await node?.kill('SIGTERM');
    await app?.stop();
  });

  afterEach(async () => {
    for (const name of ['intake-paused', 'reads-frozen', 'staff-only']) await turn(name, false);
    await Promise.all(nodes().map((url) => becomes(() => readingOf(url), 200)));
  });

  const nodes = () => [app.baseUrl, node.baseUrl];
  const turn = (name: string, isOn: boolean, notice: string | null = null) =>
    staffCall(app.baseUrl, editor, 'POST', `/switches/${name}`, { isOn, notice });
  const readingOf = async (url: string) =>
    (await fetch(`${url}/api/dialogue-sessions?fields[0]=topic`)).status;
  const snapshot = async (url: string) => {
    const response = await fetch(`${url}/api/dialogue-sessions/${session.slug}/live`);
    return { status: response.status, text: await response.text() };
  };
  const streamOn = (url: string): Promise<EventSource> =>
    openEvents(`${url}/api/dialogue-sessions/${session.slug}/live/events`);

  describe('intake paused', () => {
    const paused = (url: string) => portalOf(() => url).submit(session.slug);
    const pause = async () => {
      expect((await turn('intake-paused', true, NOTICE)).status).toBe(200);
      for (const url of nodes()) await eventually(async () => (await paused(url)).status === 503);
    };

    it('tells submitters on every node why, where else, and when to come again', async () => {
      await pause();

      for (const url of nodes()) {
        const { status, headers, text } = await paused(url);
        expect([status, headers.get('Retry-After')]).toEqual([503, '30']);
        expect(JSON.parse(text).error.details).toMatchObject({
          code: 'INTAKE_PAUSED',
          notice: NOTICE,
          otherChannels: [
            { channel: 'email', address: expect.stringContaining('@') },
            { channel: 'post', address: expect.any(String) },
            { channel: 'telephone', address: expect.any(String) },
          ],
        });
      }
    });

    it('gives whoever repeats a question that was taken its receipt again', async () => {
      const portal = portalOf(() => node.baseUrl);
      const [body, key] = [submissionBody(), 'khoa-cua-cau-hoi-da-nhan'];
      const first = await portal.submit(session.slug, body, key);
      await pause();

      expect((await portal.submit(session.slug, body, key)).data).toEqual(first.data);
    });

    it('refuses by GraphQL, too, and stores nothing', async () => {
      await pause();
      const before = await app.strapi.db.connection('submissions').count();
      const answer = await graphqlClient(() => node.baseUrl)(SUBMIT, {
        slug: session.slug,
        data: submissionBody(),
      });

      expect(codesOf(answer)).toEqual(['INTAKE_PAUSED']);
      expect(await app.strapi.db.connection('submissions').count()).toEqual(before);
    });

    it.each([
      ['hidden characters', 'Bảo trì\u202E đến 10 giờ.', 'Bảo trì đến 10 giờ.'],
      ['letters in pieces', 'Bảo trì'.normalize('NFD'), 'Bảo trì'],
    ])('tells the public a notice without %s', async (_what, notice, told) => {
      const { body } = await turn('intake-paused', true, notice);
      expect((body as { data: unknown }).data).toMatchObject([{ notice: told }, {}, {}]);
    });

    it.each(['x'.repeat(501), 'Chuông \u0007'])('refuses the notice %j', async (notice) => {
      expect((await turn('intake-paused', true, notice)).status).toBe(400);
    });

    it('leaves the counter and every reading open', async () => {
      await pause();
      const entry = {
        ...submissionBody(),
        channel: 'telephone',
        receivedAt: new Date().toISOString(),
        documentNumber: '12/CV',
      };
      const path = `/sessions/${session.documentId}/submissions`;

      expect((await staffCall(app.baseUrl, editor, 'POST', path, entry)).status).toBe(201);
      expect(await readingOf(node.baseUrl)).toBe(200);
    });

    it.each(['  ', '\u200b\u200b'])('needs a notice that can be seen: %j', async (notice) => {
      const { status, body } = await turn('intake-paused', true, notice);

      expect([status, body]).toMatchObject([
        400,
        { error: { details: { code: 'NOTICE_MISSING' } } },
      ]);
      expect((await paused(app.baseUrl)).status).toBe(201);
    });
  });

  describe('reads frozen', () => {
    const freeze = async () => {
      expect((await turn('reads-frozen', true)).status).toBe(200);
      await Promise.all(nodes().map((url) => becomes(() => readingOf(url), 503)));
    };

    it('refuses REST and GraphQL readers on every node, and takes questions from both', async () => {
      await freeze();

      for (const url of nodes()) {
        const list = await fetch(`${url}/api/authorities`);
        expect([list.status, list.headers.get('Retry-After')]).toEqual([503, '30']);
        const receipt = await portalOf(() => url).receipt('AAAAA-AAAAA-AAAAA-AAAAA');
        expect([receipt.status, receipt.code]).toEqual([503, 'READS_FROZEN']);
        const query = await graphqlClient(() => url)(TOPICS);
        expect([query.status, codesOf(query)]).toEqual([503, ['READS_FROZEN']]);
        const byGet = await fetch(`${url}/graphql?query={authorities{name}}`);
        expect(byGet.headers.get('Retry-After')).toBe('30');

        expect((await portalOf(() => url).submit(session.slug)).status).toBe(201);
        const data = submissionBody();
        const sent = await graphqlClient(() => url)(SUBMIT, { slug: session.slug, data });
        expect(sent.errors).toEqual([]);
      }
    });

    it('keeps the live page at its last snapshot, and brings it up to date afterwards', async () => {
      const reader = await streamOn(node.baseUrl);
      const before = await Promise.all(nodes().map(snapshot));
      await freeze();
      const { questionKey } = await answeredQuestion(app.strapi, session);
      await heardOnBoth();

      expect(await Promise.all(nodes().map(snapshot))).toEqual(before);
      expect(JSON.stringify(reader.events)).not.toContain(questionKey);

      await turn('reads-frozen', false);
      await eventually(() => JSON.stringify(reader.events).includes(questionKey));
      await eventually(async () => (await snapshot(app.baseUrl)).text.includes(questionKey));
      reader.close();
    });

    /** Both listen on one connection, in order: what came before the switch has been heard by then. */
    const heardOnBoth = async () => {
      await turn('intake-paused', true, NOTICE);
      for (const url of nodes()) {
        await eventually(
          async () => (await portalOf(() => url).submit(session.slug)).code === 'INTAKE_PAUSED',
        );
      }
    };
  });

  describe('staff only', () => {
    it('closes all but the last snapshot to the public, and nothing to the staff', async () => {
      await inStep(app, session, [node.baseUrl]);
      const reader = await streamOn(node.baseUrl);
      const before = await Promise.all(nodes().map(snapshot));
      expect((await turn('staff-only', true)).status).toBe(200);
      await Promise.all(nodes().map((url) => becomes(() => readingOf(url), 503)));

      for (const url of nodes()) {
        const sent = await portalOf(() => url).submit(session.slug);
        expect([sent.status, sent.code]).toEqual([503, 'STAFF_ONLY']);
        expect((await graphqlClient(() => url)(TOPICS)).status).toBe(503);
        expect(codesOf(await graphqlClient(() => url)(WITHDRAW, { code: 'x' }))).toEqual([
          'STAFF_ONLY',
        ]);
        expect((await portalOf(() => url).withdraw('x')).code).toBe('STAFF_ONLY');
        expect((await streamOn(url)).status).toBe(503);
        expect((await staffCall(url, editor, 'GET', '/home')).status).toBe(200);
      }
      expect(await Promise.all(nodes().map(snapshot))).toEqual(before);
      await eventually(() => reader.isEnded);
      expect((await signedIn(app.strapi, node.baseUrl, 'dialogue-editor')).token).not.toBe('');
    });

    it('is kept to from the first request of a node that starts meanwhile', async () => {
      await turn('staff-only', true);
      const late = await startNode({ databaseUrl: app.databaseUrl });

      expect(await readingOf(late.baseUrl)).toBe(503);
      expect((await snapshot(late.baseUrl)).status).toBe(200);
      expect(await late.kill('SIGTERM')).toBe(0);
    });
  });

  it('are found by a node that heard nothing', async () => {
    const deaf = await startNode({
      databaseUrl: app.databaseUrl,
      env: { SWITCHES_EVERY_MILLISECONDS: '100' },
    });
    const { connection } = app.strapi.db;
    await connection.raw(`alter table operation_switches disable trigger dialogue_turn_switch`);
    await turn('reads-frozen', true);
    await becomes(() => readingOf(deaf.baseUrl), 503);
    expect(await readingOf(node.baseUrl)).toBe(200);
    await connection.raw(`alter table operation_switches enable trigger dialogue_turn_switch`);
    await deaf.kill('SIGTERM');
  });

  it('are refused by a name that is none, and by the database', async () => {
    expect((await turn('everything', true)).status).toBe(404);
    const raw = (row: string) =>
      app.strapi.db.connection.raw(`insert into operation_switches (name, is_on) values ${row}`);
    await expect(raw(`('everything', true)`)).rejects.toMatchObject({ code: '23514' });
  });

  it('show the staff how they stand, and leave who turned them in the audit', async () => {
    await turn('reads-frozen', true, 'Bảo trì');
    const { body } = await staffCall(node.baseUrl, editor, 'GET', '/switches');

    expect((body as { data: unknown }).data).toMatchObject([
      { name: 'intake-paused', isOn: false },
      {
        name: 'reads-frozen',
        isOn: true,
        notice: 'Bảo trì',
        changedBy: { name: 'dialogue-editor Thử' },
        changedAt: expect.any(String),
      },
      { name: 'staff-only', isOn: false },
    ]);
    const entry = await app.strapi.db
      .connection('audit_entries')
      .where({ command: 'operation.turn-switch' })
      .orderBy('id', 'desc')
      .first();
    expect(entry).toMatchObject({
      subject_key: 'reads-frozen',
      details: '{"isOn": true}',
    });
  });

  it('turned on again, say what they say now', async () => {
    await turn('intake-paused', true, NOTICE);
    await turn('intake-paused', true, 'Đến 11 giờ.');

    await eventually(async () =>
      (await portalOf(() => node.baseUrl).submit(session.slug)).text.includes('Đến 11 giờ.'),
    );
  });
});
