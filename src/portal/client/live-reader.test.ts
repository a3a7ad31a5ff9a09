import type { LiveAnswer, PublicQuestion } from './contract';
import { DialogueClient, DialogueError, type LiveQuery } from './dialogue-client';
import { LivePacing } from './live-pacing';
import { type EventStream, type LiveLine, LiveReader } from './live-reader';
import type { LiveSnapshot } from './live-content';

const question = (position: number, content = `Câu hỏi ${position}`) =>
  ({ documentId: `q${position}`, position, content, answers: [] }) as unknown as PublicQuestion;

const POLL = { afterSeconds: 3, jitterSeconds: 3 };

const answer = (version: number, questions: PublicQuestion[], more: Partial<LiveAnswer> = {}) =>
  ({ version, session: {}, counters: {}, poll: POLL, questions, ...more }) as LiveAnswer;

const page = (version: number, questions: PublicQuestion[], number = 1, pages = 1) =>
  answer(version, questions, {
    page: { number, pages, size: questions.length, questions: questions.length * pages },
  });

const delta = (version: number, questions: PublicQuestion[], more: Partial<LiveAnswer> = {}) =>
  answer(version, questions, { removed: [], more: false, ...more });

/** A server that answers what it is told to, and notes what it is asked. */
class Server extends DialogueClient {
  asked: string[] = [];
  answers: Record<string, LiveAnswer | Error> = {};

  constructor() {
    super('https://doithoai.test');
  }

  override async live(_slug: string, query: LiveQuery = {}): Promise<LiveAnswer> {
    const key = Object.entries(query)
      .map(([name, value]) => `${name}=${value}`)
      .join();
    this.asked.push(key);
    const found = this.answers[key];
    if (found === undefined) throw new TypeError(`Nothing at ${key}`);
    if (found instanceof Error) throw found;
    return found;
  }
}

class Stream implements EventStream {
  readyState = 1;
  isClosed = false;
  private readonly listeners = new Map<string, (event: { data?: string }) => void>();

  constructor(readonly url: string) {}

  addEventListener(name: string, listener: (event: { data?: string }) => void): void {
    this.listeners.set(name, listener);
  }

  close(): void {
    this.isClosed = true;
  }

  tell(name: string, data: object = {}): void {
    this.listeners.get(name)?.({ data: JSON.stringify(data) });
  }

  /** As a browser does: refused for good, or to be opened again by itself. */
  breakOff(readyState: 0 | 2): void {
    this.readyState = readyState;
    this.tell('error');
  }
}

class Times {
  now = 0;
  private timers: { at: number; work: () => void }[] = [];

  set = (work: () => void, milliseconds: number): unknown => {
    const timer = { at: this.now + milliseconds, work };
    this.timers.push(timer);
    return timer;
  };

  clear = (timer: unknown): void => {
    this.timers = this.timers.filter((each) => each !== timer);
  };

