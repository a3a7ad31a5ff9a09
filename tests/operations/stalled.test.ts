import net from 'node:net';
import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';
import { assignedQuestion, liveSession, type Session } from '../support/scenario';

/** A client that asks and takes nothing of the answer. */
describe('a client that stalls', () => {
  let app: RunningApp;
  let session: Session;

  beforeAll(async () => {
    app = await startApp({ env: { HTTP_STALL_TIMEOUT_MILLISECONDS: '500' } });
    session = await liveSession(app.strapi);
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await app.strapi.db.connection.raw('update questions set content = ? where document_id = ?', [
      'Nội dung rất dài. '.repeat(20_000),
      questionKey,
    ]);
  });
  afterAll(() => app?.stop());

  const connections = () =>
    new Promise<number>((resolve, reject) =>
      app.strapi.server.httpServer.getConnections((error, count) =>
        error ? reject(error) : resolve(count),
      ),
    );

  it.each([
    ['the live page', () => `/api/dialogue-sessions/${session.slug}/live`],
    ['a list', () => '/api/questions'],
  ])('is cut where it leaves %s untaken', async (_what, path) => {
    const line = net.connect(Number(new URL(app.baseUrl).port), '127.0.0.1');
    line.on('error', () => undefined);
    line.pause();
    line.write(`GET ${path()} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(100));
    await eventually(async () => (await connections()) === 1);

    await eventually(async () => (await connections()) === 0);
    line.destroy();
  });
});
