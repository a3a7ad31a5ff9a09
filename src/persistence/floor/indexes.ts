/**
 * Indexes that end in `id`, for lists read page by page. Here and not in the schemas: Strapi 5.54 does
 * not see the `id` when it reads an index back, takes it for a changed one at every change of any
 * schema, and fails to create what is there.
 */
const INDEXES: Record<string, string> = {
  answer_drafts_desk: 'answer_drafts (authority_key, state, id)',
  answer_drafts_overdue: `answer_drafts (due_at, authority_key, id)
    where answer_key is null and state <> 'released'`,
  answer_drafts_session: 'answer_drafts (session_key, state, id)',
  audit_entries_subject: 'audit_entries (subject_key, id)',
  outbox_messages_unrouted: 'outbox_messages (id) where routed_at is null',
  questions_text: 'questions using gin (dialogue_fold(content) gin_trgm_ops)',
  submissions_fates: `submissions (session_key, fate, received_at, id)
    include (channel, submitter_kind, theme, authority_key, question_key, quarantine_reason)`,
  submissions_set_aside: `submissions (session_key, received_at, id)
    where fate = 'pending' and quarantine_reason is not null`,
};

/** Took the place of one of these; nothing but a write would use it. */
const REPLACED = ['submissions_queue', 'outbox_messages_due'];

export const indexes = [
  ...REPLACED.map((name) => `drop index if exists dialogue_${name}_idx;`),
  ...Object.entries(INDEXES).map(
    ([name, on]) => `create index if not exists dialogue_${name}_idx on ${on};`,
  ),
].join('\n');