  /** Lets so many milliseconds go by, and everything happen that is due in them. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    await settle();
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.now = next.at;
      this.clear(next);
      next.work();
      await settle();
    }
    this.now = until;
  }
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};

function reading({ random = 0, hasStreams = true } = {}) {
  const server = new Server();
  const times = new Times();
  const streams: Stream[] = [];
  const lines: LiveLine[] = [];
  const shown: LiveSnapshot[] = [];
  const errors: unknown[] = [];
  const reader = new LiveReader(
    server,
    'phien',
    {
      changed: (snapshot) => shown.push(snapshot),
      lineChanged(line, error) {
        lines.push(line);
        if (error !== null) errors.push(error);
      },
    },
    {
      openStream: hasStreams
        ? (url) => {
            const stream = new Stream(url);
            streams.push(stream);
            return stream;
          }
        : null,
      steady: () => times.now,
      setTimer: times.set,
      clearTimer: times.clear,
      pacing: new LivePacing(() => random),
    },
  );
  const keys = (): string[] => (shown.at(-1)?.questions ?? []).map(({ documentId }) => documentId);
  const contents = (): string[] => (shown.at(-1)?.questions ?? []).map(({ content }) => content);
  return { server, times, streams, lines, shown, errors, reader, keys, contents };
}

async function streaming(options: { random?: number } = {}) {
  const all = reading(options);
  all.server.answers['page=1'] = page(5, [question(1), question(2)]);
  all.reader.start();
  await all.times.pass(0);
  all.streams[0]!.tell('hello', { version: 5, now: '2026-03-10T02:00:00.000Z' });
  return all;
}

describe('a reader of the live page', () => {
  test('reads the whole once and follows the events from there', async () => {
    const { server, times, streams, lines, keys, contents } = await streaming();
    expect(streams.map(({ url }) => url)).toEqual([
      'https://doithoai.test/api/dialogue-sessions/phien/live/events?since=5',
    ]);

    streams[0]!.tell('change', delta(7, [question(2, 'sửa'), question(3)], { removed: ['q1'] }));
    await times.pass(0);
    expect(contents()).toEqual(['sửa', 'Câu hỏi 3']);
    expect(keys()).toEqual(['q2', 'q3']);
    expect(lines).toEqual(['polling', 'streaming']);
    expect(server.asked).toEqual(['page=1']);
    expect(Math.round(server.clock.now() - Date.parse('2026-03-10T02:00:00.000Z')) < 1_000).toBe(
      true,
    );
  });

  test('takes nothing twice, and nothing older than what it has', async () => {
    const { times, streams, shown, contents } = await streaming();
    streams[0]!.tell('change', delta(7, [question(2, 'mới')]));
    streams[0]!.tell('change', delta(6, [question(2, 'cũ')]));
    await times.pass(0);
    expect(contents()).toEqual(['Câu hỏi 1', 'mới']);
    expect(shown).toHaveLength(2);
  });

  test('puts the pages of a long session together', async () => {
    const { server, times, shown, reader, keys } = reading();
    server.answers['page=1'] = page(5, [question(1)], 1, 3);
    server.answers['page=2'] = page(5, [question(2)], 2, 3);
    server.answers['page=3'] = page(5, [question(3)], 3, 3);
    reader.start();
    await times.pass(0);
    expect(keys()).toEqual(['q1', 'q2', 'q3']);
    expect(shown.map(({ questions }) => questions.length)).toEqual([1, 3]);
  });

  test('misses no question that slips to another page while it reads', async () => {
    const { server, times, reader, keys } = reading();
    server.answers['page=1'] = page(5, [question(1)], 1, 2);
    server.answers['page=2'] = page(6, [question(3)], 2, 2);
    server.answers['since=0'] = delta(4, [question(2)], { more: true });
    server.answers['since=4'] = delta(6, [question(3)]);
    reader.start();
    await times.pass(0);
    expect(keys()).toEqual(['q2', 'q3']);
  });

  test('fetches what is too much for an event, delta by delta', async () => {
    const { server, times, streams, keys, lines } = await streaming();
    server.answers['since=5'] = delta(8, [question(3)], { more: true });
    server.answers['since=8'] = delta(9, [question(4)], { removed: ['q1'] });
    streams[0]!.tell('reset', { version: 9 });
    await times.pass(10_000);
    expect(keys()).toEqual(['q2', 'q3', 'q4']);
    expect(lines).toEqual(['polling', 'streaming']);
    expect(streams.map(({ isClosed }) => isClosed)).toEqual([false]);
  });

  test('polls with jitter where there are no streams', async () => {
    const { server, times, reader, lines, keys } = reading({ hasStreams: false, random: 0.5 });
    server.answers['page=1'] = page(5, [question(1)]);
    server.answers['since=5'] = delta(6, [question(2)]);
    server.answers['since=6'] = delta(6, []);
    reader.start();
    await times.pass(4_499);
    expect(server.asked).toEqual(['page=1']);
    await times.pass(1);
    expect(server.asked).toEqual(['page=1', 'since=5']);
    await times.pass(9_000);
    expect(server.asked).toEqual(['page=1', 'since=5', 'since=6', 'since=6']);
    expect(keys()).toEqual(['q1', 'q2']);
    expect(lines).toEqual(['polling']);
  });

  test('polls while its stream is refused, and asks for one less and less often', async () => {
    const { server, times, streams, lines } = await streaming();
    server.answers['since=5'] = delta(5, []);
    const opened: number[] = [];
    for (const wait of [10_000, 20_000, 40_000, 80_000, 120_000, 120_000]) {
      streams.at(-1)!.breakOff(2);
      await times.pass(wait - 1);
      const before = streams.length;
      await times.pass(1);
      opened.push(streams.length - before);
    }
    expect(opened).toEqual([1, 1, 1, 1, 1, 1]);
    expect(lines).toContain('polling');
    streams.at(-1)!.tell('hello', { version: 5, now: '2026-03-10T02:10:00.000Z' });
    expect(lines.at(-1)).toBe('streaming');
  });

  test.each([0, 0.5, 0.999])(
    'comes back at a moment of its own after its node has gone (%d)',
    async (random) => {
      const { server, times, streams, lines } = await streaming({ random });
      server.answers['since=5'] = delta(6, [question(3)]);
      streams[0]!.breakOff(0);
      expect(lines.at(-1)).toBe('lost');
      const expected = 1_000 + Math.floor(random * 16_000);
      await times.pass(expected - 1);
      expect(server.asked).toEqual(['page=1']);
      await times.pass(1);
      expect(server.asked).toEqual(['page=1', 'since=5']);
      expect(streams).toHaveLength(1);
    },
  );

  test('waits as long as the server says, and longer each time it fails', async () => {
    const { server, times, reader, lines, errors } = reading({ hasStreams: false });
    const busy = new DialogueError(503, { code: 'STAFF_ONLY' }, 'Bảo trì', 30);
    server.answers['page=1'] = busy;
    reader.start();
    await times.pass(29_999);
    expect(server.asked).toHaveLength(1);
    await times.pass(1);
    expect(server.asked).toHaveLength(2);
    expect(lines).toEqual(['lost', 'lost']);
    expect(errors).toEqual([busy, busy]);
    server.answers['page=1'] = page(5, [question(1)]);
    server.answers['since=5'] = delta(5, []);
    await times.pass(60_000);
    expect(lines.at(-1)).toBe('polling');
  });

  test('reads all again when the database was put back, and follows from there', async () => {
    const { server, times, streams, contents } = await streaming();
    streams[0]!.tell('change', delta(9, [question(1, 'sau bản sao lưu')]));
    await times.pass(0);
    streams[0]!.breakOff(0);
    server.answers['since=9'] = delta(4, []);
    server.answers['page=1'] = page(4, [question(1, 'bản sao lưu')]);
    streams[0]!.readyState = 1;
    streams[0]!.tell('hello', { version: 4, now: '2026-03-10T02:10:00.000Z' });
    await times.pass(0);
    expect(contents()).toEqual(['bản sao lưu']);
    expect(streams[0]!.isClosed).toBe(true);
    expect(streams.at(-1)!.url).toContain('since=4');
  });

  test('wakes up with one delta', async () => {
    const { server, times, reader, streams, keys } = await streaming();
    reader.stop();
    expect(streams[0]!.isClosed).toBe(true);
    await times.pass(3_600_000);
    server.answers['since=5'] = delta(9, [question(3)]);
    reader.wake();
    await times.pass(0);
    expect(server.asked).toEqual(['page=1', 'since=5']);
    expect(keys()).toEqual(['q1', 'q2', 'q3']);
    expect(streams.at(-1)!.url).toContain('since=9');
  });

  test('asks nothing on waking when it has just been told something', async () => {
    const { server, times, reader } = await streaming();
    reader.wake();
    await times.pass(1_000);
    expect(server.asked).toEqual(['page=1']);
  });

  test('leaves a stream that does not tell what there is', async () => {
    const { server, times, streams, keys } = await streaming();
    server.answers['since=5'] = delta(6, [question(3)]);
    server.answers['since=6'] = delta(6, []);
    await times.pass(60_000);
    expect(keys()).toEqual(['q1', 'q2', 'q3']);
    expect(streams[0]!.isClosed).toBe(false);
    await times.pass(5_000);
    expect(streams[0]!.isClosed).toBe(true);
    await times.pass(10_000);
    expect(streams.at(-1)!.url).toContain('since=6');
  });

  test('tells nothing and asks nothing once it is stopped', async () => {
    const { server, times, streams, reader, shown, lines } = await streaming();
    const told = shown.length;
    reader.stop();
    streams[0]!.tell('change', delta(7, [question(3)]));
    streams[0]!.breakOff(2);
    await times.pass(600_000);
    expect([shown.length, server.asked, streams.length]).toEqual([told, ['page=1'], 1]);
    expect(lines.at(-1)).toBe('streaming');
  });
});
