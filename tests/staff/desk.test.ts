import { publicHolidays } from '../../src/domain/calendar/public-holidays';
import { answerDueAt } from '../../src/domain/answer/deadline';
import { haiPhongDate } from '../../src/domain/calendar/hai-phong-time';
import { SESSION } from '../../src/content-types';
import type { DeskPage, DraftDetail, PreviousAnswer } from '../../src/staff-api/contract/answer';
import { atInstant } from '../../scripts/seed/clock';
import { type RunningApp, startApp } from '../support/app';
import {
  ANSWER_TEXT,
  assignedQuestion,
  EDITOR,
  fromNow,
  givenAuthority,
  lapsedSession,
  liveSession,
  minutes,
  type Session,
} from '../support/scenario';
import { type Person, person } from './support/people';

const MOST_STATEMENTS = 10;
const DAY = minutes(24 * 60);

describe('the answering desk', () => {
  let app: RunningApp;
  let session: Session;
  let staff: Person;
  let leader: Person;
  let editor: Person;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    staff = await person(app, 'staff', [session.authorityKey]);
    leader = await person(app, 'leader', [session.authorityKey]);
    editor = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  const connection = () => app.strapi.db.connection;
  const setDue = (draftKey: string, dueAt: Date) =>
    connection()('answer_drafts').where({ document_id: draftKey }).update({ due_at: dueAt });
  const audited = async (draftKey: string, command: string) => {
    const where = { subject_key: draftKey, command };
    return Number((await connection()('audit_entries').where(where).count({ n: '*' }))[0]!.n);
  };
  const publish = async (draft: string, revision: number) => {
    await staff.gets(`POST ${draft}/submit`, { revision });
    await leader.gets(`POST ${draft}/approve`, { revision });
    return leader.gets<DraftDetail>(`POST ${draft}/publish`);
  };

  /** Statements of one request, the ones that find out who asks among them. */
  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const note = () => void (count += 1);
    connection().on('query', note);
    await work();
    connection().removeListener('query', note);
    return count;
  }

  describe('as a list', () => {
    let own: Session;
    let writer: Person;
    let drafts: string[];

    beforeAll(async () => {
      own = await liveSession(app.strapi);
      writer = await person(app, 'staff', [own.authorityKey]);
      drafts = [];
      for (let count = 0; count < 5; count += 1) {
        drafts.push((await assignedQuestion(app.strapi, own)).draftKey);
      }
    });

    const listed = async (query = '') =>
      (await writer.gets<DeskPage>(`GET /desk${query}`)).drafts.map(({ documentId }) => documentId);

    it('stands in the run order of its session, with who works on what', async () => {
      await connection().raw(
        `update questions q set position = 100 - position from answer_drafts d
         where d.question_key = q.document_id and d.session_key = ?`,
        [own.documentId],
      );
      await writer.gets(`POST /answer-drafts/${drafts[1]}/lock`);

      const { drafts: found } = await writer.gets<DeskPage>('GET /desk');

      expect(found.map(({ documentId }) => documentId)).toEqual([...drafts].reverse());
      expect(found[3]).toMatchObject({
        documentId: drafts[1],
        state: 'assigned',
        session: { documentId: own.documentId, state: 'live' },
        question: { position: 98, theme: 'Thủ tục', submissionCount: 1 },
        isCurrent: false,
        author: null,
        timeliness: 'on_time',
        lockedBy: { userId: writer.id, name: expect.stringContaining('Thử') },
      });
    });

    it('goes on where the page before ended, and ends', async () => {
      const seen: string[] = [];
      let next: number | null = null;
      do {
        const page: DeskPage = await writer.gets<DeskPage>(
          `GET /desk?limit=2${next === null ? '' : `&afterId=${next}`}`,
        );
        seen.push(...page.drafts.map(({ documentId }) => documentId));
        next = page.next;
      } while (next !== null);

      expect(seen).toEqual([...drafts].reverse());
    });

    it('is of one session, one state, or what is overdue and unanswered', async () => {
      const other = await liveSession(app.strapi, { authorityKey: own.authorityKey });
      const { draftKey } = await assignedQuestion(app.strapi, other);
      await setDue(drafts[0]!, fromNow(-minutes(1)));
      await writer.gets(`PUT /answer-drafts/${drafts[2]}`, { ...ANSWER_TEXT, revision: 0 });

      expect(await listed(`?session=${other.documentId}`)).toEqual([draftKey]);
      expect(await listed('?state=drafting')).toEqual([drafts[2]]);
      expect(await listed('?overdue=true')).toEqual([drafts[0]]);
      const { drafts: late } = await writer.gets<DeskPage>('GET /desk?overdue=true');
      expect(late).toMatchObject([{ timeliness: 'overdue' }]);
      expect(await writer.isRefused('GET /desk?overdue=false')).toEqual([400, 'INPUT_INVALID']);
    });

    it('costs the same few statements with a few drafts or many', async () => {
      const few = await statementsOf(() => writer.gets('GET /desk?limit=4'));
      const many = await statementsOf(() => writer.gets('GET /desk?limit=200'));

      expect(many).toBe(few);
      expect(many).toBeLessThanOrEqual(MOST_STATEMENTS);
      expect(await statementsOf(() => editor.gets('GET /desk?limit=200'))).toBeLessThanOrEqual(
        MOST_STATEMENTS,
      );
    });
  });

  describe('stamps a deadline', () => {
    const ruleOf = async () => {
      const { regulation } = (await app.strapi
        .documents('api::dialogue-session.dialogue-session')
        .findOne({ documentId: session.documentId })) as unknown as { regulation: never };
      return regulation;
    };
    const dueOf = async (draftKey: string): Promise<Date | null> =>
      (await connection()('answer_drafts').where({ document_id: draftKey }).first('due_at')).due_at;
    const dueFrom = async (assignedAt: Date) =>
      answerDueAt(assignedAt, await ruleOf(), publicHolidays(haiPhongDate(assignedAt)));

    it('from the rule its session was announced under, again when it is assigned anew', async () => {
      const { draftKey, questionKey } = await assignedQuestion(app.strapi, session);
      expect(await dueFrom(fromNow(0))).not.toBeNull();
      expect(await dueOf(draftKey)).toEqual(await dueFrom(fromNow(0)));

      await staff.gets(`POST /answer-drafts/${draftKey}/release`, { reason: 'Nhầm cơ quan' });
      const later = fromNow(20 * DAY);
      const assignment = app.strapi.service('api::question.assignment');
      await atInstant(app.strapi, later, () =>
        assignment.assign(questionKey, session.authorityKey, EDITOR),
      );

      expect(await dueOf(draftKey)).toEqual(await dueFrom(later));
    });
  });

  describe('shows one draft', () => {
    const given = async () =>
      `/answer-drafts/${(await assignedQuestion(app.strapi, session)).draftKey}`;
    const stepsOf = async (who: Person, draft: string) => {
      const { steps } = await who.gets<DraftDetail>(`GET ${draft}`);
      return Object.fromEntries(
        Object.entries(steps).map(([step, { permitted, refusals }]) => [
          step,
          permitted || refusals.map(({ code }) => code),
        ]),
      );
    };

    it('with the question, the session, its officials and the names of people', async () => {
      const draft = await given();
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      await staff.gets(`POST ${draft}/submit`, { revision: 1 });
      await leader.gets(`POST ${draft}/return`, { note: 'Nêu rõ căn cứ' });

      expect(await staff.gets<DraftDetail>(`GET ${draft}`)).toMatchObject({
        state: 'drafting',
        authority: { documentId: session.authorityKey, level: 'department' },
        author: { userId: staff.id, name: 'authority-staff Thử' },
        approver: null,
        note: 'Nêu rõ căn cứ',
        revision: 1,
        versions: [
          { command: 'submit', by: { userId: staff.id }, note: null, revision: 1 },
          { command: 'return', by: { userId: leader.id }, note: 'Nêu rõ căn cứ' },
        ],
        dueAt: expect.stringMatching(/Z$/),
        now: expect.stringMatching(/Z$/),
        question: { theme: 'Thủ tục', submissionCount: 1, submitterName: expect.any(String) },
        session: {
          documentId: session.documentId,
          state: 'live',
          directPublication: false,
          officials: [
            { name: 'Trần Văn Bình', title: 'Giám đốc Sở', position: 'department-director' },
            { name: 'Lê Thị Hoa' },
          ],
        },
        isCurrent: false,
      });
    });

    it('with what each step would meet, for the steps a person has the task for', async () => {
      const draft = await given();
      await leader.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      await leader.gets(`POST ${draft}/submit`, { revision: 1 });

      expect(await stepsOf(staff, draft)).toEqual({
        draft: ['ANSWER_STATE'],
        submit: ['ANSWER_STATE'],
        correct: ['ANSWER_STATE'],
        release: true,
      });
      expect(await stepsOf(leader, draft)).toMatchObject({
        return: true,
        approve: ['FOUR_EYES'],
        publish: ['ANSWER_STATE'],
      });
      await staff.gets(`POST ${draft}/lock`);
      expect(await stepsOf(editor, draft)).toEqual({
        return: ['ITEM_LOCKED'],
        publish: ['ANSWER_STATE', 'ITEM_LOCKED'],
      });
    });

    it('with the note of a correction beside the text it corrects', async () => {
      const draft = await given();
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      await publish(draft, 1);
      await staff.gets(`POST ${draft}/correct`, { note: 'Sửa số ngày' });

      const { versions, revision } = await staff.gets<DraftDetail>(`GET ${draft}`);

      expect(revision).toBe(2);
      expect(versions.at(-1)).toMatchObject({
        command: 'correct',
        note: 'Sửa số ngày',
        content: ANSWER_TEXT.content,
        by: { userId: staff.id },
      });
    });

    it('whose text, saved again unchanged, stays the revision it is', async () => {
      const draft = await given();
      const text = { ...ANSWER_TEXT, documents: [], recordingSeconds: null };
      await staff.gets(`PUT ${draft}`, { ...text, revision: 0 });

      expect(await staff.gets(`PUT ${draft}`, { ...text, revision: 1 })).toMatchObject({
        revision: 1,
      });
      expect(await staff.isRefused(`PUT ${draft}`, { ...text, revision: 0 })).toEqual([
        409,
        'STALE_REVISION',
      ]);
    });

    it('whose saves in a row by one person are one entry of the audit, each other is its own', async () => {
      const draft = await given();
      const key = draft.split('/')[2]!;
      const save = (who: Person, revision: number) =>
        who.gets(`PUT ${draft}`, { ...ANSWER_TEXT, content: `Lần ${revision}`, revision });
      for (let revision = 0; revision < 4; revision += 1) await save(staff, revision);
      expect(await audited(key, 'answer.draft')).toBe(1);

      await save(leader, 4);
      await save(staff, 5);

      expect(await audited(key, 'answer.draft')).toBe(3);
      const [row] = await connection()('answer_drafts').where({ document_id: key });
      expect(row).toMatchObject({ revision: 6, content: 'Lần 5' });
    });
  });

  describe('finds answers given before', () => {
    const about = async (content: string) => {
      const question = await assignedQuestion(app.strapi, session);
      await editor.gets(`PUT /questions/${question.questionKey}`, { content });
      return question;
    };
    const answered = async (content: string) => {
      const question = await about(content);
      const draft = `/answer-drafts/${question.draftKey}`;
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      return (await publish(draft, 1)).answerKey;
    };

    it('to questions like this one, or with the words typed, with or without diacritics', async () => {
      const bridge = await answered('Bao giờ thành phố sửa xong cầu Rào trên đường Lạch Tray?');
      const schools = await answered('Trường mầm non phường Đông Hải tuyển sinh thế nào?');
      const { draftKey } = await about('Bao giờ sửa xong cầu Rào, đường Lạch Tray?');
      const found = async (text?: string) => {
        const query = text === undefined ? '' : `?text=${encodeURIComponent(text)}`;
        return staff.gets<PreviousAnswer[]>(
          `GET /answer-drafts/${draftKey}/previous-answers${query}`,
        );
      };

      expect(await found()).toEqual([
        {
          answerKey: bridge,
          question: 'Bao giờ thành phố sửa xong cầu Rào trên đường Lạch Tray?',
          answer: ANSWER_TEXT.content,
          authorityName: expect.any(String),
          topic: expect.any(String),
          issuedAt: expect.stringMatching(/Z$/),
          similarity: expect.any(Number),
        },
      ]);
      for (const text of ['mam non dong hai', 'MẦM NON Đông Hải']) {
        expect((await found(text)).map(({ answerKey }) => answerKey)).toEqual([schools]);
      }
      expect(await found('thuế xuất nhập khẩu')).toEqual([]);
      expect(await found('   ')).toHaveLength(1);
    });
  });

  const isCurrent = async (sessionKey: string, draftKey: string) => {
    const { drafts } = await editor.gets<DeskPage>(`GET /desk?session=${sessionKey}`);
    const detail = await editor.gets<DraftDetail>(`GET /answer-drafts/${draftKey}`);
    return [drafts[0]!.isCurrent, detail.isCurrent];
  };

  it('answers nothing now once a session has ended, though its last call stands', async () => {
    const over = await liveSession(app.strapi);
    const { questionKey, draftKey } = await assignedQuestion(app.strapi, over);
    await editor.gets(`POST /sessions/${over.documentId}/call-question`, { questionKey });
    expect(await isCurrent(over.documentId, draftKey)).toEqual([true, true]);

    await editor.gets(`POST /sessions/${over.documentId}/end`);

    expect(await isCurrent(over.documentId, draftKey)).toEqual([false, false]);
  });

  it('goes on from the start when the row a page ended with is taken back', async () => {
    const own = await liveSession(app.strapi);
    const first = await assignedQuestion(app.strapi, own);
    const second = await assignedQuestion(app.strapi, own);
    const page = (query: string) =>
      editor.gets<DeskPage>(`GET /desk?session=${own.documentId}${query}`);
    const { drafts, next } = await page('&limit=1');
    expect(drafts).toMatchObject([{ documentId: first.draftKey }]);

    await editor.gets(`POST /submissions/${first.submissionKey}/reconsider`);

    const rest = await page(`&afterId=${next}`);
    expect(rest.drafts).toMatchObject([{ documentId: second.draftKey }]);
  });

  it('answers nothing now in a session that was left to lapse', async () => {
    const lapsed = await lapsedSession(app.strapi);
    const draftKey = await atInstant(app.strapi, fromNow(-minutes(290)), async () => {
      const assigned = await assignedQuestion(app.strapi, lapsed);
      const { questionKey } = assigned;
      await app.strapi.service(SESSION).callQuestion(lapsed.documentId, questionKey, EDITOR);
      return assigned.draftKey;
    });

    expect(await isCurrent(lapsed.documentId, draftKey)).toEqual([false, false]);
  });

  it('lists nothing of an authority a person does not belong to', async () => {
    const stranger = await person(app, 'leader', [(await givenAuthority(app.strapi)).documentId]);
    expect(await stranger.gets<DeskPage>(`GET /desk?session=${session.documentId}`)).toEqual({
      drafts: [],
      next: null,
    });
  });
});
