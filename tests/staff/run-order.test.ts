import type { RunOrder, SessionView, Timeline } from '../../src/staff-api/contract/session';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import { assignedQuestion, endedSession, liveSession, type Session } from '../support/scenario';
import { type Person, person } from './support/people';

describe('the run order of a session', () => {
  let app: RunningApp;
  let editor: Person;
  let colleague: Person;
  let session: Session;
  let keys: string[];

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    colleague = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  beforeEach(async () => {
    session = await liveSession(app.strapi);
    keys = [];
    for (let count = 0; count < 5; count += 1) {
      keys.push((await assignedQuestion(app.strapi, session)).questionKey);
    }
  });

  const route = () => `/sessions/${session.documentId}/run-order`;
  const order = async () => {
    const { questions } = await editor.gets<RunOrder>(`GET ${route()}`);
    return questions.map(({ documentId, position }) => [position, documentId]);
  };
  const placed = (...places: number[]) => places.map((place, index) => [index + 1, keys[place]]);

  it('is the order of acceptance, until a question is moved', async () => {
    expect(await order()).toEqual(placed(0, 1, 2, 3, 4));

    await editor.gets(`POST ${route()}`, { questionKey: keys[3], beforeKey: keys[0] });
    await editor.gets(`POST ${route()}`, { questionKey: keys[1], beforeKey: null });

    expect(await order()).toEqual(placed(3, 0, 2, 4, 1));
  });

  it('tells of each question who answers it and how far the answer is', async () => {
    const { questions, currentQuestion } = await editor.gets<RunOrder>(`GET ${route()}`);

    expect(currentQuestion).toBeNull();
    expect(questions[0]).toMatchObject({
      assignedAuthority: { documentId: session.authorityKey },
      answerState: 'assigned',
      isAnswered: false,
      submissionCount: 1,
      calledAt: null,
    });
  });

  it('loses and doubles no position when two move at once, many times', async () => {
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all([
        editor.does(`POST ${route()}`, { questionKey: keys[round % 5], beforeKey: null }),
        colleague.does(`POST ${route()}`, {
          questionKey: keys[(round + 2) % 5],
          beforeKey: keys[(round + 1) % 5],
        }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    }

    const rows = await order();
    expect(rows.map(([position]) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.map(([, key]) => key).sort()).toEqual([...keys].sort());
  });

  it('takes no question of another session', async () => {
    const other = await liveSession(app.strapi);
    const { questionKey } = await assignedQuestion(app.strapi, other);
    const before = await order();

    for (const move of [
      { questionKey, beforeKey: keys[0] },
      { questionKey: keys[0], beforeKey: questionKey },
    ]) {
      expect(await editor.isRefused(`POST ${route()}`, move)).toEqual([
        400,
        'QUESTION_OF_OTHER_SESSION',
      ]);
    }
    expect(await order()).toEqual(before);
  });

  it('and the timeline are read with few statements, whatever they hold', async () => {
    const read = (what: string) => () => editor.gets(`GET /sessions/${session.documentId}/${what}`);

    expect(await countStatements(app.strapi, read('run-order'))).toBeLessThanOrEqual(10);
    expect(await countStatements(app.strapi, read('timeline'))).toBeLessThanOrEqual(10);
  });
});

describe('what has happened in a session', () => {
  let app: RunningApp;
  let editor: Person;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  it('is told newest first, each entry once, by whom, and nothing of another session', async () => {
    const session = await liveSession(app.strapi);
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await assignedQuestion(app.strapi, await liveSession(app.strapi));
    await editor.gets(`POST /sessions/${session.documentId}/call-question`, { questionKey });

    const seen: Timeline['entries'] = [];
    for (let before: number | null = 0; before !== null;) {
      const query: string = before === 0 ? '' : `&before=${before}`;
      const page = await editor.gets<Timeline>(
        `GET /sessions/${session.documentId}/timeline?limit=3${query}`,
      );
      seen.push(...page.entries);
      before = page.next;
    }

    expect(seen.map(({ id }) => id)).toEqual([...seen.map(({ id }) => id)].sort((a, b) => b - a));
    expect(seen.map(({ command, subjectType }) => `${command} ${subjectType}`)).toEqual([
      'session.call-question question',
      'session.call-question dialogue-session',
      'question.assign answer-draft',
      'question.assign question',
      'submission.accept question',
      'session.start dialogue-session',
      'session.announce announcement',
      'session.announce dialogue-session',
      'session.prepare dialogue-session',
    ]);
    expect(seen[0]!.by).toMatchObject({ userId: editor.id });
  });

  it('is cloned into a plan of its own, without events and times', async () => {
    const source = await endedSession(app.strapi);
    const read = (key: string) => editor.gets<SessionView>(`GET /sessions/${key}`);

    const clone = await editor.gets<SessionView>(`POST /sessions/${source.documentId}/clone`, {
      topic: 'Chuyển đổi số',
    });

    const { chair, panel, themes, authority, intakeChannels } = await read(source.documentId);
    expect(await read(clone.documentId)).toMatchObject({
      topic: 'Chuyển đổi số',
      slug: 'chuyen-doi-so',
      state: 'draft',
      ...{ chair, panel, themes, authority, intakeChannels },
      ...{ announcedAt: null, startedAt: null, endedAt: null, startsAt: null, plannedEndAt: null },
    });
    expect((await read(source.documentId)).chair).toEqual(chair);
  });
});
