import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP_DIRECTORY } from '../../../launch/paths';
import type { PageUse } from './live-reader';
import type { ArrivalReport, CrowdAccount, CrowdOrder, MarkerTimes } from './crowd-messages';

const LOOK_EVERY = 200;
const PROGRAM = path.join(APP_DIRECTORY, 'scripts', 'drills', 'support', 'live-readers-node.ts');

export interface Arrival {
  nodes: readonly string[];
  slug: string;
  readers: number;
  within: number;
  page: PageUse;
}

/** Readers in processes of their own, so that what they cost is not the server's. */
export class Crowd {
  private readonly processes: ChildProcess[];
  private number = 0;

  constructor(processes: number) {
    this.processes = Array.from({ length: processes }, () =>
      fork(PROGRAM, { execArgv: ['--import', 'tsx'], serialization: 'advanced' }),
    );
    for (const child of this.processes) child.setMaxListeners(0);
  }

  get pids(): number[] {
    return this.processes.map(({ pid }) => pid!);
  }

  async arrive(arrival: Arrival): Promise<ArrivalReport> {
    const share = Math.ceil(arrival.readers / this.processes.length);
    const reports = await this.askAll<ArrivalReport>((index) => ({
      do: 'arrive',
      ...arrival,
      first: index * share,
      readers: Math.min(share, arrival.readers - index * share),
    }));
    return {
      served: reports.flatMap(({ served }) => served),
      unserved: reports.reduce((sum, { unserved }) => sum + unserved, 0),
    };
  }

  /** When each reader had the marker, of those who have it by now. */
  async timesOf(marker: string): Promise<MarkerTimes> {
    return (await this.askAll<MarkerTimes>(() => ({ do: 'tell', marker }))).flat();
  }

  /** The same, once all of so many readers have it, or the patience (milliseconds) is over. */
  async timesOnceAllHave(marker: string, readers: number, patience: number): Promise<MarkerTimes> {
    const givesUpAt = performance.now() + patience;
    let times: MarkerTimes = [];
    while (times.length < readers && performance.now() < givesUpAt) {
      await sleep(LOOK_EVERY);
      times = await this.timesOf(marker);
    }
    return times;
  }

  async account(markers: readonly string[]): Promise<CrowdAccount> {
    const accounts = await this.askAll<CrowdAccount>(() => ({ do: 'account', markers }));
    const sum = (of: (one: CrowdAccount) => number): number =>
      accounts.reduce((total, one) => total + of(one), 0);
    const pages = new Map<string, number>();
    for (const [page, times] of accounts.flatMap((one) => [...one.pages])) {
      pages.set(page, (pages.get(page) ?? 0) + times);
    }
    return {
      pages,
      readers: sum(({ readers }) => readers),
      incomplete: sum(({ incomplete }) => incomplete),
      faults: accounts.flatMap(({ faults }) => faults),
      broken: sum(({ broken }) => broken),
      resets: sum(({ resets }) => resets),
      turnedAway: sum(({ turnedAway }) => turnedAway),
    };
  }

  async leave(): Promise<void> {
    await this.askAll(() => ({ do: 'leave' }));
  }

  async end(): Promise<void> {
    await Promise.all(
      this.processes.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
  }

  private askAll<Answer>(orderFor: (index: number) => CrowdOrder): Promise<Answer[]> {
    return Promise.all(
      this.processes.map((child, index) => this.ask<Answer>(child, orderFor(index))),
    );
  }

  private ask<Answer>(child: ChildProcess, order: CrowdOrder): Promise<Answer> {
    this.number += 1;
    const number = this.number;
    return new Promise((resolve, reject) => {
      const heard = (message: { number: number; answer: Answer }): void => {
        if (message.number !== number) return;
        child.off('message', heard);
        child.off('exit', ended);
        resolve(message.answer);
      };
      const ended = (): void => reject(new Error('A process of readers has ended.'));
      child.on('message', heard);
      child.once('exit', ended);
      child.send({ number, order });
    });
  }
}
