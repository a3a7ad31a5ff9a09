import { once } from 'node:events';
import net from 'node:net';
import { inStep } from '../live/support/in-step';
import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';
import { assignedQuestion, liveSession, type Session } from '../support/scenario';

/** A client that asks and takes nothing of the answer. */
describe('a client that stalls', () => {
  let app: RunningApp;
  let session: Session;
  let line: net.Socket | undefined;

  beforeAll(async () => {
    app = await startApp({ env: { HTTP_STALL_TIMEOUT_MILLISECONDS: '500' } });
    session = await liveSession(app.strapi);
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await app.strapi.db.connection.raw('update questions set content = ? where document_id = ?', [
      'Nội dung rất dài. '.repeat(20_000),
      questionKey,
    ]);
    await inStep(app, session);
  });
  afterEach(() => line?.destroy());
  afterAll(() => app?.stop());

  it.each([
    ['the live page', () => `/api/dialogue-sessions/${session.slug}/live`],
    ['a list', () => '/api/questions'],
  ])('is cut where it leaves %s untaken', async (_what, path) => {
    const arrived = once(app.strapi.server.httpServer, 'connection');
    line = net.connect(Number(new URL(app.baseUrl).port), '127.0.0.1');
    line.on('error', () => undefined);
    line.pause();
    line.write(`GET ${path()} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(100));
    const [ours] = (await arrived) as [net.Socket];

    await eventually(() => ours.destroyed);
  });
});
