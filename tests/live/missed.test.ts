import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';
import { setReachable } from '../support/database';
import { answeredQuestion, endedSession, liveSession, type Session } from '../support/scenario';

/** What a node shows when nobody tells it of a change, and when the database cannot be asked. */
describe('the live page of a node that is cut off', () => {
  let app: RunningApp;
  let session: Session;
  let old: Session;

  beforeAll(async () => {
    app = await startApp({
      env: {
        LIVE_EVERY_MILLISECONDS: '100',
        LIVE_COUNTERS_EVERY_MILLISECONDS: '100',
        LIVE_SESSIONS_KEPT: '1',
      },
    });
    session = await liveSession(app.strapi);
    old = await endedSession(app.strapi);
    await eventually(async () => (await ask()).status === 200);
  });

  afterAll(async () => {
    await setReachable(app.databaseUrl, true);
    await app?.stop();
  });

  const ask = (slug = session.slug) => fetch(`${app.baseUrl}/api/dialogue-sessions/${slug}/live`);
  const read = async () =>
    (
      (await (await ask()).json()) as {
        data: {
          version: number;
          questions: { answers: unknown[] }[];
          counters: { received: number };
        };
      }
    ).data;

  it('finds a version nobody told it of', async () => {
    await eventually(async () => (await ask()).status === 200);
    const { version } = await read();
    await app.strapi.db.connection.raw(
      'alter table live_sessions disable trigger dialogue_tell_live',
    );
    await answeredQuestion(app.strapi, session);

    await eventually(async () => (await read()).questions[0]?.answers.length === 1);

    expect((await read()).version).toBeGreaterThan(version);
    await app.strapi.db.connection.raw(
      'alter table live_sessions enable trigger dialogue_tell_live',
    );
  });

  it('counts what was received again, although no submission moves a version', async () => {
    await eventually(async () => (await read()).counters.received === 1);
  });

  it('goes on to show what it showed while the database is away, and comes back by itself', async () => {
    const before = await (await ask()).text();
    await setReachable(app.databaseUrl, false);

    for (let count = 0; count < 20; count += 1) {
      const answer = await ask();
      expect([answer.status, await answer.text()]).toEqual([200, before]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const unread = await ask(old.slug);
    expect([unread.status, Number(unread.headers.get('retry-after')) > 0]).toEqual([503, true]);

    await setReachable(app.databaseUrl, true);
    await eventually(async () => (await ask(old.slug)).status === 200);
    const { version } = await read();
    await answeredQuestion(app.strapi, session);
    await eventually(async () => (await read()).version > version);
  });
});
