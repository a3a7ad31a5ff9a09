import { SESSION } from '../../src/content-types';
import type { RunOrder, SessionDetail } from '../../src/staff-api/contract/session';
import { type RunningApp, startApp } from '../support/app';
import { assignedQuestion, EDITOR, liveSession, type Session } from '../support/scenario';
import { type Person, person } from './support/people';

interface Called {
  calledAt: string | null;
  recordingSeconds: number | null;
}

describe('the question being answered', () => {
  let app: RunningApp;
  let editor: Person;
  let session: Session;
  let first: string;
  let second: string;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  beforeEach(async () => {
    session = await liveSession(app.strapi);
    first = (await assignedQuestion(app.strapi, session)).questionKey;
    second = (await assignedQuestion(app.strapi, session)).questionKey;
  });

  const call = (questionKey: string | null) =>
    editor.gets<RunOrder>(`POST /sessions/${session.documentId}/call-question`, {
      questionKey,
    });

  const publicly = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${app.baseUrl}/api/${path}`);
    return ((await response.json()) as { data: T }).data;
  };
  const current = async () =>
    (await publicly<SessionDetail>(`dialogue-sessions/${session.documentId}`)).currentQuestion;

  const started = async (): Promise<Date> => {
    const row = await app.strapi.db
      .connection('dialogue_sessions')
      .where({ document_id: session.documentId })
      .first('started_at');
    return row.started_at;
  };

  it('is told to the public, with its instant and its place in the recording', async () => {
    expect((await call(first)).currentQuestion).toBe(first);

    expect(await current()).toBe(first);
    const { calledAt, recordingSeconds } = await publicly<Called>(`questions/${first}`);
    const seconds = (new Date(calledAt!).getTime() - (await started()).getTime()) / 1_000;
    expect(recordingSeconds).toBe(Math.floor(seconds));
  });

  it('keeps the instant of its first call, however often it is called', async () => {
    await call(first);
    const before = await publicly<Called>(`questions/${first}`);
    await call(second);
    await call(first);

    expect(await publicly<Called>(`questions/${first}`)).toEqual(before);
    expect(await current()).toBe(first);
  });

  it('is none any more once the call is taken back', async () => {
    await call(first);

    expect((await call(null)).currentQuestion).toBeNull();
    expect(await current()).toBeNull();
  });

  it('is none any more once the session has ended, by whatever door', async () => {
    await call(first);
    await editor.gets(`POST /sessions/${session.documentId}/end`);
    expect(await current()).toBeNull();
  });

  it('is none any more once the question is taken back', async () => {
    await call(first);
    const submission = await app.strapi.db
      .connection('submissions')
      .where({ question_key: first })
      .first('document_id as documentId');

    await editor.gets(`POST /submissions/${submission.documentId}/reconsider`);

    expect(await current()).toBeNull();
  });

  it('is one of two called at once', async () => {
    await Promise.all([call(first), call(second)]);

    expect([first, second]).toContain(await current());
    for (const key of [first, second]) {
      expect((await publicly<Called>(`questions/${key}`)).calledAt).not.toBeNull();
    }
  });

  it('is called with one instant by two editors at once', async () => {
    const colleague = await person(app, 'editor');
    const route = `POST /sessions/${session.documentId}/call-question`;

    const answers = await Promise.all(
      [editor, colleague].map((one) => one.does(route, { questionKey: first })),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { length } = await app.strapi.db
      .connection('audit_entries')
      .where({ command: 'session.call-question', subject_key: first });
    expect(length).toBe(1);
  });

  it('is not written by hand, not even as it might be called', async () => {
    const { documentId } = session;
    const data = { currentQuestion: first } as object;

    await expect(app.strapi.documents(SESSION).update({ documentId, data })).rejects.toMatchObject({
      details: { code: 'COMMAND_REQUIRED' },
    });
    await expect(
      app.strapi.service(SESSION).change(documentId, data, EDITOR),
    ).rejects.toMatchObject({ details: { code: 'COMMAND_REQUIRED' } });
    expect(await current()).toBeNull();
  });

  it('is no question that does not exist', async () => {
    const questionKey = 'k3v9x1c8p2m5t7r4w6y0b1n3';
    const route = `POST /sessions/${session.documentId}/call-question`;

    expect(await editor.isRefused(route, { questionKey })).toEqual([400, 'INPUT_INVALID']);
    expect(await current()).toBeNull();
  });
});
