import { PERMITTED, refuse, refuseAll, type Decision, type Refusal } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';
import { sessionState, type SessionFacts } from './session';

const EVENT_FIELDS = ['announcedAt', 'startedAt', 'endedAt', 'cancelledAt'] as const;

/**
 * What the announcement promised and no command moves. The overrun belongs here: shortening it
 * would put questions already taken outside the window.
 */
const FIXED_BY_ANNOUNCEMENT = [
  'authority',
  'slug',
  'mode',
  'overrunMinutes',
  'regulation',
  'postponedFrom',
];

/** What becomes known only afterwards. */
const ADDED_AFTER_THE_END = ['recordingUrl'];

/**
 * Decides whether fields of a session may be changed by hand.
 *
 * An ended or cancelled session keeps everything but its recording. An announced one keeps its
 * authority, address, mode and overrun; recorded instants never change.
 *
 * Refuses with SESSION_ENDED, SESSION_CANCELLED, ANNOUNCED_FIELD_FIXED, SESSION_EVENT_FIXED;
 * `params.fields` names the fields concerned.
 * Source: QC 1374/2016, announcement before the session; unchangeable events: project rule.
 */
export function decideEdit(
  before: SessionFacts,
  changedFields: readonly string[],
  now: Date,
): Decision {
  const state = sessionState(before, now);
  if (state === 'ended' || state === 'cancelled') {
    const fields = changedFields.filter((field) => !ADDED_AFTER_THE_END.includes(field));
    const code = state === 'ended' ? 'SESSION_ENDED' : 'SESSION_CANCELLED';

    return fields.length === 0 ? PERMITTED : refuse(code, HOUSE, { fields });
  }
  return refuseAll([...fixedFields(before, changedFields), ...fixedEvents(before, changedFields)]);
}

function fixedFields({ announcedAt }: SessionFacts, changedFields: readonly string[]): Refusal[] {
  const fields = changedFields.filter((field) => FIXED_BY_ANNOUNCEMENT.includes(field));
  if (announcedAt === null || fields.length === 0) return [];

  return [{ code: 'ANNOUNCED_FIELD_FIXED', source: QC_1374.announcement, params: { fields } }];
}

function fixedEvents(before: SessionFacts, changedFields: readonly string[]): Refusal[] {
  const fields = EVENT_FIELDS.filter(
    (field) => before[field] !== null && changedFields.includes(field),
  );

  return fields.length === 0
    ? []
    : [{ code: 'SESSION_EVENT_FIXED', source: HOUSE, params: { fields } }];
}

/**
 * Decides whether a session may be deleted: only while the public has never heard of it.
 *
 * Refuses with SESSION_ANNOUNCED_KEPT.
 * Source: project rule (the record of an announced session is kept).
 */
export const decideDeletion = ({ announcedAt }: Pick<SessionFacts, 'announcedAt'>): Decision =>
  announcedAt === null ? PERMITTED : refuse('SESSION_ANNOUNCED_KEPT', HOUSE);
