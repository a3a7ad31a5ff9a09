import type { LiveRow } from '../persistence/live';
import { KeptFeed } from './kept-feed';

const row = (version: number, questions: number): LiveRow => ({
  version,
  now: new Date('2026-03-10T02:00:00Z'),
  session: { documentId: 's1' },
  counters: {},
  questions: Array.from({ length: questions }, (_, index) => ({
    key: `q${index}`,
    version: index + 1,
    position: index,
    shown: { documentId: `q${index}` },
  })),
});

/** A feed whose readings of the database a test answers by hand. */
function feedByHand() {
  const answers: ((row: LiveRow) => void)[] = [];
  let told = 0;
  const kept = new KeptFeed({
    read: () => new Promise((resolve) => answers.push(resolve)),
    changed: () => (told += 1),
    isFrozen: () => false,
  });
  const answer = async (given: LiveRow): Promise<void> => {
    answers.shift()!(given);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { kept, answer, asked: () => answers.length, told: () => told };
}

const read = async (questions: number): Promise<KeptFeed> => {
  const { kept, answer } = feedByHand();
  const reading = kept.catchUp();
  await answer(row(questions, questions));
  await reading;
  return kept;
};

describe('a feed a node keeps', () => {
  it('does not forget a version it hears of while it reads', async () => {
    const { kept, answer, asked } = feedByHand();
    kept.hear(1);
    await answer(row(1, 1));
    void kept.catchUp();
    kept.hear(2);
    await answer(row(1, 1));

    expect(asked()).toBe(1);
    await answer(row(2, 2));
    expect(kept.feed.version).toBe(2);
  });

  it('asks no more for a version the database does not know', async () => {
    const { kept, answer, asked } = feedByHand();
    kept.hear(9);
    await answer(row(1, 1));
    await answer(row(1, 1));

    expect([asked(), kept.feed.version]).toEqual([0, 1]);
  });

  it('makes a form once for all who wait for it', async () => {
    const kept = await read(3);
    expect(kept.page(1)).toBe(kept.page(1));
    expect(kept.delta(1)).not.toBe(kept.delta(2));
    expect(kept.eventSince(1)).toBe(kept.eventSince(1));
  });

  it('keeps few forms, from however many versions readers ask', async () => {
    const kept = await read(2_500);
    const first = kept.delta(2_490);
    const forms = new Set<unknown>();
    for (let since = 1; since <= 2_500; since += 1) forms.add(kept.delta(since));

    // 32 of the latest, one for each block of 200 before; the first is among those made again.
    expect(forms.size).toBeLessThan(60);
    expect(kept.delta(2_500)).toBe(kept.delta(2_500));
    await Promise.all([...forms, first]);
  });

  it('tells a reader of events who is far behind to fetch the snapshot', async () => {
    const kept = await read(100);
    expect(kept.eventSince(60).toString()).toMatch(/^id: 100\nevent: reset\n/);
    expect(kept.eventSince(70).toString()).toMatch(/^id: 100\nevent: change\n/);
  });
});
