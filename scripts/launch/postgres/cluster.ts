import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { isProcessAlive } from '../process-alive';
import { type SystemAccount, postgresAccount } from './account';
import { postgresBinaries } from './binaries';

const run = promisify(execFile);

/** Seconds PostgreSQL may take to come up or go down; recovery after a power cut included. */
const PATIENCE_SECONDS = 120;

export interface ClusterSettings {
  /** Absolute folder of the data files; created when missing. */
  directory: string;
  /** False only for databases that are thrown away: a crash may then lose everything. */
  durable: boolean;
}

/** The three programs of PostgreSQL, run under the right account on one data directory. */
export class Cluster {
  private readonly account: SystemAccount | undefined = postgresAccount();
  private readonly binaries = postgresBinaries(this.account);

  constructor(private readonly settings: ClusterSettings) {}

  get exists(): boolean {
    return fs.existsSync(path.join(this.settings.directory, 'PG_VERSION'));
  }

  /** Creates the data files; text is UTF-8 with Unicode letters, so that `lower('Đ')` is `đ`. */
  async create(superuserPassword: string): Promise<void> {
    const draft = `${this.settings.directory}.draft`;
    fs.rmSync(draft, { recursive: true, force: true });
    fs.mkdirSync(draft, { recursive: true });
    const passwordFile = path.join(path.dirname(draft), 'initial-password');
    fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    this.handOver(draft);
    this.handOver(passwordFile);
    try {
      await this.program('initdb', [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C.UTF-8',
        ...(this.settings.durable ? [] : ['--no-sync']),
      ]);
    } finally {
      fs.rmSync(passwordFile, { force: true });
    }
    fs.renameSync(draft, this.settings.directory);
  }

  /** Starts the server on 127.0.0.1 and waits until it accepts connections. */
  async start(port: number): Promise<void> {
    this.removeForeignPidFile();
    const logFile = path.join(path.dirname(this.settings.directory), 'server.log');
    fs.closeSync(fs.openSync(logFile, 'a', 0o600));
    this.handOver(logFile);
    const options = [`-p ${port}`, ...this.serverSettings().map((setting) => `-c ${setting}`)].join(
      ' ',
    );
    try {
      await this.program('pg_ctl', [
        'start',
        '-w',
        '-s',
        `-t ${PATIENCE_SECONDS}`,
        '-D',
        this.settings.directory,
        '-l',
        logFile,
        '-o',
        options,
      ]);
    } catch {
      throw new Error(
        `PostgreSQL did not start. The end of ${logFile}:\n${lastLines(logFile, 12)}`,
      );
    }
  }

  /** Ends open sessions, writes everything down and stops. */
  async stop(): Promise<void> {
    await this.program('pg_ctl', [
      'stop',
      '-w',
      '-s',
      '-m',
      'fast',
      `-t ${PATIENCE_SECONDS}`,
      '-D',
      this.settings.directory,
    ]);
  }

  private serverSettings(): string[] {
    const always = [
      'listen_addresses=127.0.0.1',
      "unix_socket_directories=''",
      'max_connections=200',
      'timezone=UTC',
      'log_timezone=UTC',
      'log_statement=none',
      'log_min_error_statement=panic',
      'log_parameter_max_length_on_error=0',
    ];
    if (this.settings.durable)
      return [...always, 'fsync=on', 'full_page_writes=on', 'synchronous_commit=on'];
    return [...always, 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  }

  /**
   * After a power cut the number in `postmaster.pid` may belong to another program of the same
   * account, and PostgreSQL would refuse to start. A number that no process has is left to
   * PostgreSQL itself, which also checks for surviving children.
   */
  private removeForeignPidFile(): void {
    const file = path.join(this.settings.directory, 'postmaster.pid');
    if (!fs.existsSync(file)) return;
    const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
    const commandFile = `/proc/${pid}/comm`;
    if (!isProcessAlive(pid) || !fs.existsSync(commandFile)) return;
    if (fs.readFileSync(commandFile, 'utf8').trim() !== 'postgres') fs.rmSync(file);
  }

  private handOver(target: string): void {
    if (this.account) fs.chownSync(target, this.account.uid, this.account.gid);
  }

  private async program(name: 'initdb' | 'pg_ctl', parameters: string[]): Promise<void> {
    await run(path.join(this.binaries, name), parameters, {
      ...this.account,
      cwd: '/',
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    });
  }
}

function lastLines(file: string, count: number): string {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
