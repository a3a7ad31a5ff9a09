import type { SessionState } from '../domain/dialogue-session/session';
import type { Connection } from './connection';
import { INTAKE_CHANNELS, partsOf, THEMES } from './session-parts';

export interface SessionListFilter {
  /** The states to list at this instant; all where left out. */
  states?: readonly SessionState[];
  /** Part of the topic, with or without diacritics. */
  text?: string;
  /** Whether the next to come are first; the latest are otherwise. */
  isNextFirst: boolean;
  /** Rows to skip. */
  offset: number;
  limit: number;
}

/** Columns of a session, by attribute. */
const ATTRIBUTES = {
  documentId: 's.document_id',
  slug: 's.slug',
  topic: 's.topic',
  introduction: 's.introduction',
  mode: 's.mode',
  place: 's.place',
  onlineAddress: 's.online_address',
  broadcastUrl: 's.broadcast_url',
  recordingUrl: 's.recording_url',
  startsAt: 's.starts_at',
  plannedEndAt: 's.planned_end_at',
  overrunMinutes: 's.overrun_minutes',
  directPublication: 's.direct_publication',
  currentQuestion: 's.current_question',
  announcedAt: 's.announced_at',
  startedAt: 's.started_at',
  endedAt: 's.ended_at',
  cancelledAt: 's.cancelled_at',
  cancellationReason: 's.cancellation_reason',
  postponedFrom: 's.postponed_from',
  postponementReason: 's.postponement_reason',
};

const OFFICIAL = `'name', p.name, 'title', p.title, 'position', p.position`;

const PARTS = `
  (select json_build_object('documentId', a.document_id, 'name', a.name, 'level', a.level)
    from dialogue_sessions_authority_lnk l join authorities a on a.id = l.authority_id
    where l.dialogue_session_id = s.id) as "authority",
  ${partsOf('chair', 'dialogue_officials', OFFICIAL)} -> 0 as "chair",
  ${partsOf('panel', 'dialogue_officials', OFFICIAL)} as "panel",
  ${THEMES} as "themes",
  ${INTAKE_CHANNELS} as "intakeChannels"`;

/**
 * One page of sessions with their plans, in one statement: Strapi's documents take one for each part
 * of a plan, and two more for their transaction.
 */
export function sessionPage(
  trx: Connection,
  { states, text, isNextFirst, offset, limit }: SessionListFilter,
): Promise<Record<string, unknown>[]> {
  const order = isNextFirst ? 'asc' : 'desc';
  const query = trx('dialogue_sessions as s')
    .orderBy([
      { column: 's.starts_at', order },
      { column: 's.id', order },
    ])
    .offset(offset)
    .limit(limit);
  if (states) query.whereRaw('dialogue_session_state(s, dialogue_now()) = any(?)', [[...states]]);
  if (text) query.whereRaw('position(dialogue_fold(?) in dialogue_fold(s.topic)) > 0', [text]);
  return query.select(ATTRIBUTES, trx.raw(PARTS));
}
