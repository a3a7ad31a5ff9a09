import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { IntakeChallenge } from '../client/contract';
import { solveChallenge } from './solve-challenge';

const SECRET = 'hmac';

const challenge = (options: { keyPrefix?: string; cost?: number; algorithm?: string } = {}) =>
  createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    deriveKey,
    hmacSignatureSecret: SECRET,
    expiresAt: new Date('2100-01-01'),
    ...options,
  }) as Promise<unknown> as Promise<IntakeChallenge>;

const opened = (proof: string) => JSON.parse(atob(proof));

it.each([
  ['an easy one', {}],
  ['a hard one', { keyPrefix: '0000' }],
  ['half a byte', { keyPrefix: 'abc' }],
  ['several rounds', { cost: 3 }],
  ['a longer digest', { algorithm: 'SHA-512' }],
])('solves %s as the server verifies it', async (_kind, options) => {
  const given = await challenge(options);
  const proof = opened(await solveChallenge(given, new AbortController().signal));
  expect(proof.challenge).toEqual(given);
  const verified = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: SECRET });
  expect(verified.verified).toBe(true);
});

it('ends when it is given up', async () => {
  const given = await challenge({ keyPrefix: '00000000000000' });
  const stop = new AbortController();
  const solving = solveChallenge(given, stop.signal);
  stop.abort();
  await expect(solving).rejects.toThrow();
});
