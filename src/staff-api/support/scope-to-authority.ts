import type { DraftRecord } from '../../api/answer-draft/record';
import { notFound } from '../../commands/coded-errors';
import { ANSWER_DRAFT } from '../../content-types';
import { isMemberOn } from '../../domain/staff/membership';
import { databaseNow } from '../../persistence/clock';
import { membershipsOf } from '../../persistence/memberships';
import type { StaffRequest } from './staff-context';

/** The authorities a person belongs to at this moment. Read at every request: leaving counts at once. */
export async function authoritiesOf({ strapi, actor }: StaffRequest<unknown>): Promise<string[]> {
  const now = await databaseNow(strapi.db.connection);
  const memberships = await membershipsOf(strapi.db.connection, actor.id);
  return memberships
    .filter((membership) => isMemberOn(membership, now))
    .map(({ authorityKey }) => authorityKey);
}

/**
 * The draft of the request, if it is on a desk of this person's; for others it does not exist.
 * Those who oversee answers see every desk.
 */
export async function draftInScope(request: StaffRequest<unknown>): Promise<DraftRecord> {
  const draft = (await request.strapi
    .documents(ANSWER_DRAFT)
    .findOne({ documentId: request.params.id })) as unknown as DraftRecord | null;
  if (draft === null) throw notFound('RECORD_UNKNOWN');
  if (request.may('oversee')) return draft;

  const authorities = await authoritiesOf(request);
  if (!authorities.includes(draft.authorityKey)) throw notFound('RECORD_UNKNOWN');
  return draft;
}
