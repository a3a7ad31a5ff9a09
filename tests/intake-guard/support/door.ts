import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import {
  DEFAULT_GUARD_SETTINGS,
  type GuardSettings,
} from '../../../src/domain/intake-guard/settings';
import { guardSettings } from '../../../src/intake-guard/held-settings';
import { readGuardSettings, writeGuardSettings } from '../../../src/persistence/intake-guard';
import { portalOf, type PortalAnswer, type Receipt } from '../../http/support/portal';
import type { RunningApp } from '../../support/app';
import { eventually } from '../../support/eventually';
import { submissionBody } from '../../support/scenario';

export interface Proof {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

/** Numbers small enough to be met in a test. */
export const TIGHT: GuardSettings = {
  ...DEFAULT_GUARD_SETTINGS,
  difficulty: 100,
  address: {
    proven: {
      setAside: { perMinute: 250, perHour: 3_000 },
      refuse: { perMinute: 300, perHour: 12_000 },
    },
    'from-form': {
      setAside: { perMinute: 3, perHour: 300 },
      refuse: { perMinute: 20, perHour: 1_200 },
    },
    bare: { setAside: { perMinute: 2, perHour: 30 }, refuse: { perMinute: 4, perHour: 300 } },
  },
  contact: { perMinute: 1_000, perHour: 1_000 },
  receipts: { perMinute: 5, perHour: 600 },
};

/** Stores settings as they are, and returns when this node goes by them. */
export async function giveSettings(app: RunningApp, settings: GuardSettings): Promise<number> {
  const { connection } = app.strapi.db;
  const { revision } = await readGuardSettings(connection);
  await writeGuardSettings(connection, { settings, changedBy: null, inPlaceOf: revision });
  const wanted = JSON.stringify(settings);
  await eventually(() => JSON.stringify(sorted(guardSettings(app.strapi), settings)) === wanted);
  return revision + 1;
}

/** In the order of the keys of the other, which the database does not keep. */
const sorted = (held: unknown, like: unknown): unknown => {
  if (typeof like !== 'object' || like === null || Array.isArray(like)) return held;
  return Object.fromEntries(
    Object.entries(like).map(([key, value]) => [
      key,
      sorted((held as Record<string, unknown>)[key], value),
    ]),
  );
};

export const encoded = (proof: unknown): string =>
  Buffer.from(JSON.stringify(proof)).toString('base64');

/** What a widget has when it has done its work. */
export async function proofFrom(baseUrl: string): Promise<Proof> {
  const response = await fetch(`${baseUrl}/api/intake-challenge`);
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return { challenge, solution: solution! };
}

export interface Visit {
  /** Where the trusted proxy says it comes from. */
  from?: string;
  altcha?: unknown;
  website?: string;
  key?: string;
  body?: Record<string, unknown>;
}

/** Sends a question to the door of a node. */
export const visit = (
  baseUrl: string,
  slug: string,
  { from, altcha, website, key, body = {} }: Visit = {},
): Promise<PortalAnswer<Receipt>> =>
  portalOf(() => baseUrl).post(
    `/api/dialogue-sessions/${slug}/questions`,
    {
      data: submissionBody(body),
      ...(altcha !== undefined && { altcha }),
      ...(website !== undefined && { website }),
    },
    {
      ...(from !== undefined && { 'X-Forwarded-For': from }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
  );

let addresses = 0;

/** An address nobody has sent from so far. */
export const newAddress = (): string => {
  addresses += 1;
  return `198.18.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
};

/** Why the submissions of a session are set aside, in the order they came. */
export async function reasonsIn(app: RunningApp, sessionKey: string): Promise<(string | null)[]> {
  const rows = await app.strapi.db
    .connection('submissions')
    .where({ session_key: sessionKey })
    .orderBy('id')
    .select('quarantine_reason');
  return rows.map((row: { quarantine_reason: string | null }) => row.quarantine_reason);
}

/** What the database has been asked to count. */
export const countRows = async (app: RunningApp): Promise<unknown[]> =>
  app.strapi.db.connection('intake_counts').orderBy(['subject', 'span_seconds']);
