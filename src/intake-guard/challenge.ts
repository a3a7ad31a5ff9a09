import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { z } from 'zod';
import { CHALLENGE_SECONDS, NODE_SKEW_SECONDS } from '../domain/intake-guard/proof';
import { databaseMilliseconds } from '../operations/database-clock';
import type { IntakeChallenge } from '../portal/client/contract';
import { guardKey } from './guard-keys';
import { guardSettings } from './held-settings';

/** Least and most of a challenge's work, as shares of its average. */
const SPREAD = { least: 0.5, most: 1.5 };

/**
 * A challenge of ALTCHA (version 2, deterministic: one hash to make, one to check). It states an end
 * later than the one that holds, by what the clock of a node may be wrong: the age that counts is judged
 * by the database's clock, from `data.issuedAt`, in seconds.
 */
export async function newChallenge(strapi: Core.Strapi): Promise<IntakeChallenge> {
  const { difficulty } = guardSettings(strapi);
  const issuedAt = Math.floor(databaseMilliseconds(strapi) / 1_000);
  const least = Math.floor(difficulty * SPREAD.least);
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(least, Math.ceil(difficulty * SPREAD.most) + 1),
    deriveKey,
    expiresAt: issuedAt + CHALLENGE_SECONDS + NODE_SKEW_SECONDS,
    data: { issuedAt },
    hmacSignatureSecret: guardKey(strapi, 'challenge'),
    hmacKeySignatureSecret: guardKey(strapi, 'work'),
  });
  return challenge as unknown as IntakeChallenge;
}

/** A proof as it came: genuine when this installation made the challenge and the work was done. */
export interface GivenProof {
  isGenuine: boolean;
  /** Names the challenge, once it is known to be genuine. */
  nonce: string;
  issuedAt: Date | null;
}

const NOT_GENUINE: GivenProof = { isGenuine: false, nonce: '', issuedAt: null };

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal('SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(1),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
      data: z.object({ issuedAt: z.int() }),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: z.string() }),
});

/** Reads and checks what a widget sends: base64 of JSON `{challenge, solution}`. Never throws. */
export async function readProof(strapi: Core.Strapi, sent: string): Promise<GivenProof> {
  const parsed = payload.safeParse(jsonIn(sent));
  if (!parsed.success) return NOT_GENUINE;
  const { challenge, solution } = parsed.data;
  const { verified, expired } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: guardKey(strapi, 'challenge'),
    hmacKeySignatureSecret: guardKey(strapi, 'work'),
  }).catch(() => ({ verified: false, expired: false }));
  const { nonce, data } = challenge.parameters;
  // So late that the clock of no node is that wrong: nothing was checked, and nothing needs to be.
  if (expired) return { isGenuine: true, nonce, issuedAt: new Date(0) };
  return verified
    ? { isGenuine: true, nonce, issuedAt: new Date(data.issuedAt * 1_000) }
    : NOT_GENUINE;
}

function jsonIn(sent: string): unknown {
  try {
    return JSON.parse(Buffer.from(sent, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
