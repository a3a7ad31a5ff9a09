import path from 'node:path';
import { APP_DIRECTORY } from '../../../scripts/launch/paths';
import { writeOutboxes } from '../../../src/persistence/journal';
import { type RunningApp, startApp } from '../../support/app';
import { type RunningNode, startNode } from '../../support/node';
import { type Receiver, startReceiver } from './receiver';

const RELAY_NODE = path.join(APP_DIRECTORY, 'tests', 'outbox', 'support', 'relay-node.ts');

/** A delivery as stored. */
export interface StoredDelivery {
  sender: string;
  aggregateKey: string;
  claims: number;
  state: 'waiting' | 'delivered' | 'parked';
  lastError: string | null;
}

/** Nodes in processes of their own on one database, and who gets what they send. */
export interface Fleet {
  app: RunningApp;
  receiver: Receiver;
  start(senders: string, env?: Record<string, string>): Promise<RunningNode>;
  stopNodes(): Promise<void>;
  /** The same, and the receiver has had nothing and takes everything again. */
  clear(): Promise<void>;
  /** Queues one message for each key, in their order, and answers their ids. */
  queue(kind: string, aggregateKeys: readonly string[]): Promise<string[]>;
  deliveries(sender: string): Promise<StoredDelivery[]>;
  count(sender: string, state: StoredDelivery['state']): Promise<number>;
  stop(): Promise<void>;
}

export async function startFleet(): Promise<Fleet> {
  const [app, receiver] = [await startApp(), await startReceiver()];
  const nodes: RunningNode[] = [];
  const stopNodes = async (): Promise<void> => {
    await Promise.all(nodes.splice(0).map((node) => node.kill('SIGKILL')));
  };
  const deliveries = async (sender: string): Promise<StoredDelivery[]> =>
    (await app.strapi.db.connection.raw(DELIVERIES, [sender])).rows;

  return {
    ...{ app, receiver, stopNodes, deliveries },
    async clear() {
      await stopNodes();
      receiver.received.length = 0;
      receiver.accepted.length = 0;
      receiver.answer = () => 200;
    },
    async start(senders, env = {}) {
      const node = await startNode({
        databaseUrl: app.databaseUrl,
        script: RELAY_NODE,
        env: { ...RELAY, SENDERS: senders, RECEIVER_URL: receiver.url, ...env },
      });
      nodes.push(node);
      return node;
    },
    async queue(kind, aggregateKeys) {
      const { connection } = app.strapi.db;
      const [{ last }] = await connection('outbox_messages').max({ last: 'id' });
      const messages = aggregateKeys.map((aggregateKey, number) => ({
        ...{ kind, aggregateKey },
        payload: { number },
      }));
      await writeOutboxes(connection, messages);
      return connection('outbox_messages')
        .where('id', '>', last ?? 0)
        .orderBy('id')
        .pluck('document_id');
    },
    count: async (sender, state) =>
      (await deliveries(sender)).filter((one) => one.state === state).length,
    async stop() {
      await stopNodes();
      await receiver.stop();
      await app.stop();
    },
  };
}

const RELAY = {
  OUTBOX_EVERY_MILLISECONDS: '50',
  OUTBOX_TIMEOUT_MILLISECONDS: '1000',
  OUTBOX_FIRST_WAIT_MILLISECONDS: '100',
  OUTBOX_LONGEST_WAIT_MILLISECONDS: '400',
  OUTBOX_ATTEMPTS: '4',
  LOG_LEVEL: 'warn',
};

const DELIVERIES = `
  select sender, aggregate_key as "aggregateKey", claims, last_error as "lastError",
    case when delivered_at is not null then 'delivered' when parked_at is not null then 'parked'
      else 'waiting' end as state
  from outbox_deliveries where sender = ? order by message_id`;
