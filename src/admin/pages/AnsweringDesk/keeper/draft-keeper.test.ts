import { DraftCopies, unsavedDrafts, type Shelf } from './draft-copies';
import { DraftKeeper, LONGEST_WAIT_MILLISECONDS, QUIET_MILLISECONDS } from './draft-keeper';
import type { DraftText, StoredText } from './draft-text';
import type { SaveResult } from './keeper-state';

const text = (content: string, more: Partial<DraftText> = {}): DraftText => ({
  content,
  answererName: 'Nguyễn Văn A',
  answererTitle: 'Giám đốc Sở',
  documents: [],
  recordingSeconds: null,
  ...more,
});

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** A clock that moves when told to, with the timers on it. */
function clock() {
  let time = 0;
  let timers: { at: number; act: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => time,
    later: (milliseconds: number, act: () => void) => {
      const timer = { at: time + milliseconds, act };
      timers.push(timer);
      return () => (timers = timers.filter((one) => one !== timer));
    },
    async pass(milliseconds: number) {
      const until = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        time = next.at;
        timers = timers.filter((one) => one !== next);
        next.act();
        await settle();
      }
      time = until;
    },
  };
}

/** A server with one draft, that can be cut off, or lose its answers on the way back. */
function server(content = '') {
  let stored: StoredText = { text: text(content), revision: 1 };
  const received: string[] = [];
  return {
    received,
    isCutOff: false,
    losesAnswers: false,
    refuses: null as unknown,
    stored: () => stored,
    store: (next: DraftText) => (stored = { text: next, revision: stored.revision + 1 }),
    async save(next: DraftText, revision: number): Promise<SaveResult> {
      await Promise.resolve();
      if (this.isCutOff) return { kind: 'unreachable' };
      if (this.refuses !== null) return { kind: 'refused', error: this.refuses };
      if (revision !== stored.revision) return { kind: 'stale', current: stored };
      received.push(next.content);
      stored = { text: next, revision: revision + 1 };
      return this.losesAnswers
        ? { kind: 'unreachable' }
        : { kind: 'saved', revision: revision + 1 };
    },
  };
}

function desk(content = '') {
  const time = clock();
  const remote = server(content);
  const browser = shelf();
  let tabs = 0;
  return {
    time,
    remote,
    browser,
    open(stored: StoredText = remote.stored()) {
      tabs += 1;
      const copies = new DraftCopies(browser, { userId: 7, draftId: 'd1' }, `tab ${tabs}`);
      const save = (next: DraftText, revision: number) => remote.save(next, revision);
      return new DraftKeeper(stored, { copies, save, now: time.now, later: time.later });
    },
    copies: () => unsavedDrafts(browser, 7),
  };
}

describe('a text being written', () => {
  it('is in the browser at once and on the server within two seconds of the last key', async () => {
    const { open, remote, time, copies } = desk();
    const keeper = open();

    keeper.edit({ content: 'Trả lời' });
    expect(copies()).toHaveLength(1);
    expect(keeper.getState().phase).toBe('waiting');

    await time.pass(QUIET_MILLISECONDS);
    expect(remote.stored().text.content).toBe('Trả lời');
    expect(keeper.getState()).toMatchObject({ phase: 'saved', savedAt: QUIET_MILLISECONDS });
    expect(copies()).toEqual([]);
    expect(QUIET_MILLISECONDS).toBeLessThan(2_000);
  });

  it('is sent every two seconds while somebody types on and on', async () => {
    const { open, remote, time } = desk();
    const keeper = open();
    let typed = '';

    for (let key = 0; key < 50; key += 1) {
      typed += 'a';
      keeper.edit({ content: typed });
      await time.pass(200);
    }
    expect(LONGEST_WAIT_MILLISECONDS).toBe(2_000);
    expect(remote.received.length).toBeGreaterThanOrEqual(4);
    await time.pass(2_000);
    expect(remote.stored().text.content).toBe(typed);
  });

  it('is sent by one request at a time, and what was typed meanwhile follows', async () => {
    const { open, remote, time } = desk();
    const keeper = open();

    keeper.edit({ content: 'một' });
    const flushed = keeper.flush();
    keeper.edit({ content: 'một hai' });

    expect(await flushed).toBe(true);
    await time.pass(1_000);
    expect(remote.received).toEqual(['một', 'một hai']);
    expect(keeper.getState().phase).toBe('saved');
  });

  it('keeps a document back until its line is complete', async () => {
    const { open, remote, time, copies } = desk();
    const keeper = open();

    keeper.edit({ documents: [{ title: 'Quyết định', url: 'https:/' }] });
    await time.pass(5_000);
    expect(remote.received).toEqual([]);
    expect(copies()).toEqual([]);

    keeper.edit({ documents: [{ title: 'Quyết định', url: 'https://haiphong.gov.vn/qd' }] });
    await time.pass(1_000);
    expect(remote.stored().text.documents).toHaveLength(1);
  });
});

