import { addMinutes } from '../calendar/instant';

/** A text is saved every two seconds while somebody types; the audit notes it this often. */
export const NOTED_EVERY_MINUTES = 5;

export interface AuditedSave {
  command: string;
  actorId: number | null;
  at: Date;
}

/**
 * Whether saving a draft again tells the audit nothing new: the entry before it on the same draft is
 * a save of the same person less than five minutes ago. The revision still counts every save, and
 * every step leaves its own entry and the text it was taken on.
 *
 * Source: project rule.
 */
export const isRepeatedSave = (last: AuditedSave | null, save: AuditedSave): boolean =>
  save.command === 'answer.draft' &&
  last !== null &&
  last.command === save.command &&
  last.actorId === save.actorId &&
  save.at < addMinutes(last.at, NOTED_EVERY_MINUTES);
