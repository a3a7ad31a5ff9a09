import { LiveFeed, PAGE_SIZE } from './live-feed';
import type { LiveQuestionRow } from '../../persistence/live';

const NOW = new Date('2026-03-10T02:00:00Z');
const SESSION = {
  documentId: 's1',
  announcedAt: new Date('2026-03-01T02:00:00Z'),
  startsAt: new Date('2026-03-10T01:00:00Z'),
  startedAt: new Date('2026-03-10T01:00:00Z'),
  plannedEndAt: new Date('2026-03-10T03:00:00Z'),
  overrunMinutes: 60,
  currentQuestion: 'q2',
};

const shown = (number: number, version: number, content = `Câu ${number}`): LiveQuestionRow => ({
  key: `q${number}`,
  version,
  position: number,
  shown: { documentId: `q${number}`, content },
});

const gone = (number: number, version: number): LiveQuestionRow => ({
  key: `q${number}`,
  version,
  position: null,
  shown: null,
});

const at = (version: number, questions: LiveQuestionRow[], session: object = SESSION) => ({
  version,
  now: NOW,
  counters: { pending: 2, accepted: 3 },
  session: { ...session },
  questions,
});

const feedOf = (...rows: ReturnType<typeof at>[]): LiveFeed => {
  const feed = new LiveFeed();
  for (const row of rows) feed.apply(row);
  return feed;
};

const pageOf = (feed: LiveFeed, number = 1) => JSON.parse(feed.page(number));
const deltaOf = (feed: LiveFeed, since: number) => JSON.parse(feed.delta(feed.deltaName(since)));
const keysOf = ({ questions }: { questions: { documentId: string }[] }) =>
  questions.map(({ documentId }) => documentId);

describe('what readers see of a session', () => {
  it('is its state, window, clocks, what is being answered, and what became of the questions', () => {
    expect(pageOf(feedOf(at(5, [shown(1, 5)])))).toEqual({
      version: 5,
      session: {
        documentId: 's1',
        state: 'live',
        announcedAt: '2026-03-01T02:00:00.000Z',
        startsAt: '2026-03-10T01:00:00.000Z',
        startedAt: '2026-03-10T01:00:00.000Z',
        plannedEndAt: '2026-03-10T03:00:00.000Z',
        latestEndAt: '2026-03-10T04:00:00.000Z',
        window: {
          isOpen: true,
          opensAt: '2026-03-01T02:00:00.000Z',
          closesAt: '2026-03-10T04:00:00.000Z',
        },
        currentQuestion: 'q2',
      },
      counters: {
        received: 5,
        fates: {
          pending: 2,
          accepted: 3,
          merged: 0,
          rejected: 0,
          transferred: 0,
          answered_privately: 0,
          withdrawn: 0,
        },
      },
      poll: { afterSeconds: 3, jitterSeconds: 3 },
      questions: [{ documentId: 'q1', content: 'Câu 1' }],
      page: { number: 1, pages: 1, size: PAGE_SIZE, questions: 1 },
    });
  });

  it('names nothing as being answered once the session is over', () => {
    const over = { ...SESSION, endedAt: new Date('2026-03-10T01:30:00Z') };
    expect(pageOf(feedOf(at(5, [], over))).session).toMatchObject({
      state: 'ended',
      currentQuestion: null,
      window: { isOpen: false, closesAt: '2026-03-10T01:30:00.000Z' },
    });
  });

  it('lists the questions in their order, whatever the order in which they changed', () => {
    const feed = feedOf(
      at(5, [shown(3, 5), shown(1, 4), shown(2, 3)]),
      at(6, [shown(1, 6, 'Sửa')]),
    );
    expect(keysOf(pageOf(feed))).toEqual(['q1', 'q2', 'q3']);
    expect(pageOf(feed).questions[0].content).toBe('Sửa');
  });

  it('comes in pages when it is long', () => {
    const many = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => shown(index + 1, 5));
    const feed = feedOf(at(5, many));
    expect(feed.pages).toBe(2);
    expect(keysOf(pageOf(feed, 2))).toEqual([`q${PAGE_SIZE + 1}`]);
  });
});

describe('what changed since a version', () => {
  const feed = feedOf(
    at(3, [shown(1, 1), shown(2, 2), shown(3, 3)]),
    at(5, [gone(2, 4), shown(1, 5, 'Sửa')]),
    at(6, []),
  );

  it('is the questions that changed, in the order of their changes, and the keys of those taken down', () => {
    expect(deltaOf(feed, 2)).toMatchObject({ version: 6, removed: ['q2'], more: false });
    expect(keysOf(deltaOf(feed, 2))).toEqual(['q3', 'q1']);
    expect(keysOf(deltaOf(feed, 4))).toEqual(['q1']);
    expect(deltaOf(feed, 4).removed).toEqual([]);
  });

  it('is the head alone when no question changed, and for whoever is ahead', () => {
    for (const since of [5, 6, Number.MAX_SAFE_INTEGER]) {
      expect(deltaOf(feed, since)).toMatchObject({ version: 6, questions: [], removed: [] });
      expect(deltaOf(feed, since).session.state).toBe('live');
    }
  });

  it('is the same delta for every version between the same two changes', () => {
    expect(feed.deltaName(3)).toBe(feed.deltaName(3.5));
    expect(feed.deltaName(5)).toBe(feed.deltaName(6));
    expect(feed.deltaName(4)).not.toBe(feed.deltaName(5));
  });

  it('begins with its block for whoever is far behind, and leaves nothing out', () => {
    const rows = Array.from({ length: 500 }, (_, index) => shown(index + 1, index + 1));
    const long = feedOf(at(500, rows));
    expect(keysOf(deltaOf(long, 467))[0]).toBe('q401');
    expect(keysOf(deltaOf(long, 468))[0]).toBe('q469');
    expect([long.recentDeltaName(467), long.recentDeltaName(468)]).toEqual([null, 468]);
  });

  it('brings a question back that was taken down and shown again', () => {
    const again = feedOf(at(3, [shown(1, 1)]), at(4, [gone(1, 4)]), at(5, [shown(1, 5)]));
    expect(deltaOf(again, 3)).toMatchObject({ removed: [] });
    expect(keysOf(deltaOf(again, 3))).toEqual(['q1']);
  });

  it('comes in parts, each a whole number of versions, which end at the present one', () => {
    const rows = [
      ...Array.from({ length: PAGE_SIZE - 1 }, (_, index) => shown(index + 1, index + 1)),
      ...Array.from({ length: 30 }, (_, index) => shown(1_000 + index, 500)),
      shown(2_000, 501),
    ];
    const long = feedOf(at(600, rows));
    const seen: string[] = [];
    let since = 0;
    for (let more = true; more;) {
      const part = deltaOf(long, since);
      seen.push(...keysOf(part));
      ({ version: since, more } = part);
    }
    expect(since).toBe(600);
    expect(seen).toEqual(rows.map(({ key }) => key));
  });
});