describe('cut off from the server', () => {
  it('keeps the text for five minutes and saves it by itself', async () => {
    const { open, remote, time, copies } = desk();
    const keeper = open();
    remote.isCutOff = true;

    for (let minute = 0; minute < 5; minute += 1) {
      keeper.edit({ content: `phút ${minute}` });
      await time.pass(60_000);
      expect(keeper.getState().phase).toBe('offline');
      expect(copies()).toHaveLength(1);
    }
    remote.isCutOff = false;
    await time.pass(15_000);

    expect(remote.stored().text.content).toBe('phút 4');
    expect(keeper.getState().phase).toBe('saved');
    expect(copies()).toEqual([]);
  });

  it('saves at once when told that the line is back', async () => {
    const { open, remote, time } = desk();
    const keeper = open();
    remote.isCutOff = true;
    keeper.edit({ content: 'chờ mạng' });
    await time.pass(120_000);

    remote.isCutOff = false;
    expect(await keeper.flush()).toBe(true);
    expect(remote.stored().text.content).toBe('chờ mạng');
  });

  it('loses nothing when the tab is killed, and saves when the draft is opened again', async () => {
    const { open, remote, time, copies } = desk('cũ');
    remote.isCutOff = true;
    open().edit({ content: 'cũ và mới' });
    // The tab is gone: its timers fire into nothing that is looked at.
    remote.isCutOff = false;

    const again = open();
    expect(again.getState().text.content).toBe('cũ và mới');
    await time.pass(100);
    expect(remote.stored().text.content).toBe('cũ và mới');
    expect(copies()).toEqual([]);
  });

  it('knows its own text again when only the answer was lost', async () => {
    const { open, remote, time } = desk();
    const keeper = open();
    remote.losesAnswers = true;
    keeper.edit({ content: 'đã đến nơi' });
    await time.pass(900);
    remote.losesAnswers = false;
    keeper.edit({ content: 'đã đến nơi, viết tiếp' });
    await time.pass(20_000);

    expect(keeper.getState()).toMatchObject({ phase: 'saved', theirs: null });
    expect(remote.stored().text.content).toBe('đã đến nơi, viết tiếp');
  });

  it('knows its own text again in a new tab, after the old one died with a request under way', async () => {
    const { open, remote, time } = desk();
    const keeper = open();
    remote.losesAnswers = true;
    keeper.edit({ content: 'nửa câu' });
    void keeper.flush();
    keeper.edit({ content: 'nửa câu sau' });
    await time.pass(0);
    remote.losesAnswers = false;

    const again = open();
    await time.pass(30_000);
    expect(again.getState()).toMatchObject({ phase: 'saved', theirs: null });
    expect(remote.stored().text.content).toBe('nửa câu sau');
  });
});

