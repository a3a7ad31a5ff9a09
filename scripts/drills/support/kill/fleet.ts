import fs from 'node:fs';
import { type RunningNode, startNode } from '../../../../tests/support/node';

export interface FleetPlan {
  databaseUrl: string;
  /** What each node is started with; as many nodes as there are elements. */
  environments: readonly Record<string, string>[];
}

/**
 * The nodes of the drill. Each may be killed and started again, and then has another address, unless
 * its environment says which `PORT`.
 */
export class Fleet {
  private readonly nodes: RunningNode[] = [];

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
  }

  async kill(index: number): Promise<void> {
    await this.nodes[index]!.kill('SIGKILL');
  }

  /** Tells a node to stop, and starts another one in its place; answers the exit code. */
  async replace(index: number): Promise<number | null> {
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
