import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O or U, so that a code survives being read out or copied by hand.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
const GROUP = 5;
const READ_AS: Record<string, string> = { O: '0', I: '1', L: '1' };
const CIPHER = 'aes-256-gcm';

/** A new receipt code: 100 random bits in four groups, `XXXXX-XXXXX-XXXXX-XXXXX`. */
export function newReceiptCode(): string {
  // 32 divides 256, so every letter is as likely as any other.
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % 32]).join('');
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) as string[]).join('-');
}

/** A code as typed, in the form it is stored under; `null` when it cannot be one. */
export function readReceiptCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => READ_AS[letter]);
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(letters) ? letters : null;
}

/** What is stored of a code, and of an idempotency key: nobody gets back from it. */
export const keyedHash = (secret: string, purpose: string, value: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('hex');

const sealingKey = (secret: string, idempotencyKey: string): Buffer =>
  createHmac('sha256', secret).update(`seal\n${idempotencyKey}`).digest();

/**
 * A receipt code sealed so that only a client that repeats its idempotency key gets it back: the
 * database alone, or the secret alone, does not open it.
 */
export function sealReceipt(secret: string, idempotencyKey: string, code: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, sealingKey(secret, idempotencyKey), nonce);
  const sealed = Buffer.concat([cipher.update(code, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function openReceipt(secret: string, idempotencyKey: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(
    CIPHER,
    sealingKey(secret, idempotencyKey),
    bytes.subarray(0, 12),
  );
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
