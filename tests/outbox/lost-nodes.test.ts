import { becomes } from '../support/becomes';
import { setReachable } from '../support/database';
import { eventually } from '../support/eventually';
import { type Fleet, startFleet } from './support/fleet';
import type { Received } from './support/receiver';

const THINGS = Array.from({ length: 30 }, (_, index) => `thing-${index % 10}`);

/** How often the other side was told, by delivery id. */
function timesTold(messages: readonly Received[]): number[] {
  const times = new Map<string, number>();
  for (const { deliveryId } of messages) times.set(deliveryId, (times.get(deliveryId) ?? 0) + 1);
  return [...times.values()];
}

describe('a node that is lost while it sends', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet();
  });
  afterAll(() => fleet?.stop());
  afterEach(() => fleet.stopNodes());

  it('leaves a message that was sent and not recorded to be sent again under the same id, once', async () => {
    const killed = await fleet.start('killed', { OUTBOX_AT_ONCE: '1' });
    let isAlive = true;
    fleet.receiver.answer = ({ pid }) => {
      // It has the message; nobody who sent it will ever record that.
      if (isAlive && pid === killed.pid && fleet.receiver.received.length === 5) {
        isAlive = false;
        process.kill(pid, 'SIGKILL');
      }
      return 200;
    };
    const queued = await fleet.queue('answer.published', THINGS);
    await eventually(() => !isAlive);
    const lost = fleet.receiver.received.at(-1)!;

    await fleet.start('killed');
    await becomes(() => fleet.count('killed', 'delivered'), queued.length);

    const told = fleet.receiver.received.filter(({ id }) => id === lost.id);
    expect(told).toMatchObject([
      { deliveryId: `killed:${lost.id}`, attempt: 1 },
      { deliveryId: `killed:${lost.id}`, attempt: 2 },
    ]);
    expect(timesTold(fleet.receiver.received).reduce((sum, times) => sum + times)).toBe(
      queued.length + 1,
    );
  });

  it('records nothing of a message that another has begun, when it thaws', async () => {
    const frozen = await fleet.start('frozen');
    let wake: (() => void) | undefined;
    fleet.receiver.answer = async ({ pid }) => {
      if (pid !== frozen.pid) return 503;
      process.kill(pid, 'SIGSTOP');
      await new Promise<void>((resolve) => (wake = resolve));
      return 200;
    };
    const [id] = await fleet.queue('answer.published', ['one']);
    await eventually(() => wake !== undefined);

    const other = await fleet.start('frozen', { OUTBOX_ATTEMPTS: '2' });
    await becomes(() => fleet.count('frozen', 'parked'), 1);
    await other.kill('SIGKILL');
    wake!();
    process.kill(frozen.pid, 'SIGCONT');

    await eventually(() => frozen.logs().includes(`frozen:${id} took so long`));
    expect(await fleet.deliveries('frozen')).toMatchObject([
      { state: 'parked', claims: 2, lastError: 'answered 503' },
    ]);
  });

  it('records what it sent while the database was away', async () => {
    await fleet.start('cut-off');
    fleet.receiver.answer = async () => {
      await setReachable(fleet.app.databaseUrl, false);
      setTimeout(() => void setReachable(fleet.app.databaseUrl, true), 300);
      return 200 as const;
    };
    const before = fleet.receiver.received.length;
    await fleet.queue('answer.published', ['one']);

    await becomes(() => fleet.count('cut-off', 'delivered').catch(() => 0), 1);
    expect(fleet.receiver.received.slice(before)).toMatchObject([{ attempt: 1 }]);
    expect(await fleet.deliveries('cut-off')).toMatchObject([{ claims: 1 }]);
  });

  it('finishes what is under way when it is told to stop, and begins nothing more', async () => {
    const node = await fleet.start('stopped', { OUTBOX_AT_ONCE: '1' });
    let answer: (() => void) | undefined;
    fleet.receiver.answer = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return 200 as const;
    };
    await fleet.queue('answer.published', ['one', 'other']);
    await eventually(() => answer !== undefined);

    const code = node.kill('SIGTERM');
    answer!();

    expect(await code).toBe(0);
    expect((await fleet.deliveries('stopped')).map(({ state }) => state)).toEqual([
      'delivered',
      'waiting',
    ]);
  });

  it('is not sent a message any more that has ended every node', async () => {
    let ended = 0;
    fleet.receiver.answer = ({ pid }) => {
      process.kill(pid, 'SIGKILL');
      ended += 1;
      return 'never';
    };
    const env = { OUTBOX_ATTEMPTS: '2' };
    await fleet.start('deadly', env);
    const [id] = await fleet.queue('answer.published', ['deadly']);
    await eventually(() => ended === 1);
    // It may be ended before it listens.
    await fleet.start('deadly', env).catch(() => undefined);
    await eventually(() => ended === 2);

    const survivor = await fleet.start('deadly', env);

    await becomes(() => fleet.count('deadly', 'parked'), 1);
    expect(await fleet.deliveries('deadly')).toMatchObject([
      { lastError: 'no attempt came to an end' },
    ]);
    expect(ended).toBe(2);
    await eventually(() => survivor.logs().includes(`deadly:${id} (answer.published) parked`));
  });
});
