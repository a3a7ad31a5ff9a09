import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import pg from 'pg';
import { oncePerNode } from '../operations/once-per-node';
import { cutConnection, cutConnections } from '../persistence/cut-connections';

/** What nodes tell each other through `NOTIFY`; the database delivers at commit and drops at rollback. */
const CHANNELS = ['dialogue_live', 'dialogue_switches', 'dialogue_intake_guard'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Hears the payload, or null when anything may have been missed: after every connection. */
export type Heard = (payload: string | null) => void;

/** Milliseconds between two questions whether the database still lives, and until it counts as silent. */
const PULSE_EVERY = 500;
const PULSE_OVERDUE = 2_500;
/** Milliseconds for a goodbye. */
const FAREWELL = 1_000;
/** Milliseconds before the next try, growing from the first to the last. */
const BACK_OFF = [100, 250, 500, 1_000, 2_000];

interface Listener {
  heard: Map<Channel, Set<Heard>>;
  stop: AbortController;
  isListening: boolean;
  ended: Promise<void>;
}

const listenerOf = oncePerNode('listener', (): Listener => ({
  heard: new Map(),
  stop: new AbortController(),
  isListening: false,
  ended: Promise.resolve(),
}));

/** One connection of this node's own that listens until the node stops; nothing waits for it. */
export function startListening(strapi: Core.Strapi): void {
  const listener = listenerOf(strapi);
  listener.ended = listen(strapi, listener);
}

export async function stopListening(strapi: Core.Strapi): Promise<void> {
  const listener = listenerOf(strapi);
  listener.stop.abort();
  await listener.ended;
}

export function onNotification(strapi: Core.Strapi, channel: Channel, heard: Heard): void {
  const { heard: all } = listenerOf(strapi);
  all.set(channel, (all.get(channel) ?? new Set()).add(heard));
}

/** Whether a notification sent now would be heard. */
export const isListening = (strapi: Core.Strapi): boolean => listenerOf(strapi).isListening;

async function listen(strapi: Core.Strapi, listener: Listener): Promise<void> {
  const { signal } = listener.stop;
  let failures = 0;
  while (!signal.aborted) {
    try {
      await listenOnce(strapi, listener, () => (failures = 0));
    } catch (error) {
      if (failures === 0 && !signal.aborted) {
        strapi.log.warn(`Not listening to the other nodes: ${(error as Error).message}`);
      }
      if (error instanceof DatabaseSilent) cutConnections(strapi.db.connection);
    }
    const wait = BACK_OFF[Math.min(failures, BACK_OFF.length - 1)];
    failures += 1;
    await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** One connection, from its opening to its loss. Throws when it is lost, returns when told to stop. */
async function listenOnce(
  strapi: Core.Strapi,
  listener: Listener,
  connected: () => void,
): Promise<void> {
  const client = new pg.Client({
    ...strapi.config.get<pg.ClientConfig>('database.connection.connection'),
    application_name: 'online-dialogue listener',
  });
  const { signal } = listener.stop;
  const lost = new Promise<never>((_, reject) => client.on('error', reject));
  lost.catch(() => undefined);
  try {
    await inTime(client.connect());
    client.on('notification', ({ channel, payload }) =>
      tell(strapi, listener, channel as Channel, payload ?? ''),
    );
    for (const channel of CHANNELS) await inTime(client.query(`listen ${channel}`));
    listener.isListening = true;
    connected();
    for (const channel of CHANNELS) tell(strapi, listener, channel, null);
    while (!signal.aborted) {
      await Promise.race([
        sleep(PULSE_EVERY, undefined, { signal, ref: false }).catch(() => undefined),
        lost,
      ]);
      if (!signal.aborted) await inTime(client.query('select 1'));
    }
    await Promise.race([client.end(), sleep(FAREWELL, undefined, { ref: false })]);
  } finally {
    listener.isListening = false;
    // Not asked to end: a database that is frozen never says goodbye.
    cutConnection(client);
  }
}

/**
 * A database that is frozen, or behind a line that was cut, answers nothing and refuses nothing. All who
 * wait for it would wait on; their connections are cut, so that each is told to come again.
 */
class DatabaseSilent extends Error {
  constructor() {
    super(`The database has said nothing for ${PULSE_OVERDUE / 1_000} s; its connections are cut`);
  }
}

async function inTime(answer: Promise<unknown>): Promise<void> {
  const answered = answer.then(() => true);
  answered.catch(() => undefined);
  const overdue = sleep(PULSE_OVERDUE, false, { ref: false });
  if (await Promise.race([answered, overdue])) return;
  // What arrived while this process was busy with other things has not been read yet.
  const read = setImmediate().then(() => setImmediate(false));
  if (!(await Promise.race([answered, read]))) throw new DatabaseSilent();
}

function tell(
  strapi: Core.Strapi,
  { heard }: Listener,
  channel: Channel,
  payload: string | null,
): void {
  for (const one of heard.get(channel) ?? []) {
    try {
      one(payload);
    } catch (error) {
      strapi.log.error(error);
    }
  }
}
