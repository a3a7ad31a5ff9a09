/** One statement, so one moment: what is wrong in a session, a row for each fault, at most 20 a rule. */
const RULES: Readonly<Record<string, string>> = {
  'received is not the sum of the fates': `
    select count(*) || ' received, ' || $2 || ' sent' as subject from s
    having count(*) <> $2::int or count(*) filter (where fate in ('pending', 'accepted', 'merged',
      'rejected', 'transferred', 'answered_privately', 'withdrawn')) <> count(*)`,
  'a question counts wrongly': `
    select q.key || ' says ' || q.submission_count || ', has ' || coalesce(asked.times, 0) as subject
    from q left join asked on asked.key = q.key
    where q.submission_count is distinct from coalesce(asked.times, 0)`,
  'a question nobody asks': `
    select q.key as subject from q where not exists (select 1 from asked where asked.key = q.key)`,
  'a submission without its question': `
    select s.key as subject from s left join q on q.key = s.question_key
    where (s.fate in ('accepted', 'merged')) <> (q.key is not null)`,
  'a question accepted twice': `select key as subject from asked where accepted > 1`,
  'two questions in one place': `
    select position::text as subject from q group by position having count(*) > 1`,
  'an assignment without its one draft': `
    select q.key as subject from q
    left join questions_assigned_authority_lnk l on l.question_id = q.id
    left join authorities a on a.id = l.authority_id
    left join answer_drafts d on d.question_key = q.key and d.state <> 'released'
    group by q.key, a.document_id
    having count(d.id) <> count(distinct a.id)
      or bool_or(d.authority_key is distinct from a.document_id and d.id is not null)`,
  'a draft of no question': `
    select d.document_id as subject from answer_drafts d
    where d.session_key = $1 and d.state <> 'released'
      and not exists (select 1 from q where q.key = d.question_key)`,
  'a fate decided twice': `
    select subject_key || ': ' || coalesce(before, 'pending') || ', then ' || found as subject
    from steps where found is distinct from coalesce(before, 'pending')`,
  'a fate that the audit does not tell': `
    select s.key as subject from s left join last on last.subject_key = s.key
    where s.fate is distinct from coalesce(last.left_as, 'pending')`,
};

export const SNAPSHOT = `
with s as materialized (
  select document_id as key, fate, question_key from submissions where session_key = $1),
q as materialized (
  select q.id, q.document_id as key, q.submission_count, q.position from questions q
  join questions_session_lnk l on l.question_id = q.id
  join dialogue_sessions d on d.id = l.dialogue_session_id where d.document_id = $1),
asked as materialized (
  select question_key as key, count(*) as times, count(*) filter (where fate = 'accepted') as accepted
  from s where question_key is not null group by question_key),
steps as materialized (
  select id, subject_key, details->'from'->>'fate' as found, details->'to'->>'fate' as left_as,
    lag(details->'to'->>'fate') over (partition by subject_key order by id) as before
  from audit_entries
  where subject_type = 'submission' and details->'to'->>'fate' is not null),
last as (
  select distinct on (subject_key) subject_key, left_as from steps order by subject_key, id desc)
${Object.entries(RULES)
  .map(([rule, sql]) => `(select '${rule}' as rule, f.subject from (${sql}) as f limit 20)`)
  .join('\nunion all ')}`;

/** What the audit says each request did with each submission. */
export const AUDITED = `
select request_id as "requestId", subject_key as "submissionKey",
  string_agg(details->'to'->>'fate', '>' order by id) as fates
from audit_entries where subject_type = 'submission' and details->'to'->>'fate' is not null
group by request_id, subject_key`;

export const WORDINGS = `select document_id as key, content from questions`;
