import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster } from '../../../launch/postgres/cluster';
import { readConnectionFile } from '../../../launch/postgres/connection-file';
import { isProcessAlive } from '../../../launch/process-alive';

/** The PostgreSQL of a drill, as whoever has its machine may treat it. */
export class ServerControl {
  private readonly cluster: Cluster;
  private readonly directory: string;
  private readonly port: number;

  constructor(folder: string) {
    this.directory = path.join(folder, 'cluster');
    this.cluster = new Cluster({ directory: this.directory, durable: true });
    this.port = readConnectionFile(path.join(folder, 'connection.json'))!.port;
  }

  /** What `pg_ctl stop -m immediate` does: nothing is written down, the next start recovers. */
  async crash(): Promise<void> {
    const postmaster = this.postmaster()!;
    process.kill(postmaster, 'SIGQUIT');
    while (isProcessAlive(postmaster)) await sleep(20);
  }

  start(): Promise<void> {
    return this.cluster.start(this.port);
  }

  get isRunning(): boolean {
    const postmaster = this.postmaster();
    return postmaster !== undefined && isProcessAlive(postmaster);
  }

  /** Stops every process of the server where it is; connections stay open and silent. */
  freeze(): void {
    const postmaster = this.postmaster()!;
    process.kill(postmaster, 'SIGSTOP');
    for (const child of childrenOf(postmaster)) signal(child, 'SIGSTOP');
  }

  thaw(): void {
    const postmaster = this.postmaster()!;
    for (const child of childrenOf(postmaster)) signal(child, 'SIGCONT');
    process.kill(postmaster, 'SIGCONT');
  }

  private postmaster(): number | undefined {
    const file = path.join(this.directory, 'postmaster.pid');
    if (!fs.existsSync(file)) return undefined;
    return Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  }
}

function childrenOf(parent: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    // The name of the program stands in brackets and may hold blanks.
    const [, afterName] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return Number(afterName!.split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** A backend may have ended since it was listed. */
function signal(pid: number, name: NodeJS.Signals): void {
  if (isProcessAlive(pid)) process.kill(pid, name);
}
