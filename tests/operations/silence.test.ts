import { portalOf } from '../http/support/portal';
import { inStep } from '../live/support/in-step';
import { type RunningApp, startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';
import { type DatabaseLine, openDatabaseLine } from '../support/database-line';
import { eventually } from '../support/eventually';
import { startNode } from '../support/node';
import { answeredQuestion, liveSession, type Session, signedIn } from '../support/scenario';

/** What a node answers while the database keeps still, and when it is gone. */
describe('a database that does not answer', () => {
  let app: RunningApp;
  let session: Session;
  let editor: string;
  const portal = portalOf(() => app.baseUrl);
  let database: TestDatabase;
  let line: DatabaseLine;

  beforeAll(async () => {
    database = await cloneTemplate();
    line = await openDatabaseLine(database.url);
    app = await startApp({ databaseUrl: line.url });
    session = await liveSession(app.strapi);
    await answeredQuestion(app.strapi, session);
    ({ token: editor } = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor'));
    await inStep(app, session);
  });

  afterEach(() => line.mend());
  afterAll(async () => {
    await app?.stop();
    line?.close();
    await database?.drop();
  });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.baseUrl}${path}`, { headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const live = () => get(`/api/dialogue-sessions/${session.slug}/live`);
  const ready = async () => JSON.parse((await get('/ready')).text);

  /** Each way into the system; resolves with its status. */
  const ways: Record<string, () => Promise<{ status: number; retry: string | null }>> = {
    'a question': async () => withRetry(await portal.submit(session.slug)),
    'a receipt': async () => withRetry(await portal.receipt('AAAAA-AAAAA-AAAAA-AAAAA')),
    'a list': async () => withRetry(await get('/api/questions')),
    'a feed': async () => withRetry(await get('/announcements.atom')),
    'a calendar': async () => withRetry(await get('/dialogue-sessions.ics')),
    'the calendar of one session': async () =>
      withRetry(await get(`/dialogue-sessions/${session.slug}.ics`)),
    'a query': async () => withRetry(await get('/graphql?query={authorities{name}}')),
    'a staff screen': async () =>
      withRetry(await get('/dialogue/home', { Authorization: `Bearer ${editor}` })),
  };
  const withRetry = ({ status, headers }: { status: number; headers: Headers }) => ({
    status,
    retry: headers.get('Retry-After'),
  });

  it('refuses whoever waits when it falls silent, and whoever comes after', async () => {
    line.freeze();
    const waiting = await Promise.all(Object.values(ways).map((ask) => ask()));
    expect(waiting).toEqual(waiting.map(() => ({ status: 503, retry: '2' })));

    const later = await Promise.all(Object.values(ways).map((ask) => ask()));
    expect(later).toEqual(later.map(() => ({ status: 503, retry: '2' })));
  });

  it('is found silent, too, by a node that had just lost the line it listens on', async () => {
    await app.strapi.db.connection.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'online-dialogue listener' and datname = current_database()`,
    );
    line.freeze();
    const waiting = await Promise.all(Object.values(ways).map((ask) => ask()));
    expect(waiting).toEqual(waiting.map(() => ({ status: 503, retry: '2' })));
  });

  it('does not keep a node from stopping', async () => {
    const node = await startNode({
      databaseUrl: line.url,
      env: { LIVE_EVERY_MILLISECONDS: '1', SWITCHES_EVERY_MILLISECONDS: '1' },
    });
    line.freeze();
    expect(await node.kill('SIGTERM')).not.toBeNull();
  });

  it('takes the node out of the balancer, but not the live page from its readers', async () => {
    const before = await live();
    line.freeze();

    await eventually(async () => (await get('/ready')).status === 503);
    expect(await ready()).toMatchObject({
      ready: false,
      reason: 'database',
      checks: { database: 'failing', listener: 'warning' },
    });
    expect((await live()).text).toBe(before.text);
    expect((await get('/_health')).status).toBe(204);
  });

  it('is worked with again by itself, and has lost nothing that was acknowledged', async () => {
    line.freeze();
    await portal.submit(session.slug);
    line.mend();

    await eventually(async () => (await get('/ready')).status === 200);
    const { status, data } = await portal.submit(session.slug);
    expect([status, (await portal.receipt(data.receipt)).status]).toEqual([201, 200]);
    await eventually(async () => (await ready()).checks.listener === 'ok');
  });

  it('that is gone is answered for with 503, too', async () => {
    line.cut();

    const answers = await Promise.all(Object.values(ways).map((ask) => ask()));
    expect(answers).toEqual(answers.map(() => ({ status: 503, retry: '2' })));
    await eventually(async () => (await get('/ready')).status === 503);

    line.mend();
    await eventually(async () => (await ways['a question']!()).status === 201);
    await eventually(async () => (await get('/ready')).status === 200);
  });
});
