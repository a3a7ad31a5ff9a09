import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { databaseMilliseconds } from '../operations/database-clock';
import { guardKey } from './guard-keys';

/**
 * A token for one form, rendered now for one reader and one session: put it into a hidden field, and hand
 * it back as `guard.formToken` when the form is sent without scripts. It counts like a proof of work, with
 * tighter limits, when it is sent 4 seconds to 24 hours later, and once; otherwise the submission is
 * judged as one without any. Nobody is refused for it.
 *
 * A page with a token must not be kept by a cache others read from.
 */
export function issueFormToken(strapi: Core.Strapi, slug: string): string {
  const id = randomBytes(16).toString('base64url');
  const issuedAt = Math.floor(databaseMilliseconds(strapi)).toString(36);
  return [id, issuedAt, signatureOf(strapi, slug, id, issuedAt)].join('.');
}

export interface GivenForm {
  id: string;
  issuedAt: Date;
}

/** What a token says; null for one this installation has not issued for the session. */
export function readFormToken(strapi: Core.Strapi, slug: string, token: string): GivenForm | null {
  const [id = '', issuedAt = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(strapi, slug, id, issuedAt));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && more.length === 0 ? { id, issuedAt: new Date(parseInt(issuedAt, 36)) } : null;
}

const signatureOf = (strapi: Core.Strapi, slug: string, id: string, issuedAt: string): string =>
  createHmac('sha256', guardKey(strapi, 'form'))
    .update(`${id}\n${issuedAt}\n${slug}`)
    .digest('base64url');
