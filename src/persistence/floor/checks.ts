const PUBLIC_AND_STAFF_TABLES = [
  'authorities',
  'dialogue_sessions',
  'announcements',
  'questions',
  'answers',
  'submissions',
  'answer_drafts',
  'authority_memberships',
  'regulation_profiles',
  'audit_entries',
  'outbox_messages',
];

const CHECKS: Record<string, Record<string, string>> = {
  dialogue_sessions: {
    schedule: 'planned_end_at > starts_at',
    overrun: 'overrun_minutes between 0 and 1440',
    started_announced: 'started_at is null or announced_at is not null',
    ended_started: 'ended_at is null or (started_at is not null and ended_at > started_at)',
    cancelled_before_start:
      'cancelled_at is null or (announced_at is not null and started_at is null)',
    cancelled_with_reason: `cancelled_at is null or btrim(coalesce(cancellation_reason, '')) <> ''`,
  },
  submissions: {
    who_and_what: `name is not null and content is not null and char_length(content) <= 5000
      and submitter_kind is not null and kind is not null and channel is not null and public_name is not null`,
    receipt: 'receipt_hash is not null and received_at is not null',
    consent:
      'consent_version is not null and consent_at is not null and consent_channel is not null',
    fate: `fate is not null and fate in
      ('pending','accepted','merged','rejected','transferred','answered_privately','withdrawn')`,
    fate_question: `(fate in ('accepted','merged')) = (question_key is not null)`,
    fate_rejection: `(fate = 'rejected') = (rejection_code is not null)`,
    fate_transfer: `(fate = 'transferred') = (transferred_to is not null)`,
    quarantine: `quarantine_reason is null or btrim(quarantine_reason) <> ''`,
    entered: `(channel = 'portal') = (entered_by is null)`,
  },
  questions: {
    content: `content is not null and content <> ''`,
    count: 'submission_count >= 1',
    called: '(called_at is null) = (recording_seconds is null) and recording_seconds >= 0',
  },
  answers: {
    content: `content is not null and content <> '' and issued_at is not null`,
    correction: '(corrected_at is null) = (correction_note is null)',
  },
  answer_drafts: {
    approved: `state not in ('approved', 'published') or approver_id is not null`,
    published: `state <> 'published' or answer_key is not null`,
  },
};

const addCheck = (table: string, name: string, condition: string): string =>
  `alter table ${table} add constraint dialogue_${table}_${name} check (${condition});`;

/** All of them, so that a condition changed or given up in the code is so in the database, too. */
const DROP_CHECKS = `
do $$ declare found record; begin
  for found in select conrelid::regclass as place, conname from pg_constraint
    where contype = 'c' and conname like 'dialogue\\_%' loop
    execute format('alter table %s drop constraint %I', found.place, found.conname);
  end loop;
end $$;`;

const addUniqueDocument = (table: string): string =>
  `create unique index if not exists dialogue_${table}_document_uq on ${table} (document_id);`;

/** What a row may hold, whoever writes it. */
export const checks = [
  ...PUBLIC_AND_STAFF_TABLES.map(addUniqueDocument),
  DROP_CHECKS,
  ...Object.entries(CHECKS).flatMap(([table, conditions]) =>
    Object.entries(conditions).map(([name, condition]) => addCheck(table, name, condition)),
  ),
].join('\n');
