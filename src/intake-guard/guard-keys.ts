import { createHmac, hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { oncePerNode } from '../operations/once-per-node';

type Purpose = 'challenge' | 'work' | 'form' | 'subject' | 'proof';

/** A key of its own for each purpose, all from the installation's secret for receipts: equal on all nodes. */
const keysOf = oncePerNode('intake-guard-keys', () => new Map<Purpose, string>());

export function guardKey(strapi: Core.Strapi, purpose: Purpose): string {
  const keys = keysOf(strapi);
  const known = keys.get(purpose);
  if (known !== undefined) return known;
  const secret = strapi.config.get<string>('dialogue.receiptSecret');
  const key = Buffer.from(hkdfSync('sha256', secret, '', `intake-guard ${purpose}`, 32));
  keys.set(purpose, key.toString('hex'));
  return key.toString('hex');
}

/** What is stored of an address, a contact or a proof: nobody gets back from it. */
export const guardHash = (strapi: Core.Strapi, purpose: Purpose, value: string): string =>
  createHmac('sha256', guardKey(strapi, purpose)).update(value).digest('base64url');
