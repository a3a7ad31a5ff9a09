import { createHash } from 'node:crypto';
import { inputError } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import type { Attachment } from './attachments';
import { keyedHash } from './receipt-code';

/** A client's promise that two requests with the same key are one submission. */
export interface Idempotency {
  key: string;
  /** What is stored of the key, scoped to its session. */
  hash: string;
  bodyHash: string;
}

const WELL_FORMED = /^[\x21-\x7e]{16,128}$/;

export function idempotencyOf(
  secret: string,
  slug: string,
  key: string | undefined,
  body: { input: unknown; attachments?: readonly Attachment[]; staffId?: number },
): Idempotency | null {
  if (key === undefined) return null;
  if (!WELL_FORMED.test(key)) {
    throw inputError([inputFault('Idempotency-Key', 'WRONG_FORM')], 'IDEMPOTENCY_KEY_MALFORMED');
  }
  const scope = body.staffId === undefined ? slug : `${slug}\n${body.staffId}`;
  return {
    key,
    hash: keyedHash(secret, 'idempotency', `${scope}\n${key}`),
    bodyHash: keyedHash(secret, 'body', canonical(body)),
  };
}

const canonical = ({
  input,
  attachments = [],
}: {
  input: unknown;
  attachments?: readonly Attachment[];
}) =>
  JSON.stringify([
    input,
    attachments.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]),
  ]);
