import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DialogueClient } from '../../client/dialogue-client';
import type { LiveSnapshot } from '../../client/live-content';
import { type LiveLine, LiveReader } from '../../client/live-reader';
import type { Change } from './changes';
import { LiveView } from './live-view';

/** Nobody is told of a line that is back so soon. */
const UNNOTICED = 3_000;

/** A tab nobody has looked at for so long keeps no stream open. */
const ASLEEP = 300_000;

interface Parts {
  mayMove: (key: string) => boolean;
  /** After each new version, with what changed since the one before. */
  changed: (snapshot: LiveSnapshot, changes: readonly Change[]) => void;
}

/** Follows one session for as long as its element is on the page. */
export class Following implements ReactiveController {
  view = new LiveView();
  line: LiveLine = 'connecting';
  error: unknown = null;
  /** Whether the line has been lost for long enough to say so. */
  isLost = false;
  private reader: LiveReader | null = null;
  private lostTimer: ReturnType<typeof setTimeout> | undefined;
  private sleepTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly parts: Parts,
  ) {
    host.addController(this);
  }

  begin(client: DialogueClient, slug: string): void {
    this.reader?.stop();
    this.view = new LiveView();
    this.reader = new LiveReader(client, slug, {
      changed: (snapshot) => this.take(snapshot),
      lineChanged: (line, error) => this.follow(line, error),
    });
    this.reader.start();
  }

  /** Something is due that the server may tell nobody of. */
  look(): void {
    this.reader?.look();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.followSight);
    addEventListener('online', this.wake);
    addEventListener('pageshow', this.wake);
    this.reader?.start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.followSight);
    removeEventListener('online', this.wake);
    removeEventListener('pageshow', this.wake);
    clearTimeout(this.lostTimer);
    clearTimeout(this.sleepTimer);
    this.reader?.stop();
  }

  private take(snapshot: LiveSnapshot): void {
    const changes = this.view.take(snapshot, this.parts.mayMove);
    this.parts.changed(snapshot, changes);
    this.host.requestUpdate();
  }

  private follow(line: LiveLine, error: unknown): void {
    this.line = line;
    this.error = error;
    clearTimeout(this.lostTimer);
    if (line === 'lost') this.lostTimer = setTimeout(() => this.setLost(true), UNNOTICED);
    else this.setLost(false);
  }

  private setLost(isLost: boolean): void {
    this.isLost = isLost;
    this.host.requestUpdate();
  }

  private readonly followSight = (): void => {
    clearTimeout(this.sleepTimer);
    if (document.hidden) this.sleepTimer = setTimeout(() => this.reader?.stop(), ASLEEP);
    else this.reader?.wake();
  };

  private readonly wake = (): void => {
    if (!document.hidden) this.reader?.wake();
  };
}
