import { readReport, reportText } from '../../scripts/outbox/report';
import { parkDeliveries, releaseDeliveries } from '../../src/outbox/steer';
import { becomes } from '../support/becomes';
import { outcomeOf } from '../support/write-paths/outcome';
import { journalFromNow } from '../staff/support/journal';
import { type Fleet, startFleet } from './support/fleet';

const ALL = { sender: null, messageKey: null };
const OFF = { OUTBOX_RELAY: 'off' };

describe('what operators do with the outbox', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet();
  });
  afterAll(() => fleet?.stop());
  afterEach(() => fleet.clear());

  const count = (sender: string, state: 'waiting' | 'delivered' | 'parked') => () =>
    fleet.count(sender, state);
  const stateOf = async (name: string) =>
    (await readReport(fleet.app.strapi)).senders.find((sender) => sender.name === name);

  it('a parked message is put back, audited, and goes', async () => {
    const { strapi } = fleet.app;
    await fleet.start('released');
    fleet.receiver.answer = () => 410;
    const [first, second] = await fleet.queue('answer.published', ['one', 'other']);
    await becomes(count('released', 'parked'), 2);
    const report = await readReport(strapi);
    expect(report.parked.map(({ delivery, error }) => [delivery, error])).toEqual([
      [`released:${second}`, 'gone'],
      [`released:${first}`, 'gone'],
    ]);
    expect(reportText(report)).toContain(`released:${first} answer.published, parked`);
    fleet.receiver.answer = () => 200;
    const journal = await journalFromNow(strapi);

    const which = { sender: 'released', messageKey: first! };
    expect(await releaseDeliveries(strapi, which)).toBe(1);

    await becomes(count('released', 'delivered'), 1);
    expect(await stateOf('released')).toMatchObject({ waiting: 0, parked: 1 });
    expect((await journal()).entries).toMatchObject([
      {
        command: 'delivery.release',
        subjectType: 'outbox-sender',
        subjectKey: 'released',
        actor: { kind: 'system' },
        details: { messages: [first] },
      },
    ]);
    expect(await releaseDeliveries(strapi, which)).toBe(0);
  });

  it('what is put back has all its attempts again', async () => {
    await fleet.start('patient');
    fleet.receiver.answer = () => 503;
    await fleet.queue('answer.published', ['one']);
    await becomes(count('patient', 'parked'), 1);
    expect(await fleet.deliveries('patient')).toMatchObject([{ claims: 4 }]);

    await releaseDeliveries(fleet.app.strapi, { sender: 'patient', messageKey: null });

    await becomes(async () => (await fleet.deliveries('patient'))[0], {
      sender: 'patient',
      aggregateKey: 'one',
      claims: 8,
      state: 'parked',
      lastError: 'answered 503',
    });
  });

  it('what waits for its next attempt is tried at once', async () => {
    const hour = String(60 * 60 * 1_000);
    const env = { OUTBOX_FIRST_WAIT_MILLISECONDS: hour, OUTBOX_LONGEST_WAIT_MILLISECONDS: hour };
    await fleet.start('hurried', env);
    fleet.receiver.answer = () => 503;
    await fleet.queue('answer.published', ['one', 'one']);
    await becomes(async () => (await stateOf('hurried'))?.failing, 1);
    fleet.receiver.answer = () => 200;

    expect(await releaseDeliveries(fleet.app.strapi, { sender: 'hurried', messageKey: null })).toBe(
      2,
    );

    await becomes(count('hurried', 'delivered'), 2);
  });

  it('what waits after a restore is parked before the relay goes on, and nothing else', async () => {
    await fleet.start('restored', OFF);
    await fleet.stopNodes();
    await fleet.queue('answer.published', ['old', 'old', 'older']);
    const before = await stateOf('restored');
    expect(before).toMatchObject({ waiting: 0, parked: 0 });
    expect((await readReport(fleet.app.strapi)).unrouted).toBe(3);

    await parkDeliveries(fleet.app.strapi, ALL);
    const [fresh] = await fleet.queue('answer.published', ['old']);
    await fleet.start('restored');

    await becomes(count('restored', 'delivered'), 1);
    expect(fleet.receiver.received.map(({ id }) => id)).toEqual([fresh]);
    expect(await stateOf('restored')).toMatchObject({ waiting: 0, parked: 3 });
  });

  it('deliveries of long ago are deleted, and nothing is sent again for it', async () => {
    const { connection } = fleet.app.strapi.db;
    await fleet.start('tidy');
    const queued = await fleet.queue('answer.published', ['one', 'other']);
    await becomes(count('tidy', 'delivered'), queued.length);

    await connection('outbox_deliveries').where({ sender: 'tidy' }).del();
    await fleet.queue('answer.published', ['one']);

    await becomes(count('tidy', 'delivered'), 1);
    expect(fleet.receiver.received).toHaveLength(3);
  });

  it.each([
    ['a message', `update outbox_messages set payload = '{"a": 1}'`],
    ['that a message was routed', 'update outbox_messages set routed_at = null'],
    ['a delivery that took place', 'update outbox_deliveries set delivered_at = null'],
    [
      'a delivery that is still to take place',
      'delete from outbox_deliveries where delivered_at is null',
    ],
    ['all deliveries', 'truncate outbox_deliveries'],
  ])('keeps %s against SQL', async (_what, statement) => {
    await fleet.app.strapi.db.transaction(({ trx }) => trx.raw(SOME_OF_EACH));
    const { connection } = fleet.app.strapi.db;

    expect(await outcomeOf(() => connection.raw(statement))).toBe('RECORD_IMMUTABLE');
  });
});

const SOME_OF_EACH = `
  with message as (
    insert into outbox_messages (document_id, kind, aggregate_key, payload, occurred_at, routed_at)
      select md5(random()::text), 'answer.published', 'kept', '{}', dialogue_now(), dialogue_now()
        from generate_series(1, 2) returning id),
  sender as (
    insert into outbox_senders (name) values ('kept-' || md5(random()::text)) returning name)
  insert into outbox_deliveries (sender, message_id, aggregate_key, due_at, delivered_at)
    select name, id, 'kept', dialogue_now(),
      case row_number() over () when 1 then dialogue_now() end from message, sender`;
