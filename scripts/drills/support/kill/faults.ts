import { setTimeout as sleep } from 'node:timers/promises';
import { momentWithin } from '../round';
import type { Fleet } from './fleet';
import type { Sending } from './sender';
import type { ServerControl } from './server-control';
import type { SmallDisk } from './small-disk';

/** When the harm began and when it was mended, in milliseconds of `performance.now()`. */
export interface Harm {
  from: number;
  until: number;
  note: string;
}

export interface Fault {
  /** Milliseconds of load around it. */
  spread: number;
  /** Submissions of a round, unless another number is wished. */
  submissions: number;
  /** The latest moment of the round at which it strikes. */
  latest: number;
  /** Whether requests may get no answer at all. */
  mayCut: boolean;
  /** What a sender does before it sends in earnest. */
  first?(sending: Sending, slug: string): Promise<void>;
  strike(): Promise<Harm>;
}

const since = (from: number, note: string): Harm => ({ from, until: performance.now(), note });

/** A node dies without a word, and is started again 1 to 5 s later. */
export const nodeKill = (fleet: Fleet): Fault => ({
  spread: 5_000,
  submissions: 1_000,
  latest: 4_000,
  mayCut: true,
  async strike() {
    const from = performance.now();
    const victim = Math.floor(Math.random() * fleet.size);
    await fleet.kill(victim);
    await sleep(1_000 + momentWithin(4_000));
    await fleet.startAgain(victim);
    return since(from, `node ${victim} killed`);
  },
});

/** The database server dies without writing anything down, and comes back. */
export const databaseCrash = (server: ServerControl): Fault => ({
  spread: 5_000,
  submissions: 500,
  latest: 4_000,
  mayCut: false,
  async strike() {
    const from = performance.now();
    await server.crash();
    await sleep(momentWithin(1_000));
    await server.start();
    return since(from, 'database restarted -m immediate');
  },
});

/** The database server neither answers nor hangs up. */
export const databaseFreeze = (server: ServerControl, seconds: number): Fault => ({
  spread: (seconds + 12) * 1_000,
  submissions: (seconds + 12) * 20,
  latest: 4_000,
  mayCut: false,
  async strike() {
    const from = performance.now();
    server.freeze();
    await sleep(seconds * 1_000);
    server.thaw();
    return since(from, `database frozen for ${seconds} s`);
  },
});

/** Nothing can be written to the database's disk any more. */
export const diskFull = (server: ServerControl, disk: SmallDisk): Fault => ({
  spread: 25_000,
  submissions: 250,
  latest: 4_000,
  mayCut: false,
  async strike() {
    const from = performance.now();
    disk.fill();
    await sleep(15_000);
    disk.free();
    // Without room for its log PostgreSQL ends itself; its service manager starts it again.
    const ended = !server.isRunning;
    if (ended) await server.start();
    return since(from, `disk full for 15 s${ended ? ', the database ended itself' : ''}`);
  },
});
