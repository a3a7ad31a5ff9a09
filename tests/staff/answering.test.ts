import { MEMBERSHIP } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import {
  ANSWER_TEXT,
  assignedQuestion,
  EDITOR,
  fromNow,
  givenAuthority,
  liveSession,
  minutes,
  type Session,
  announcedSession,
} from '../support/scenario';
import { codeOf, jsonOf } from './support/call';
import { type Person, person } from './support/people';

interface Draft {
  state: string;
  revision: number;
  content: string | null;
  note: string | null;
  author: { userId: number } | null;
  approver: { userId: number } | null;
  approvedAt: string | null;
}

const CHANGED = { ...ANSWER_TEXT, content: 'Hồ sơ hợp lệ được giải quyết trong 05 ngày làm việc.' };

describe('an answer', () => {
  let app: RunningApp;
  let session: Session;
  let other: string;
  let editor: Person;
  let staff: Person;
  let leader: Person;
  let otherStaff: Person;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    other = (await givenAuthority(app.strapi)).documentId;
    editor = await person(app, 'editor');
    staff = await person(app, 'staff', [session.authorityKey]);
    leader = await person(app, 'leader', [session.authorityKey]);
    otherStaff = await person(app, 'staff', [other]);
  });

  afterAll(() => app.stop());

  const given = async (at: Session = session) => {
    const { questionKey, draftKey } = await assignedQuestion(app.strapi, at);
    return { questionKey, draftKey, draft: `/answer-drafts/${draftKey}` };
  };

  const readers = async (questionKey: string): Promise<Record<string, string | null>[]> => {
    const response = await fetch(`${app.baseUrl}/api/questions/${questionKey}?populate=answers`);
    return ((await response.json()) as { data: { answers: [] } }).data.answers;
  };

  const submitted = async (at?: Session) => {
    const question = await given(at);
    await staff.gets(`PUT ${question.draft}`, { ...ANSWER_TEXT, revision: 0 });
    await staff.gets(`POST ${question.draft}/submit`, { revision: 1 });
    return question;
  };

  const published = async (at?: Session) => {
    const question = await submitted(at);
    await leader.gets(`POST ${question.draft}/approve`, { revision: 1 });
    await leader.gets(`POST ${question.draft}/publish`);
    return question;
  };

  describe('being written', () => {
    it('loses nothing when two write at once: the second is shown the text it does not know', async () => {
      const { draft } = await given();
      const documents = [{ title: 'Công văn 12', url: 'https://haiphong.gov.vn/cv12.pdf' }];
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, documents, revision: 0 });

      const stale = await leader.does(`PUT ${draft}`, { ...CHANGED, revision: 0 });

      expect([stale.status, codeOf(stale)]).toEqual([409, 'STALE_REVISION']);
      expect(jsonOf<{ error: { details: object } }>(stale).error.details).toMatchObject({
        current: { ...ANSWER_TEXT, documents, revision: 1 },
      });
      expect((await staff.gets<Draft>(`GET ${draft}`)).content).toBe(ANSWER_TEXT.content);
    });

    it('of two saves at the same moment stores one and refuses the other', async () => {
      const { draft } = await given();

      const answers = await Promise.all([
        staff.does(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 }),
        leader.does(`PUT ${draft}`, { ...CHANGED, revision: 0 }),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is submitted with text and answerer only', async () => {
      const { draft } = await given();
      const blank = { content: '', answererName: 'Lê An', answererTitle: 'Giám đốc Sở' };
      await staff.gets(`PUT ${draft}`, { ...blank, revision: 0 });
      expect(await staff.isRefused(`POST ${draft}/submit`, { revision: 1 })).toEqual([
        400,
        'ANSWER_EMPTY',
      ]);

      await staff.gets(`PUT ${draft}`, { content: 'Trả lời.', revision: 1 });
      const answer = await staff.does(`POST ${draft}/submit`, { revision: 2 });

      expect(jsonOf<{ error: { details: object } }>(answer).error.details).toMatchObject({
        code: 'INPUT_INVALID',
        faults: [{ path: 'answererName' }, { path: 'answererTitle' }],
      });
    });

    it('cannot be changed once submitted, until it is returned', async () => {
      const { draft } = await submitted();

      expect(await staff.isRefused(`PUT ${draft}`, { ...CHANGED, revision: 1 })).toEqual([
        400,
        'ANSWER_STATE',
      ]);
    });
  });

  describe('being approved', () => {
    it.each([[{}], [{ note: '' }], [{ note: ' \n ' }]])(
      'is not returned without saying why: %j',
      async (body) => {
        const { draft } = await submitted();

        expect(await leader.isRefused(`POST ${draft}/return`, body)).toEqual([400, 'NOTE_MISSING']);
      },
    );

    it('is returned with a note, changed, submitted again and approved by the leader', async () => {
      const { draft } = await submitted();

      const back = await leader.gets<Draft>(`POST ${draft}/return`, { note: 'Bổ sung căn cứ' });
      expect(back).toMatchObject({ state: 'drafting', note: 'Bổ sung căn cứ' });
      await staff.gets(`PUT ${draft}`, { ...CHANGED, revision: 1 });
      await staff.gets(`POST ${draft}/submit`, { revision: 2 });
      const approved = await leader.gets<Draft>(`POST ${draft}/approve`, { revision: 2 });

      expect(approved).toMatchObject({
        state: 'approved',
        note: null,
        author: { userId: staff.id },
        approver: { userId: leader.id },
        approvedAt: expect.stringMatching(/^20\d\d-/),
      });
    });

    it('needs a second person where the rule of the level says so', async () => {
      const { draft } = await given();
      await leader.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      await leader.gets(`POST ${draft}/submit`, { revision: 1 });

      expect(await leader.isRefused(`POST ${draft}/approve`, { revision: 1 })).toEqual([
        400,
        'FOUR_EYES',
      ]);
    });

    it('needs none in a commune', async () => {
      const { documentId: commune } = await givenAuthority(app.strapi, {
        level: 'commune',
        kind: 'commune',
      });
      const chairman = await person(app, 'leader', [commune]);
      const { draft } = await given(
        await announcedSession(app.strapi, {
          authorityKey: commune,
          chair: { name: 'Lê An', title: 'Chủ tịch', position: 'commune-chairman' },
          panel: [{ name: 'Vũ Bình', title: 'Chủ tịch', position: 'commune-council-chairman' }],
          startsAt: fromNow(minutes(8 * 24 * 60)),
          plannedEndAt: fromNow(minutes(8 * 24 * 60 + 120)),
        }),
      );
      await chairman.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
      await chairman.gets(`POST ${draft}/submit`, { revision: 1 });

      const { state } = await chairman.gets<Draft>(`POST ${draft}/approve`, { revision: 1 });

      expect(state).toBe('approved');
    });

    it('while it is being returned meets one of the two', async () => {
      const { draft } = await submitted();

      const [approved, returned] = await Promise.all([
        leader.does(`POST ${draft}/approve`, { revision: 1 }),
        editor.does(`POST ${draft}/return`, { note: 'Bổ sung căn cứ' }),
      ]);

      // An approved draft may still be returned; a returned one may not be approved.
      const { state } = await staff.gets<Draft>(`GET ${draft}`);
      expect(returned.status).toBe(200);
      expect(state).toBe('drafting');
      if (approved.status !== 200) expect(codeOf(approved)).toBe('ANSWER_STATE');
    });

    it('while somebody saves meets the text it was asked for, or is refused', async () => {
      const { draft } = await given();
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });

      const [saved, handedIn] = await Promise.all([
        staff.does(`PUT ${draft}`, { ...CHANGED, revision: 1 }),
        staff.does(`POST ${draft}/submit`, { revision: 1 }),
      ]);

      const codes = [saved, handedIn].map((one) => (one.status === 200 ? 'done' : codeOf(one)));
      expect([
        ['done', 'STALE_REVISION'],
        ['ANSWER_STATE', 'done'],
      ]).toContainEqual(codes);
    });
  });

  describe('being published', () => {
    it('is public word for word, and only once when two press the button', async () => {
      const { draft, questionKey } = await submitted();
      await leader.gets(`POST ${draft}/approve`, { revision: 1 });
      expect(await readers(questionKey)).toEqual([]);

      const answers = await Promise.all([
        leader.does(`POST ${draft}/publish`),
        editor.does(`POST ${draft}/publish`),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      expect(answers.map(codeOf)).toContain('ANSWER_STATE');
      expect(await readers(questionKey)).toMatchObject([
        { ...ANSWER_TEXT, correctedAt: null, correctionNote: null },
      ]);
    });

    it('cannot be returned afterwards, and a text under review cannot be corrected', async () => {
      const { draft } = await published();
      const under = await submitted();

      expect(await leader.isRefused(`POST ${draft}/return`, { note: 'Sửa lại' })).toEqual([
        400,
        'ANSWER_STATE',
      ]);
      expect(await staff.isRefused(`POST ${under.draft}/correct`, { note: 'Sửa lại' })).toEqual([
        400,
        'ANSWER_STATE',
      ]);
    });

    it('is not without approval', async () => {
      const { draft } = await submitted();

      expect(await leader.isRefused(`POST ${draft}/publish`)).toEqual([400, 'ANSWER_STATE']);
    });

    it.each(['end', 'cancel'])(
      'is still after the %s of the session: taken on notice',
      async (how) => {
        const make = how === 'end' ? liveSession : announcedSession;
        const at = await make(app.strapi, { authorityKey: session.authorityKey });
        const { draft, questionKey } = await given(at);
        await editor.gets(
          `POST /sessions/${at.documentId}/${how}`,
          how === 'cancel' ? { reason: 'Bão số 3' } : {},
        );

        await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
        await staff.gets(`POST ${draft}/submit`, { revision: 1 });
        await leader.gets(`POST ${draft}/approve`, { revision: 1 });
        await leader.gets(`POST ${draft}/publish`);

        expect(await readers(questionKey)).toHaveLength(1);
      },
    );
  });

  describe('being corrected', () => {
    it('is not without a public note', async () => {
      const { draft } = await published();

      expect(await leader.isRefused(`POST ${draft}/correct`, {})).toEqual([
        400,
        'CORRECTION_NOTE_MISSING',
      ]);
    });

    it('stays as readers know it until the new text is published, then says what was corrected', async () => {
      const { draft, questionKey } = await published();
      const [before] = await readers(questionKey);

      const { revision } = await leader.gets<Draft>(`POST ${draft}/correct`, {
        note: 'Sửa số ngày giải quyết',
      });
      await staff.gets(`PUT ${draft}`, { ...CHANGED, revision });
      await staff.gets(`POST ${draft}/submit`, { revision: revision + 1 });
      await leader.gets(`POST ${draft}/approve`, { revision: revision + 1 });
      expect(await readers(questionKey)).toEqual([before]);
      await leader.gets(`POST ${draft}/publish`);

      expect(await readers(questionKey)).toMatchObject([
        {
          documentId: before!.documentId,
          content: CHANGED.content,
          issuedAt: before!.issuedAt,
          correctedAt: expect.stringMatching(/^20\d\d-/),
          correctionNote: 'Sửa số ngày giải quyết',
        },
      ]);
    });

    it('is not approved by who alone has written the note', async () => {
      const { draft } = await published();
      const { revision } = await leader.gets<Draft>(`POST ${draft}/correct`, {
        note: 'Sửa số ngày',
      });
      await leader.gets(`POST ${draft}/submit`, { revision });

      expect(await leader.isRefused(`POST ${draft}/approve`, { revision })).toEqual([
        400,
        'FOUR_EYES',
      ]);
    });

    it('is not given back: readers have the answer', async () => {
      const { draft } = await published();
      await leader.gets(`POST ${draft}/correct`, { note: 'Sửa số ngày giải quyết' });

      expect(await staff.isRefused(`POST ${draft}/release`, { reason: 'Nhầm' })).toEqual([
        400,
        'ANSWER_PUBLISHED',
      ]);
    });
  });

  describe('of an authority that is not the right one', () => {
    it('is not given back without saying why', async () => {
      const { draft } = await given();

      expect(await staff.isRefused(`POST ${draft}/release`, {})).toEqual([400, 'REASON_MISSING']);
    });

    it('is given back, off its desk and public question, and assigned anew with what was written', async () => {
      const { draft, draftKey, questionKey } = await given();
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });

      const reason = 'Không thuộc thẩm quyền của Sở';
      await staff.gets(`POST ${draft}/release`, { reason });

      expect(await staff.isRefused(`GET ${draft}`)).toEqual([404, 'RECORD_UNKNOWN']);
      expect(await assignedTo(questionKey)).toBeNull();
      expect(await editor.gets<Draft>(`GET ${draft}`)).toMatchObject({
        state: 'released',
        note: reason,
        content: ANSWER_TEXT.content,
      });

      const again = await editor.gets<{ draftKey: string }>(
        `POST /questions/${questionKey}/assign`,
        {
          authorityKey: session.authorityKey,
        },
      );
      expect(again.draftKey).toBe(draftKey);
      expect(await staff.gets<Draft>(`GET ${draft}`)).toMatchObject({
        state: 'assigned',
        content: ANSWER_TEXT.content,
        revision: 1,
      });
    });

    it('leaves the old desk at once when assigned elsewhere, and its draft is kept', async () => {
      const { draft, questionKey } = await given();
      await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });

      const moved = await editor.gets<{ draftKey: string }>(
        `POST /questions/${questionKey}/assign`,
        {
          authorityKey: other,
        },
      );

      expect(await staff.isRefused(`PUT ${draft}`, { ...CHANGED, revision: 1 })).toEqual([
        404,
        'RECORD_UNKNOWN',
      ]);
      for (const state of ['', '?state=released', '?state=drafting']) {
        const { drafts } = await staff.gets<{ drafts: { documentId: string }[] }>(
          `GET /desk${state}`,
        );
        expect(drafts.map((one) => `/answer-drafts/${one.documentId}`)).not.toContain(draft);
      }
      expect((await editor.gets<Draft>(`GET ${draft}`)).content).toBe(ANSWER_TEXT.content);
      const fresh = await otherStaff.gets<Draft>(`GET /answer-drafts/${moved.draftKey}`);
      expect(fresh).toMatchObject({ state: 'assigned', content: null, revision: 0 });
    });

    it('is not taken from it once readers have the answer', async () => {
      const { questionKey } = await published();

      expect(
        await editor.isRefused(`POST /questions/${questionKey}/assign`, { authorityKey: other }),
      ).toEqual([400, 'ANSWER_STATE']);
      expect(await assignedTo(questionKey)).toBe(session.authorityKey);
    });

    it('approved and assigned elsewhere at the same moment meets one of the two', async () => {
      const { draft, questionKey } = await submitted();

      const [approved, assigned] = await Promise.all([
        leader.does(`POST ${draft}/approve`, { revision: 1 }),
        editor.does(`POST /questions/${questionKey}/assign`, { authorityKey: other }),
      ]);

      expect([
        [200, 400],
        [400, 200],
        [404, 200],
      ]).toContainEqual([approved.status, assigned.status]);
    });
  });

  describe('of a person who leaves the authority', () => {
    it('is out of their hands at the next request', async () => {
      const { draft } = await given();
      const leaving = await person(app, 'staff');
      const { documentId } = await app.strapi
        .service(MEMBERSHIP)
        .begin({ userId: leaving.id, authorityKey: session.authorityKey }, EDITOR);
      await leaving.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });

      const ended = await editor.gets<{ validTo: string }>(`POST /memberships/${documentId}/end`);

      expect(await leaving.isRefused(`PUT ${draft}`, { ...CHANGED, revision: 1 })).toEqual([
        404,
        'RECORD_UNKNOWN',
      ]);
      expect(await editor.gets(`POST /memberships/${documentId}/end`)).toEqual(ended);
    });

    it('cannot be reached by a second membership of the same authority', async () => {
      const joining = await person(app, 'staff');
      const membership = { userId: joining.id, authorityKey: session.authorityKey };

      const answers = await Promise.all([
        editor.does('POST /memberships', membership),
        editor.does('POST /memberships', membership),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
      expect(answers.map(codeOf)).toContain('DUPLICATE');
    });

    it('may be a member again after having left', async () => {
      const returning = await person(app, 'staff');
      const membership = { userId: returning.id, authorityKey: session.authorityKey };
      const { documentId } = await editor.gets<{ documentId: string }>(
        'POST /memberships',
        membership,
      );
      await editor.gets(`POST /memberships/${documentId}/end`);

      expect((await editor.does('POST /memberships', membership)).status).toBe(201);
    });
  });

  const assignedTo = async (questionKey: string): Promise<string | null> => {
    const response = await fetch(
      `${app.baseUrl}/api/questions/${questionKey}?populate=assignedAuthority`,
    );
    const { data } = (await response.json()) as {
      data: { assignedAuthority: { documentId: string } | null };
    };
    return data.assignedAuthority?.documentId ?? null;
  };
});
