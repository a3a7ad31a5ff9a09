import { becomes } from '../support/becomes';
import { eventually } from '../support/eventually';
import { type Fleet, startFleet } from './support/fleet';
import type { Received } from './support/receiver';

/** Several messages of each of some things, mixed as they would be. */
const mixed = (aggregates: number, each: number): string[] =>
  Array.from({ length: aggregates * each }, (_, index) => `thing-${index % aggregates}`);

const idsOf = (messages: readonly Received[]): string[] => messages.map(({ id }) => id);

describe('the relay of the outbox', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet();
  });
  afterAll(() => fleet?.stop());
  afterEach(() => fleet.clear());

  const delivered = (sender: string) => () => fleet.count(sender, 'delivered');

  it('sends nothing of what was before a sender came, and then each message once, in order, from three nodes', async () => {
    await fleet.queue('question.accepted', ['past-1', 'past-2']);
    const nodes = await Promise.all(['order', 'order', 'order'].map((name) => fleet.start(name)));

    const queued = await fleet.queue('answer.published', mixed(20, 10));
    await becomes(delivered('order'), 200);

    expect(idsOf(fleet.receiver.received).sort()).toEqual([...queued].sort());
    const { received } = fleet.receiver;
    for (const aggregateKey of new Set(received.map((one) => one.aggregateKey))) {
      const numbers = received
        .filter((one) => one.aggregateKey === aggregateKey)
        .map(({ payload }) => payload.number);
      expect(numbers).toEqual([...numbers].sort((one, other) => Number(one) - Number(other)));
    }
    expect(new Set(received.map(({ pid }) => pid)).size).toBe(nodes.length);
    expect(received[0]).toMatchObject({
      kind: 'answer.published',
      attempt: 1,
      deliveryId: `order:${received[0]!.id}`,
    });
  });

  it('sends what a slow transaction commits after later messages have gone', async () => {
    await fleet.start('slow');
    const { connection } = fleet.app.strapi.db;
    const slow = await connection.transaction();
    const late = `late-${Date.now()}`;
    await slow.raw(
      `insert into outbox_messages (document_id, kind, aggregate_key, payload, occurred_at)
        values (?, 'answer.published', 'late', '{}', dialogue_now())`,
      [late],
    );

    const later = await fleet.queue('answer.published', mixed(5, 2));
    await becomes(delivered('slow'), later.length);
    expect(idsOf(fleet.receiver.received)).not.toContain(late);
    await slow.commit();

    await becomes(delivered('slow'), later.length + 1);
    expect(idsOf(fleet.receiver.accepted).slice(0, -1).sort()).toEqual([...later].sort());
    expect(idsOf(fleet.receiver.accepted).at(-1)).toBe(late);
  });

  it('parks a poisoned message with its reason, while a thousand others go', async () => {
    const node = await fleet.start('poisoned');
    fleet.receiver.answer = ({ aggregateKey }) => (aggregateKey === 'poison' ? 503 : 200);

    const [poisoned] = await fleet.queue('answer.published', ['poison', ...mixed(1_000, 1)]);
    await eventually(async () => (await delivered('poisoned')()) === 1_000, 60_000);
    await becomes(() => fleet.count('poisoned', 'parked'), 1);

    const [stored] = await fleet.deliveries('poisoned');
    expect(stored).toMatchObject({ state: 'parked', claims: 4, lastError: 'answered 503' });
    const told = node.logs().match(new RegExp(`poisoned:${poisoned} .*parked.*answered 503`, 'g'));
    expect(told).toHaveLength(1);
  }, 90_000);

  it('lets what comes after a parked message of the same thing go on, and nothing before that', async () => {
    await fleet.start('gone');
    let isGone = false;
    fleet.receiver.answer = ({ payload }) => {
      if (payload.number !== 0) return 200;
      return isGone ? 410 : 503;
    };

    const [first, ...rest] = await fleet.queue('answer.published', ['same', 'same', 'same']);
    await eventually(() => fleet.receiver.received.length >= 2);
    expect(idsOf(fleet.receiver.received)).toEqual(fleet.receiver.received.map(() => first));
    isGone = true;

    await becomes(delivered('gone'), 2);
    expect(await fleet.deliveries('gone')).toMatchObject([
      { state: 'parked', lastError: 'gone' },
      { state: 'delivered' },
      { state: 'delivered' },
    ]);
    expect(idsOf(fleet.receiver.accepted)).toEqual(rest);
  });

  it('sends everything once the other side is back', async () => {
    await fleet.start('down', { OUTBOX_ATTEMPTS: '100' });
    fleet.receiver.answer = () => 503;
    const queued = await fleet.queue('answer.published', mixed(5, 4));
    await eventually(() => fleet.receiver.received.length >= 20);
    expect(await fleet.count('down', 'waiting')).toBe(20);

    fleet.receiver.answer = () => 200;

    await becomes(delivered('down'), 20);
    expect(idsOf(fleet.receiver.accepted).sort()).toEqual([...queued].sort());
  });

  it('cuts a sender that hangs, while another flows', async () => {
    await fleet.start('hanging,flowing');
    fleet.receiver.answer = ({ sender }) => (sender === 'hanging' ? 'never' : 200);

    await fleet.queue('answer.published', mixed(100, 1));

    await becomes(delivered('flowing'), 100);
    await eventually(async () => (await fleet.deliveries('hanging'))[0]?.lastError !== null);
    expect((await fleet.deliveries('hanging'))[0]).toMatchObject({
      lastError: 'no answer in 1000 ms',
    });
    expect(await fleet.count('hanging', 'delivered')).toBe(0);
  });

  it('gives a sender the kinds it wants', async () => {
    await fleet.start('wide,narrow=answer.published');
    await fleet.queue('question.accepted', ['question']);
    const [wanted] = await fleet.queue('answer.published', ['answer']);

    await becomes(delivered('wide'), 2);
    await becomes(delivered('narrow'), 1);

    const narrow = fleet.receiver.received.filter(({ sender }) => sender === 'narrow');
    expect(idsOf(narrow)).toEqual([wanted]);
    expect(await fleet.deliveries('narrow')).toHaveLength(1);
  });

  it('sends nothing while it is held, and all of it afterwards', async () => {
    const held = await fleet.start('held', { OUTBOX_RELAY: 'off' });
    expect(held.logs()).toContain('OUTBOX_RELAY=off');
    const queued = await fleet.queue('answer.published', mixed(5, 2));
    // Many times the pause between two rounds.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(fleet.receiver.received).toEqual([]);
    await fleet.stopNodes();

    await fleet.start('held');

    await becomes(delivered('held'), queued.length);
    expect(idsOf(fleet.receiver.accepted).sort()).toEqual([...queued].sort());
  });
});