describe('somebody else has stored another text', () => {
  const conflict = async () => {
    const it = desk('gốc');
    const keeper = it.open();
    it.remote.store(text('của họ'));
    keeper.edit({ content: 'của tôi' });
    await it.time.pass(2_000);
    return { ...it, keeper };
  };

  it('shows both and overwrites neither', async () => {
    const { keeper, remote, copies } = await conflict();

    expect(keeper.getState()).toMatchObject({ phase: 'conflict' });
    expect(keeper.getState().theirs?.text.content).toBe('của họ');
    expect(keeper.getState().text.content).toBe('của tôi');
    expect(remote.stored().text.content).toBe('của họ');
    expect(copies()).toHaveLength(1);
  });

  it('survives a reload', async () => {
    const { open, remote } = await conflict();

    expect(open().getState()).toMatchObject({ phase: 'conflict', theirs: remote.stored() });
  });

  it('stores the text that is chosen and sets the other aside', async () => {
    const { keeper, remote, time } = await conflict();

    keeper.resolve(text('của tôi'), 'của họ');
    await time.pass(1_000);
    expect(remote.stored().text.content).toBe('của tôi');
    expect(keeper.getState()).toMatchObject({ phase: 'saved', aside: 'của họ', theirs: null });
  });

  it('needs nobody where they changed another field', async () => {
    const { open, remote, time } = desk('gốc');
    const keeper = open();
    remote.store(text('gốc', { answererName: 'Trần Thị B' }));
    keeper.edit({ content: 'của tôi' });
    await time.pass(3_000);

    expect(keeper.getState().phase).toBe('saved');
    expect(remote.stored().text).toMatchObject({ content: 'của tôi', answererName: 'Trần Thị B' });
  });

  it('is taken over by a screen that has nothing unsaved', () => {
    const { open, remote } = desk('gốc');
    const keeper = open();
    keeper.adopt(remote.store(text('của họ')));

    expect(keeper.getState().text.content).toBe('của họ');
    keeper.adopt({ text: text('cũ'), revision: 1 });
    expect(keeper.getState().text.content).toBe('của họ');
  });
});

describe('two tabs of one person', () => {
  it('let the last one write, and the other read along', async () => {
    const { open, time, remote } = desk();
    const first = open();
    first.edit({ content: 'từ thẻ thứ nhất' });
    const second = open();
    first.followOtherTab();

    expect(second.getState()).toMatchObject({ text: { content: 'từ thẻ thứ nhất' } });
    first.edit({ content: 'ghi đè' });
    expect(first.getState()).toMatchObject({
      isWriter: false,
      text: { content: 'từ thẻ thứ nhất' },
    });

    second.edit({ content: 'từ thẻ thứ nhất, viết tiếp' });
    first.followOtherTab();
    expect(first.getState().text.content).toBe('từ thẻ thứ nhất, viết tiếp');
    await time.pass(2_000);
    expect(remote.stored().text.content).toBe('từ thẻ thứ nhất, viết tiếp');
  });

  it('hand the writing over without losing what is under way', async () => {
    const { open, time, remote, copies } = desk();
    const first = open();
    first.edit({ content: 'đang gửi' });
    void first.flush();
    const second = open();
    second.edit({ content: 'đang gửi, thẻ hai' });
    await time.pass(30_000);

    expect(second.getState().phase).toBe('saved');
    expect(remote.stored().text.content).toBe('đang gửi, thẻ hai');
    expect(copies()).toEqual([]);
  });
});

describe('what the server refuses', () => {
  it('stays in the browser with the reason, and is taken when the reason is gone', async () => {
    const { open, remote, time, copies } = desk();
    const keeper = open();
    remote.refuses = 'ITEM_LOCKED';
    keeper.edit({ content: 'bị khoá' });
    await time.pass(2_000);
    expect(keeper.getState()).toMatchObject({ phase: 'refused', error: 'ITEM_LOCKED' });
    expect(copies()).toHaveLength(1);

    remote.refuses = null;
    expect(await keeper.flush()).toBe(true);
    expect(copies()).toEqual([]);
  });

  it('is told when the browser cannot keep it either', () => {
    const { open, browser } = desk();
    const keeper = open();
    browser.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    keeper.edit({ content: 'đầy' });

    expect(keeper.getState().isKeptHere).toBe(false);
  });
});
