import { SESSION } from '../../src/content-types';
import { startApp, type RunningApp } from '../support/app';
import { storedRows } from '../support/stored-rows';
import { announcedSession, answeredQuestion, draftSession } from '../support/scenario';
import { outcomeOf } from '../support/write-paths/outcome';

/** For each condition of storage, a statement that breaks it and no other rule before it. */
const BREACHES: Record<string, string> = {
  dialogue_dialogue_sessions_schedule: `update dialogue_sessions set planned_end_at = starts_at where announced_at is null`,
  dialogue_dialogue_sessions_overrun: `update dialogue_sessions set overrun_minutes = 1441 where announced_at is null`,
  dialogue_dialogue_sessions_started_announced: `update dialogue_sessions set started_at = now() where announced_at is null`,
  dialogue_dialogue_sessions_ended_started: `update dialogue_sessions set ended_at = now() where announced_at is not null`,
  dialogue_dialogue_sessions_cancelled_before_start: `update dialogue_sessions set cancelled_at = now(),
    cancellation_reason = 'x' where announced_at is null`,
  dialogue_dialogue_sessions_cancelled_with_reason: `update dialogue_sessions set cancelled_at = now(),
    cancellation_reason = ' ' where announced_at is not null`,
  dialogue_submissions_who_and_what: arriving('name', 'null'),
  dialogue_submissions_receipt: arriving('receipt_hash', 'null'),
  dialogue_submissions_consent: arriving('consent_at', 'null'),
  dialogue_submissions_fate: `update submissions set fate = null`,
  dialogue_submissions_fate_question: `update submissions set fate = 'withdrawn'`,
  dialogue_submissions_fate_rejection: `update submissions set fate = 'withdrawn', question_key = null, rejection_code = 'x'`,
  dialogue_submissions_fate_transfer: `update submissions set fate = 'withdrawn', question_key = null, transferred_to = 'x'`,
  dialogue_submissions_quarantine: arriving('quarantine_reason', `''`),
  dialogue_submissions_entered: arriving('entered_by', '1'),
  dialogue_questions_content: `update questions set content = ''`,
  dialogue_questions_count: `update questions set submission_count = 0`,
  dialogue_questions_called: `update questions set recording_seconds = 1`,
  dialogue_answers_content: `update answers set content = ''`,
  dialogue_answers_correction: `update answers set correction_note = 'x'`,
  dialogue_answer_drafts_approved: `update answer_drafts set approver_id = null`,
  dialogue_answer_drafts_published: `update answer_drafts set answer_key = null`,
};

/** A copy of the submission there is, received now, with one value of its own. */
function arriving(column: string, value: string): string {
  const columns = [
    ...['session_key', 'channel', 'submitter_kind', 'name', 'kind', 'content', 'public_name'],
    ...['consent_version', 'consent_at', 'consent_channel', 'received_at'],
  ];
  const own: Record<string, string> = {
    document_id: `'copy'`,
    fate: `'pending'`,
    receipt_hash: `'copy'`,
    ...Object.fromEntries(columns.map((name) => [name, name])),
    [column]: value,
  };
  return `insert into submissions (${Object.keys(own).join(', ')})
    select ${Object.values(own).join(', ')} from submissions limit 1`;
}

describe('what a row may hold, whoever writes it', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    await draftSession(app.strapi);
    const { submissionKey } = await answeredQuestion(
      app.strapi,
      await announcedSession(app.strapi),
    );
    await app.strapi.db.connection.raw(
      `insert into submission_attachments (key, submission_key, name, mime, size, sha256, bytes)
        values ('k', ?, 'a.pdf', 'application/pdf', 1, '', 'a')`,
      [submissionKey],
    );
  });
  afterAll(() => app?.stop());

  it('is told by one condition for each breach below, and no condition is untried', async () => {
    const { rows } = await app.strapi.db.connection.raw(
      `select conname as "name" from pg_constraint where contype = 'c' and conname like 'dialogue\\_%'`,
    );
    expect(rows.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(BREACHES).sort(),
    );
  });

  it.each(Object.entries(BREACHES))('%s is kept against SQL', async (name, statement) => {
    const before = await storedRows(app.strapi);
    const breach = app.strapi.db.connection.raw(statement);

    await expect(breach).rejects.toMatchObject({ code: '23514', constraint: name });

    expect(await outcomeOf(() => app.strapi.db.connection.raw(statement))).toBe('RECORD_INVALID');
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it.each([
    'update submission_attachments set name = $$x$$',
    'delete from submission_attachments',
    'delete from answers_question_lnk',
    'update answers_authority_lnk set authority_id = authority_id + 1',
    'delete from announcements_session_lnk',
    ...['dialogue_sessions', 'announcements', 'questions', 'answers', 'submissions'].map(
      (table) => `truncate ${table} cascade`,
    ),
    ...['submission_attachments', 'answer_drafts', 'audit_entries', 'outbox_messages'].map(
      (table) => `truncate ${table}`,
    ),
  ])('is kept as it is against: %s', async (statement) => {
    const before = await storedRows(app.strapi);

    expect(await outcomeOf(() => app.strapi.db.connection.raw(statement))).toBe('RECORD_IMMUTABLE');

    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it('keeps one row to a document', async () => {
    const { documentId } = await draftSession(app.strapi);
    const twice = app.strapi.db.connection.raw(
      `insert into dialogue_sessions (document_id, topic, mode, overrun_minutes) values (?, 'x', 'online', 0)`,
      [documentId],
    );

    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await app.strapi.documents(SESSION).findOne({ documentId })).not.toBeNull();
  });
});
