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

/** Whether those who oversee answers may do this on every desk, or members of the authority alone. */
export type Reach = 'overseers' | 'members';

/**
 * The draft of the request, if it is on a desk of this person's; for others it does not exist.
 * What was given back, or taken away by assigning another authority, is on no desk.
 */
export async function draftInScope(
  request: StaffRequest<unknown>,
  reach: Reach,
): Promise<DraftRecord> {
  const draft = (await request.strapi
    .documents(ANSWER_DRAFT)
    .findOne({ documentId: request.params.id })) as unknown as DraftRecord | null;
  if (draft === null) throw notFound('RECORD_UNKNOWN');
  if (reach === 'overseers' && request.may('oversee')) return draft;

  const authorities = await authoritiesOf(request);
  const isOnDesk = draft.state !== 'released' && authorities.includes(draft.authorityKey);
  if (!isOnDesk) throw notFound('RECORD_UNKNOWN');
  return draft;
}
