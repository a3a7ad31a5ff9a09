import { partsOf } from '../session-parts';

const OFFICIAL = `'name', p.name, 'title', p.title`;

const AUTHORITY = `(select json_build_object('documentId', a.document_id, 'name', a.name, 'slug', a.slug,
    'level', a.level)
  from dialogue_sessions_authority_lnk l join authorities a on a.id = l.authority_id
  where l.dialogue_session_id = s.id)`;

const QUESTIONS = `(select count(*)::int from questions_session_lnk l where l.dialogue_session_id = s.id)`;

const ANSWERED = `(select count(distinct n.question_id)::int
  from questions_session_lnk l join answers_question_lnk n on n.question_id = l.question_id
  where l.dialogue_session_id = s.id)`;

/** What readers' lists show of an announced session `s`, by the names of the contract. */
export const SUMMARY = `
  s.document_id as "documentId", s.slug, s.topic,
  dialogue_session_state(s, dialogue_now()) as "state", s.mode, s.place,
  dialogue_iso(s.starts_at) as "startsAt", dialogue_iso(s.planned_end_at) as "plannedEndAt",
  dialogue_iso(s.ended_at) as "endedAt",
  ${AUTHORITY} as "authority",
  ${partsOf('chair', 'dialogue_officials', OFFICIAL)} -> 0 as "chair",
  ${QUESTIONS} as "questions", ${ANSWERED} as "answered",
  s.recording_url is not null as "hasRecording"`;

export const PANEL = partsOf('panel', 'dialogue_officials', OFFICIAL);
