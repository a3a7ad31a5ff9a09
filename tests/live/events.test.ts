import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { turnSwitch } from '../../src/operation-switches/turn-switch';
import { openStreams } from '../../src/live/register';
import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';
import { type RunningNode, startNode } from '../support/node';
import { answeredQuestion, assignedQuestion, liveSession, type Session } from '../support/scenario';
import { inStep, shownVersion } from './support/in-step';
import { type EventSource, openEvents } from './support/event-source';

/** Two nodes on one database; a reader may be on either and change between them. */
describe('the stream of events of a session', () => {
  let app: RunningApp;
  let node: RunningNode;
  let session: Session;
  const open: EventSource[] = [];

  beforeAll(async () => {
    app = await startApp({
      env: { LIVE_READERS_MAX: '12', LIVE_READERS_PER_ADDRESS: '4', TRUSTED_PROXY_COUNT: '1' },
    });
    node = await startNode({ databaseUrl: app.databaseUrl });
    session = await liveSession(app.strapi);
    await answeredQuestion(app.strapi, session);
  });

  afterEach(async () => {
    for (const source of open.splice(0)) source.close();
    await sleep(50);
  });

  afterAll(async () => {
    await node?.kill('SIGTERM');
    await app?.stop();
  });

  const listen = async (
    { query = '', headers = {}, on = app.baseUrl } = {} as {
      query?: string;
      headers?: Record<string, string>;
      on?: string;
    },
  ): Promise<EventSource> => {
    const url = `${on}/api/dialogue-sessions/${session.slug}/live/events${query}`;
    const source = await openEvents(url, headers);
    open.push(source);
    if (source.status === 200) await eventually(() => source.events.length > 0);
    return source;
  };
  const changes = ({ events }: EventSource) => events.filter(({ event }) => event === 'change');
  const questionsOf = (source: EventSource) =>
    changes(source).flatMap(({ data }) =>
      data.questions.map(({ documentId }: { documentId: string }) => documentId),
    );
  const versionOn = (baseUrl: string) => shownVersion(baseUrl, session);
  const bothInStep = () => inStep(app, session, [node.baseUrl]);

  it('begins with where the session stands, in a form no proxy holds back', async () => {
    await bothInStep();
    const source = await listen();
    expect(source.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(source.events).toEqual([
      {
        id: await versionOn(app.baseUrl),
        event: 'hello',
        data: { version: await versionOn(app.baseUrl), now: expect.any(String) },
      },
    ]);
  });

  it('brings an answer to the readers of every node, with the id of its version', async () => {
    await bothInStep();
    const readers = [await listen(), await listen({ on: node.baseUrl })];
    const { questionKey } = await answeredQuestion(app.strapi, session);

    for (const source of readers) {
      await eventually(() =>
        changes(source).some(({ data }) =>
          data.questions.some(
            (question: { documentId: string; answers: unknown[] }) =>
              question.documentId === questionKey && question.answers.length === 1,
          ),
        ),
      );
      const ids = changes(source).map(({ id }) => id);
      expect(ids).toEqual(changes(source).map(({ data }) => data.version));
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it.each(['Last-Event-ID', 'since'])(
    'goes on after what the reader has seen (%s), on the other node, without gap or repetition',
    async (how) => {
      await bothInStep();
      const first = await listen();
      const { questionKey: seen } = await assignedQuestion(app.strapi, session);
      await bothInStep();
      const last = await versionOn(app.baseUrl);
      await eventually(() => changes(first).at(-1)?.id === last);
      expect(questionsOf(first)).toContain(seen);
      first.close();
      const missed = [
        (await assignedQuestion(app.strapi, session)).questionKey,
        (await assignedQuestion(app.strapi, session)).questionKey,
      ];

      const again = await listen({
        on: node.baseUrl,
        ...(how === 'since'
          ? { query: `?since=${last}` }
          : { query: '?since=1', headers: { 'Last-Event-ID': String(last) } }),
      });
      await eventually(() => missed.every((key) => questionsOf(again).includes(key)));
      const { questionKey: next } = await assignedQuestion(app.strapi, session);
      await eventually(() => questionsOf(again).includes(next));

      expect(questionsOf(again)).not.toContain(seen);
      for (const key of missed)
        expect(questionsOf(again).filter((one) => one === key)).toEqual([key]);
    },
  );

  it('tells a reader who has missed too much to fetch the snapshot', async () => {
    const keys = [];
    for (let count = 0; count < 4; count += 1) {
      keys.push((await assignedQuestion(app.strapi, session)).questionKey);
    }
    await bothInStep();
    const source = await listen();
    const long = 'Câu hỏi dài. '.repeat(380);
    await app.strapi.db.connection.raw(
      'update questions set content = ? where document_id = any(?)',
      [long.repeat(3), keys],
    );

    await eventually(() => source.events.length > 1);
    const [, told] = source.events;
    expect(told).toMatchObject({ event: 'reset', id: told!.data.version });
  });

  it('says when to come back, another time to each reader, over fifteen seconds and more', async () => {
    const times: number[] = [];
    for (let count = 0; count < 40; count += 1) {
      const source = await listen({ headers: { 'X-Forwarded-For': `203.0.113.${count}` } });
      times.push(source.retry!);
      source.close();
      open.pop();
    }
    expect(new Set(times).size).toBeGreaterThan(30);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...times)).toBeGreaterThan(10_000);
    expect(Math.max(...times)).toBeLessThanOrEqual(17_000);
  });

  it('gives signs of life while nothing happens', async () => {
    const source = await listen();
    await eventually(() => source.heartbeats > 0, 30_000);
  });

  it('is refused past the limit of an address, also one that writes other addresses to the left', async () => {
    const from = (address: string) => ({
      headers: { 'X-Forwarded-For': `${Math.random()}, ${address}` },
    });
    for (let count = 0; count < 4; count += 1) await listen(from('2001:db8:1:2::' + count));

    const refused = await listen(from('2001:db8:1:2:ffff::1'));
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await listen(from('2001:db8:1:3::1'))).status).toBe(200);

    open[0]!.close();
    await eventually(async () => (await listen(from('2001:db8:1:2::9'))).status === 200);
  });

  it('is refused past the limit of the node, while the snapshot goes on', async () => {
    for (let count = 0; count < 12; count += 1) {
      await listen({ headers: { 'X-Forwarded-For': `198.51.100.${count}` } });
    }
    const refused = await listen({ headers: { 'X-Forwarded-For': '198.51.100.99' } });
    expect(refused.status).toBe(503);
    expect(await versionOn(app.baseUrl)).toBeGreaterThan(0);
  });

  it('cuts a reader who takes nothing, and serves the others on', async () => {
    const [stalled, healthy] = [await listen(), await listen()];
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await eventually(() => questionsOf(healthy).includes(questionKey));
    stalled.stall();
    // More than the buffers of the line on both sides take, in events that are each allowed.
    const text = 'Nội dung rất dài. '.repeat(1_500);
    for (let sent = 0; sent < 600 && openStreams(app.strapi) === 2; sent += 1) {
      await app.strapi.db.connection.raw('update questions set content = ? where document_id = ?', [
        `${text} ${sent}`,
        questionKey,
      ]);
    }
    await eventually(() => openStreams(app.strapi) === 1);
    expect(changes(healthy).length).toBeGreaterThan(1);
  });

  it('is told all again when it says to have seen what nobody was ever shown', async () => {
    const ahead = String((await versionOn(app.baseUrl)) + 600_000);
    const source = await listen({ headers: { 'Last-Event-ID': ahead } });

    expect(source.status).toBe(200);
    await eventually(() => source.events.some(({ event }) => event !== 'hello'));
  });

  it('goes on from versions that are ahead of the clock, as after a database was set back', async () => {
    await app.strapi.db.connection.raw(
      'update live_sessions set version = version + 600000 where session_key = ?',
      [session.documentId],
    );
    await bothInStep();
    const version = await versionOn(app.baseUrl);
    const source = await listen({ headers: { 'Last-Event-ID': String(version) } });
    const { questionKey } = await assignedQuestion(app.strapi, session);

    await eventually(() => questionsOf(source).includes(questionKey));
    expect(changes(source)).toHaveLength(1);
  });

  it('is refused behind another one on the same line, and leaves no reader behind', async () => {
    const { port } = new URL(app.baseUrl);
    const line = net.connect(Number(port), '127.0.0.1');
    const path = `/api/dialogue-sessions/${session.slug}/live/events`;
    line.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(20));
    await eventually(() => openStreams(app.strapi) === 1);
    line.destroy();
    await eventually(() => openStreams(app.strapi) === 0);
    expect((await listen()).status).toBe(200);
  });

  it('ends for all with the switch, also for one that takes nothing, and the node goes on', async () => {
    const stalled = await listen();
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await eventually(() => questionsOf(stalled).includes(questionKey));
    stalled.stall();
    const fill = (content: string) =>
      app.strapi.db.connection.raw('update questions set content = ? where document_id = ?', [
        content,
        questionKey,
      ]);
    for (let sent = 0; sent < 40; sent += 1) await fill(`${'Dài. '.repeat(2_000)} ${sent}`);
    const staffOnly = { name: 'staff-only', notice: null, noticeEn: null } as const;
    await turnSwitch(app.strapi, { ...staffOnly, isOn: true }, { kind: 'system' });
    await eventually(() => openStreams(app.strapi) === 0);
    await fill('Sau khi đóng.');
    await turnSwitch(app.strapi, { ...staffOnly, isOn: false }, { kind: 'system' });

    await eventually(async () => (await listen()).status === 200);
  });

  it('is taken in while its node waits for the balancer, and ended when that is over', async () => {
    const leaving = await startNode({
      databaseUrl: app.databaseUrl,
      env: { DRAIN_DELAY_SECONDS: '3' },
    });
    const ended = leaving.kill('SIGTERM');
    await eventually(async () => (await fetch(`${leaving.baseUrl}/ready`)).status === 503);
    const source = await listen({ on: leaving.baseUrl });

    expect(source.status).toBe(200);
    expect(await ended).toBe(0);
    expect(source.isEnded).toBe(true);
  });

  it('ends when its node is told to stop, in good order', async () => {
    const leaving = await startNode({ databaseUrl: app.databaseUrl });
    const source = await listen({ on: leaving.baseUrl });
    expect(await leaving.kill('SIGTERM')).toBe(0);
    await eventually(() => source.isEnded);
    expect(source.isBroken).toBe(false);
  });
});
