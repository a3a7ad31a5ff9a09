import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { withThrowAwaySystem } from '../scripts/launch/throw-away-system';
import { deliverDue } from '../src/outbox/deliver-due';
import { claimDeliveries } from '../src/persistence/deliveries';
import { writeOutboxes } from '../src/persistence/journal';
import { recordSender, routeMessages } from '../src/persistence/outbox-routing';
import { textTable } from './support/text-table';
import { timedInTurn } from './support/timed';

// Nothing but what is measured looks into the outbox.
process.env.OUTBOX_RELAY = 'off';

const { values: options } = parseArgs({
  options: {
    delivered: { type: 'string', default: '1000000' },
    behind: { type: 'string', default: '10000' },
    times: { type: 'string', default: '200' },
  },
});
const SENDER = 'bench';
const THROUGH = 2_000;

/** Messages delivered long ago, and one that fails with many behind it. */
async function fill({ db }: Core.Strapi, delivered: number): Promise<void> {
  const { connection } = db;
  for (let done = 0; done < delivered; done += 50_000) {
    await connection.raw(
      `with m as (
          insert into outbox_messages (document_id, kind, aggregate_key, payload, occurred_at, routed_at)
            select md5(n::text), 'answer.published', 'old-' || n / 3, '{}', dialogue_now(), dialogue_now()
            from generate_series(?::int + 1, ?::int) n returning id, aggregate_key)
        insert into outbox_deliveries (sender, message_id, aggregate_key, due_at, claims, delivered_at)
          select '${SENDER}', id, aggregate_key, dialogue_now(), 1, dialogue_now() from m`,
      [done, Math.min(done + 50_000, delivered)],
    );
  }
  await connection.raw('vacuum (analyze) outbox_messages, outbox_deliveries');
}

const queue = ({ db }: Core.Strapi, keys: readonly string[]): Promise<void> =>
  writeOutboxes(
    db.connection,
    keys.map((aggregateKey) => ({ kind: 'answer.published', aggregateKey, payload: {} })),
  );

const claimNothing = ({ db }: Core.Strapi) =>
  claimDeliveries(db.connection, { sender: SENDER, atMost: 8, leaseMilliseconds: 60_000 });

async function throughput(strapi: Core.Strapi): Promise<number> {
  await queue(
    strapi,
    Array.from({ length: THROUGH }, (_, index) => `new-${index}`),
  );
  const startedAt = performance.now();
  await routeMessages(strapi.db.connection);
  const sender = { name: SENDER, kinds: 'all' as const, deliver: async () => undefined };
  await deliverDue(strapi, sender, new AbortController().signal);
  return (THROUGH / (performance.now() - startedAt)) * 1_000;
}

/** One with so many behind it that it is held all the time. */
async function holdOne(strapi: Core.Strapi, behind: number): Promise<void> {
  await queue(strapi, Array<string>(behind + 1).fill('held'));
  await routeMessages(strapi.db.connection);
  await claimNothing(strapi);
}

async function rowOf(strapi: Core.Strapi, name: string): Promise<string[]> {
  const timings = await timedInTurn(Number(options.times), {
    route: () => routeMessages(strapi.db.connection),
    claim: () => claimNothing(strapi),
  });
  const figures = Object.values(timings).flatMap(({ p50, p95 }) => [
    p50.toFixed(2),
    p95.toFixed(2),
  ]);
  return [name, ...figures, (await throughput(strapi)).toFixed(0)];
}

async function measure(strapi: Core.Strapi): Promise<void> {
  await recordSender(strapi.db.connection, { name: SENDER, kinds: null });
  const rows = [await rowOf(strapi, 'nothing delivered yet')];
  await fill(strapi, Number(options.delivered));
  rows.push(await rowOf(strapi, `${options.delivered} delivered`));
  await holdOne(strapi, Number(options.behind));
  rows.push(await rowOf(strapi, `and ${options.behind} behind one that is held`));
  console.log(textTable(['', 'route p50 ms', 'p95', 'claim p50 ms', 'p95', 'messages/s'], rows));
}

withThrowAwaySystem(measure).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
