import type { DraftCopies, DraftCopy } from './draft-copies';
import { isSameText, mergeFields, type DraftText, type StoredText } from './draft-text';
import type { KeeperState, SaveFailure, SaveResult } from './keeper-state';
import { withAnother } from './unanswered';

/** Silence after the last key before the text is sent. */
export const QUIET_MILLISECONDS = 800;
/** While somebody types on and on, the text is sent at least this often. */
export const LONGEST_WAIT_MILLISECONDS = 2_000;
const RETRY_MILLISECONDS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** What a keeper needs of the world; tests give it their own. */
export interface KeeperParts {
  copies: DraftCopies;
  /** Never throws. */
  save: (text: DraftText, revision: number) => Promise<SaveResult>;
  now: () => number;
  /** Calls back once; answers how to call it off. */
  later: (milliseconds: number, act: () => void) => () => void;
}

/**
 * Keeps the text of one draft for one person in one tab: in the browser with every change, on the
 * server a moment later, and through whatever happens in between.
 */
export class DraftKeeper {
  private state: KeeperState;
  private base: StoredText;
  /** Texts that left without an answer since the last one: any of them may have arrived. */
  private unanswered: readonly DraftText[] = [];
  private inFlight: Promise<void> | null = null;
  private callOff: () => void = () => undefined;
  private unsentSince: number | null = null;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    stored: StoredText,
    private readonly parts: KeeperParts,
  ) {
    this.base = stored;
    const aside = parts.copies.aside();
    const rest = { savedAt: null, theirs: null, error: null, isKeptHere: true, aside };
    this.state = { text: stored.text, phase: 'saved', isWriter: true, ...rest };
    this.claim();
  }

  getState = (): KeeperState => this.state;

  get revision(): number {
    return this.base.revision;
  }

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes a change; ignored while another tab writes. */
  edit(change: Partial<DraftText>): void {
    if (!this.holdsWriting()) return;
    const text = { ...this.state.text, ...change };
    this.set({ text, isKeptHere: this.keep(text) });
    if (this.state.phase === 'conflict') return;
    this.unsentSince ??= this.parts.now();
    // Cut off, the next attempt is already set: typing does not hurry it.
    if (this.failures > 0) return;
    if (this.inFlight === null) this.set({ phase: 'waiting' });
    this.schedule();
  }

  /** Sends what is unsaved now. Answers whether the server then has everything. */
  async flush(): Promise<boolean> {
    do {
      await (this.inFlight ?? this.push());
    } while (this.state.phase === 'waiting' && this.state.isWriter);
    return this.state.phase === 'saved';
  }

  /** What the server holds, as it was just read. Older answers that come late change nothing. */
  adopt(stored: StoredText): void {
    if (stored.revision <= this.base.revision) return;
    const isUntouched = this.state.phase === 'saved' || !this.state.isWriter;
    if (!isUntouched || this.inFlight !== null) return;
    this.base = stored;
    if (this.parts.copies.read() === null) this.set({ text: stored.text });
  }

  /** Ends a conflict with the text a person chose; the one not chosen is set aside. */
  resolve(chosen: DraftText, aside: string | null): void {
    const { theirs } = this.state;
    if (theirs === null) return;
    this.base = theirs;
    this.parts.copies.setAside(aside);
    this.set({
      text: chosen,
      theirs: null,
      aside,
      phase: 'waiting',
      isKeptHere: this.keep(chosen),
    });
    void this.push();
  }

  dropAside(): void {
    this.parts.copies.setAside(null);
    this.set({ aside: null });
  }

  /** Makes this tab the writing one and takes up what the browser has kept. */
  claim(): void {
    const { copies } = this.parts;
    copies.claim();
    this.set({ isWriter: true });
    const copy = copies.read();
    if (copy !== null) this.restore(copy);
  }

  /** Another tab has claimed the draft, or written on. */
  followOtherTab(): void {
    if (this.parts.copies.isClaimedHere()) return;
    this.callOff();
    const text = this.parts.copies.read()?.text ?? this.state.text;
    this.set({ isWriter: false, text, phase: 'saved', theirs: null });
  }

  /** Stops. What is unsaved stays in the browser. */
  stop(): void {
    this.callOff();
    if (this.state.phase === 'saved') this.parts.copies.leave();
  }

  private restore({ text, base, unanswered }: DraftCopy): void {
    this.unanswered = unanswered;
    const stored = this.base;
    if (base.revision > stored.revision) this.base = base;
    if (isSameText(text, this.base.text)) return this.settle();

    const isKnown =
      stored.revision <= base.revision || unanswered.some((sent) => isSameText(sent, stored.text));
    const merged = isKnown ? text : mergeFields(base.text, text, stored.text);
    if (merged === null) return this.set({ text, phase: 'conflict', theirs: stored });
    this.set({ text: merged, phase: 'waiting' });
    void this.push();
  }

  private schedule(): void {
    const { now, later } = this.parts;
    const waited = this.unsentSince === null ? 0 : now() - this.unsentSince;
    const wait = Math.min(QUIET_MILLISECONDS, Math.max(0, LONGEST_WAIT_MILLISECONDS - waited));
    this.callOff();
    this.callOff = later(wait, () => void this.push());
  }

  private push(): Promise<void> {
    if (this.inFlight !== null) return this.inFlight;
    if (!this.holdsWriting() || this.state.phase === 'conflict') return Promise.resolve();
    this.callOff();
    if (isSameText(this.state.text, this.base.text)) return Promise.resolve(this.settle());

    this.inFlight = this.send(this.state.text).finally(() => (this.inFlight = null));
    return this.inFlight.then(() => this.goOn());
  }

  private async send(text: DraftText): Promise<void> {
    this.unanswered = withAnother(this.unanswered, text);
    this.unsentSince = null;
    this.keep(this.state.text);
    if (this.failures === 0) this.set({ phase: 'saving' });
    const result = await this.parts.save(text, this.base.revision);
    if (result.kind === 'saved') this.take({ text, revision: result.revision });
    else this.fail(result);
  }

  /** After an attempt: what was typed meanwhile follows. */
  private goOn(): void {
    if (this.state.phase !== 'waiting' || !this.state.isWriter) return;
    this.unsentSince ??= this.parts.now();
    this.schedule();
  }

  private take(stored: StoredText): void {
    this.base = stored;
    this.answered();
    this.set({ savedAt: this.parts.now(), error: null });
    if (isSameText(this.state.text, stored.text)) return this.settle();
    this.keep(this.state.text);
    this.set({ phase: 'waiting' });
  }

  private answered(): void {
    this.failures = 0;
    this.unanswered = [];
  }

  private fail(failure: SaveFailure): void {
    if (failure.kind === 'stale') return this.meet(failure.current);
    if (failure.kind === 'refused') {
      this.answered();
      return this.set({ phase: 'refused', error: failure.error });
    }
    const wait = RETRY_MILLISECONDS[Math.min(this.failures, RETRY_MILLISECONDS.length - 1)]!;
    this.failures += 1;
    this.set({ phase: failure.kind === 'signedOut' ? 'signedOut' : 'offline' });
    this.callOff = this.parts.later(wait, () => void this.push());
  }

  /** The server holds another revision than the one this text was written on. */
  private meet(theirs: StoredText): void {
    // An earlier attempt arrived although its answer was lost.
    const isOurs = this.unanswered.some((sent) => isSameText(sent, theirs.text));
    if (isOurs) return this.take(theirs);
    this.answered();
    const merged = mergeFields(this.base.text, this.state.text, theirs.text);
    if (merged === null) return this.set({ phase: 'conflict', theirs });
    this.base = theirs;
    this.set({ text: merged, phase: 'waiting', isKeptHere: this.keep(merged) });
  }

  private settle(): void {
    this.unsentSince = null;
    if (this.parts.copies.isClaimedHere()) this.parts.copies.drop();
    this.set({ phase: 'saved', error: null, theirs: null });
  }

  private keep(text: DraftText): boolean {
    if (!this.parts.copies.isClaimedHere()) return true;
    const { base, unanswered } = this;
    return this.parts.copies.write({ text, base, unanswered, writtenAt: this.parts.now() });
  }

  private holdsWriting(): boolean {
    if (this.state.isWriter && this.parts.copies.isClaimedHere()) return true;
    if (this.state.isWriter) this.followOtherTab();
    return false;
  }

  private set(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
