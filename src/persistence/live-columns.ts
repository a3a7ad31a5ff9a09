const iso = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The authority `a` by name and address, as JSON. */
export const AUTHORITY = `json_build_object('documentId', a.document_id, 'name', a.name, 'slug', a.slug)`;

/** The authority a link table names, as JSON. */
export const authorityBy = (table: string, condition: string): string =>
  `(select ${AUTHORITY} from ${table} k join authorities a on a.id = k.authority_id where ${condition})`;

const ANSWERS = `(select coalesce(json_agg(json_build_object(
    'documentId', w.document_id,
    'authority', ${authorityBy('answers_authority_lnk', 'k.answer_id = w.id')},
    'answererName', w.answerer_name, 'answererTitle', w.answerer_title, 'content', w.content,
    'documents', (select coalesce(json_agg(json_build_object('title', p.title, 'url', p.url) order by c."order"), '[]')
      from answers_cmps c join dialogue_document_links p on p.id = c.cmp_id
      where c.entity_id = w.id and c.field = 'documents'),
    'recordingSeconds', w.recording_seconds,
    'issuedAt', ${iso('w.issued_at')}, 'correctedAt', ${iso('w.corrected_at')},
    'correctionNote', w.correction_note) order by w.issued_at, w.id), '[]')
  from answers_question_lnk n join answers w on w.id = n.answer_id where n.question_id = q.id)`;

/** What readers see of a public question `q`, with its answers, as JSON. */
export const SHOWN_QUESTION = `json_build_object(
  'documentId', q.document_id, 'position', q.position, 'content', q.content, 'theme', q.theme,
  'kind', q.kind, 'submitterName', q.submitter_name, 'submitterKind', q.submitter_kind,
  'language', q.language, 'submissionCount', q.submission_count,
  'receivedAt', ${iso('q.received_at')}, 'acceptedAt', ${iso('q.accepted_at')},
  'calledAt', ${iso('q.called_at')}, 'recordingSeconds', q.recording_seconds,
  'assignedAuthority', ${authorityBy('questions_assigned_authority_lnk', 'k.question_id = q.id')},
  'answers', ${ANSWERS})`;
