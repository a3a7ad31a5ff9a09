import type { IntakeChallenge } from '../client/contract';

/** Digests under way at once: waiting for each by itself takes six times as long. */
const AT_ONCE = 64;

/** Milliseconds after which whoever types, and what is drawn, comes first. */
const SLICE_MILLISECONDS = 12;

/**
 * Does the work an ALTCHA challenge (version 2, SHA-256) asks for; the proof as the server takes it. The
 * page stays usable meanwhile: the digests are computed beside it, and their answers come in slices.
 *
 * Throws when the challenge is none, and when it is given up.
 */
export async function solveChallenge(
  { parameters, signature }: IntakeChallenge,
  signal: AbortSignal,
): Promise<string> {
  const { algorithm, nonce, salt, keyPrefix, keyLength = 32, cost = 1 } = parameters;
  const prefix = String(keyPrefix).toLowerCase();
  const start = bytesOf(`${salt}${nonce}`);
  const deriveKey = async (counter: number): Promise<string> => {
    let key = new Uint8Array(start.length + 4);
    key.set(start);
    new DataView(key.buffer).setUint32(start.length, counter);
    for (let round = 0; round < Number(cost); round += 1) {
      key = new Uint8Array(await crypto.subtle.digest(algorithm, key));
    }
    return hexOf(key.subarray(0, Number(keyLength)));
  };
  let sliceBegan = performance.now();
  for (let first = 0; ; first += AT_ONCE) {
    signal.throwIfAborted();
    if (performance.now() - sliceBegan > SLICE_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceBegan = performance.now();
    }
    const keys = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => deriveKey(first + at)),
    );
    const at = keys.findIndex((key) => key.startsWith(prefix));
    if (at < 0) continue;
    const solution = { counter: first + at, derivedKey: keys[at] };
    return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }));
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += (byte + 256).toString(16).slice(1);
  return hex;
}
