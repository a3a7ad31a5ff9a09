import fs from 'node:fs';
import { type RunningNode, startNode } from '../../../../tests/support/node';

export interface FleetPlan {
  databaseUrl: string;
  /** What each node is started with; as many nodes as there are elements. */
  environments: readonly Record<string, string>[];
}

const LAST_WORDS = 2_000;

/**
 * The nodes of the drill. Each may be killed and started again, and then has another address, unless
 * its environment says which `PORT`.
 */
export class Fleet {
  private readonly nodes: RunningNode[] = [];
  private readonly killed = new Set<number>();

  private constructor(private readonly plan: FleetPlan) {}

  static async start(plan: FleetPlan): Promise<Fleet> {
    const fleet = new Fleet(plan);
    for (let index = 0; index < plan.environments.length; index += 1) await fleet.startAgain(index);
    return fleet;
  }

  /** All addresses, a dead node's old one among them: that is what a client meets. */
  addresses = (): string[] => this.nodes.map(({ baseUrl }) => baseUrl);

  get size(): number {
    return this.nodes.length;
  }

  async startAgain(index: number): Promise<void> {
    const { databaseUrl, environments } = this.plan;
    this.nodes[index] = await startNode({ databaseUrl, env: environments[index] });
    this.killed.delete(index);
  }

  async kill(index: number): Promise<void> {
    this.killed.add(index);
    await this.nodes[index]!.kill('SIGKILL');
  }

  /** Of nodes that have ended though nobody told them to: the last they said. */
  endedByThemselves(): string[] {
    return this.nodes
      .filter((node, index) => node.hasEnded() && !this.killed.has(index))
      .map((node) => `a node ended by itself:\n${node.logs().slice(-LAST_WORDS)}`);
  }

  /** Tells a node to stop, and starts another one in its place; answers the exit code. */
  async replace(index: number): Promise<number | null> {
    this.killed.add(index);
    const code = await this.nodes[index]!.kill('SIGTERM');
    await this.startAgain(index);
    return code;
  }

  /** Megabytes of memory all nodes have resident. */
  residentMegabytes(): number {
    return this.nodes.reduce((sum, { pid }) => sum + residentMegabytesOf(pid), 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill('SIGTERM')));
  }
}

function residentMegabytesOf(pid: number): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024;
}
