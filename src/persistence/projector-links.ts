import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from './connection';
import { newDocumentId } from './document-id';

/** A link as staff see it; its secret is nowhere. */
export interface ProjectorLinkRow {
  documentId: string;
  sessionKey: string;
  createdBy: number;
  createdAt: Date;
  revokedAt: Date | null;
}

const COLUMNS = {
  documentId: 'document_id',
  sessionKey: 'session_key',
  createdBy: 'created_by',
  createdAt: 'created_at',
  revokedAt: 'revoked_at',
};

const SECRET_BYTES = 20;

/** 160 random bits in base64url. */
const SECRET = /^[A-Za-z0-9_-]{27}$/;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const links = (trx: Connection) => trx('projector_links');

/** Makes a link; its secret is answered here and never again. */
export async function storeLink(
  trx: Connection,
  sessionKey: string,
  createdBy: number,
): Promise<ProjectorLinkRow & { secret: string }> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const documentId = newDocumentId();
  await links(trx).insert({
    document_id: documentId,
    session_key: sessionKey,
    secret_hash: hashOf(secret),
    created_by: createdBy,
    created_at: trx.raw('dialogue_now()'),
  });
  return { ...(await findLink(trx, documentId))!, secret };
}

/** The links of a session, newest first. */
export const linksOf = (trx: Connection, sessionKey: string): Promise<ProjectorLinkRow[]> =>
  links(trx).where({ session_key: sessionKey }).orderBy('id', 'desc').limit(200).select(COLUMNS);

export const findLink = (
  trx: Connection,
  documentId: string,
): Promise<ProjectorLinkRow | undefined> =>
  links(trx).where({ document_id: documentId }).first(COLUMNS);

/** Revokes a link for the first time; false when it is revoked already. */
export async function revokeLink(
  trx: Connection,
  documentId: string,
  userId: number,
): Promise<boolean> {
  const changed = await links(trx)
    .where({ document_id: documentId, revoked_at: null })
    .update({ revoked_by: userId, revoked_at: trx.raw('dialogue_now()') });
  return changed > 0;
}

/** The session a secret still opens; undefined for what is unknown, revoked, or no secret at all. */
export async function sessionOfSecret(
  trx: Connection,
  secret: string,
): Promise<string | undefined> {
  if (!SECRET.test(secret)) return undefined;
  const link = await links(trx)
    .where({ secret_hash: hashOf(secret), revoked_at: null })
    .first({ sessionKey: 'session_key' });
  return link?.sessionKey;
}
