import type { Core } from '@strapi/strapi';
import { inputError } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import { AUTHORITY } from '../../content-types';

/**
 * The authority somebody named by its `documentId`. Throws 400 AUTHORITY_UNKNOWN: Strapi leaves out a
 * relation to what does not exist, and says nothing.
 */
export async function requireAuthority(strapi: Core.Strapi, authorityKey: unknown) {
  const documentId = String(authorityKey ?? '');
  const authority = await strapi.documents(AUTHORITY).findOne({ documentId });
  if (!authority) throw inputError([inputFault('authorityKey', 'NOT_FOUND')], 'AUTHORITY_UNKNOWN');
  return authority;
}
