import { randomUUID } from 'node:crypto';
import { bodyOf } from '../submitter';

/** What somebody sends who wants to keep others from being heard. */
export const HOSTILE_KINDS = [
  'no proof, one address',
  'no proof, 500 addresses',
  'one proof over and over',
  'bodies that are none',
  'the trap filled in',
] as const;
export type HostileKind = (typeof HOSTILE_KINDS)[number];

export interface HostileRequest {
  kind: HostileKind;
  body: string;
  headers: Record<string, string>;
}

const BOTNET = 500;
const REPLAYERS = 20;

/** In front of the entry of the trusted proxy, as a client writes it itself. */
const forged = (): string => `10.${Math.floor(Math.random() * 256)}.0.1`;

const from = (address: string): Record<string, string> => ({
  'Content-Type': 'application/json',
  'X-Forwarded-For': `${forged()}, ${address}`,
});

const one = (index: number, of: number, network: string): string =>
  `${network}.${Math.floor((index % of) / 250)}.${((index % of) % 250) + 1}`;

const submission = (index: number, beside: object = {}): string =>
  JSON.stringify({ ...bodyOf(`hostile ${index}-${randomUUID()}`), ...beside });

const NONE = [
  '{"data":',
  '[]',
  '{"data":{"name":1}}',
  JSON.stringify({ data: { a: 'x'.repeat(9_000) } }),
];

/** The `index`-th hostile request: the kinds in turn. */
export function hostileRequest(index: number, replayed: string): HostileRequest {
  const kind = HOSTILE_KINDS[index % HOSTILE_KINDS.length]!;
  const round = Math.floor(index / HOSTILE_KINDS.length);
  switch (kind) {
    case 'no proof, one address':
      return { kind, body: submission(index), headers: from('198.51.100.1') };
    case 'no proof, 500 addresses':
      return { kind, body: submission(index), headers: from(one(round, BOTNET, '198.18')) };
    case 'one proof over and over':
      return {
        kind,
        body: submission(index, { altcha: replayed }),
        headers: { ...from(one(round, REPLAYERS, '198.19')), 'Idempotency-Key': randomUUID() },
      };
    case 'bodies that are none':
      return { kind, body: NONE[round % NONE.length]!, headers: from('198.51.100.2') };
    case 'the trap filled in':
      return {
        kind,
        body: submission(index, { website: 'https://example.com' }),
        headers: from(one(round, BOTNET, '203.0')),
      };
  }
}
