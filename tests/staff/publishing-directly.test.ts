import { ANSWER_DRAFT, SESSION } from '../../src/content-types';
import type { DraftDetail, DraftView } from '../../src/staff-api/contract/answer';
import { type RunningApp, startApp } from '../support/app';
import { ANSWER_TEXT, EDITOR, LEADER, liveSession, type Session } from '../support/scenario';
import { runCommand } from '../support/write-paths/code';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

const ROUNDS = 6;

describe('publishing an answer directly', () => {
  let app: RunningApp;
  let session: Session;
  let leader: Person;
  let staff: Person;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi, { directPublication: true });
    leader = await person(app, 'leader', [session.authorityKey]);
    staff = await person(app, 'staff', [session.authorityKey]);
  });

  afterAll(() => app.stop());

  const written = async (at: Session = session) => {
    const { draftKey, questionKey } = await draftInState(app.strapi, at, 'assigned');
    await leader.gets(`PUT /answer-drafts/${draftKey}`, { ...ANSWER_TEXT, revision: 0 });
    return { draftKey, questionKey, draft: `/answer-drafts/${draftKey}` };
  };
  const stateOf = async (draftKey: string) => {
    const row = await app.strapi.db
      .connection('answer_drafts')
      .where({ document_id: draftKey })
      .first('state', 'answer_key');
    return [row.state, row.answer_key !== null];
  };
  const inAuthority = (overrides: object) =>
    liveSession(app.strapi, { authorityKey: session.authorityKey, ...overrides });

  it('gives readers at once what the leader wrote, and the audit says four eyes were set aside', async () => {
    const { draft, draftKey, questionKey } = await written();

    const published = await leader.gets<DraftView>(`POST ${draft}/publish-directly`, {
      revision: 1,
    });

    expect(published).toMatchObject({
      state: 'published',
      author: { userId: leader.id },
      approver: { userId: leader.id },
      versions: [{ command: 'publishDirectly', revision: 1, content: ANSWER_TEXT.content }],
    });
    const response = await fetch(`${app.baseUrl}/api/questions/${questionKey}?populate=answers`);
    expect(await response.json()).toMatchObject({
      data: { answers: [{ documentId: published.answerKey, content: ANSWER_TEXT.content }] },
    });
    const entries = await app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: draftKey, command: 'answer.publish-directly' })
      .orderBy('id');
    expect(
      entries.map(({ details }) => {
        const { to, fourEyesSetAside } = JSON.parse(details);
        return [to.state, fourEyesSetAside];
      }),
    ).toEqual([
      ['submitted', true],
      ['approved', true],
      ['published', true],
    ]);
  });

  it('takes up what staff have submitted, and what is approved', async () => {
    for (const state of ['submitted', 'approved'] as const) {
      const { draftKey, revision } = await draftInState(app.strapi, session, state);
      const route = `POST /answer-drafts/${draftKey}/publish-directly`;
      expect(await leader.gets(route, { revision })).toMatchObject({ state: 'published' });
    }
  });

  it('is offered where it is permitted, and refused in the same words', async () => {
    const off = await written(await inAuthority({ directPublication: false }));
    const on = await written();
    const decisionOn = async ({ draft }: { draft: string }) =>
      (await leader.gets<DraftDetail>(`GET ${draft}`)).steps.publishDirectly;

    expect(await decisionOn(on)).toEqual({ permitted: true, refusals: [] });
    expect(await decisionOn(off)).toMatchObject({
      permitted: false,
      refusals: [{ code: 'DIRECT_PUBLICATION_OFF' }],
    });
    expect(
      (await staff.gets<DraftDetail>(`GET ${on.draft}`)).steps.publishDirectly,
    ).toBeUndefined();
    expect(await leader.isRefused(`POST ${off.draft}/publish-directly`, { revision: 1 })).toEqual([
      400,
      'DIRECT_PUBLICATION_OFF',
    ]);
    expect(await stateOf(off.draftKey)).toEqual(['drafting', false]);
  });

  it('is refused once the session has ended', async () => {
    const ending = await inAuthority({ directPublication: true });
    const { draft, draftKey } = await written(ending);
    await app.strapi.service(SESSION).end(ending.documentId, EDITOR);

    expect(await leader.isRefused(`POST ${draft}/publish-directly`, { revision: 1 })).toEqual([
      400,
      'DIRECT_PUBLICATION_NOT_LIVE',
    ]);
    expect(await stateOf(draftKey)).toEqual(['drafting', false]);
  });

  it('is refused to staff who do not approve, and to whoever has read an older text', async () => {
    const { draft, draftKey } = await written();
    const route = `POST ${draft}/publish-directly`;

    expect(await staff.isRefused(route, { revision: 1 })).toEqual([403, 'NOT_PERMITTED']);
    expect(await leader.isRefused(route, { revision: 0 })).toEqual([409, 'STALE_REVISION']);
    await staff.gets(`POST ${draft}/lock`);
    expect(await leader.isRefused(route, { revision: 1 })).toEqual([409, 'ITEM_LOCKED']);
    expect(await stateOf(draftKey)).toEqual(['drafting', false]);
  });

  it.each(['assigned', 'published'] as const)('is refused for what is %s', async (state) => {
    const { draftKey, revision } = await draftInState(app.strapi, session, state);
    const route = `POST /answer-drafts/${draftKey}/publish-directly`;
    const [status, code] = await leader.isRefused(route, { revision });
    expect([status, code]).toEqual([400, 'ANSWER_STATE']);
  });

  it('is judged by the guard, too: its name alone sets nothing aside', async () => {
    const { draftKey } = await draftInState(
      app.strapi,
      await inAuthority({ directPublication: false }),
      'submitted',
    );
    const attempt = runCommand(
      app.strapi,
      { name: 'answer.publish-directly', actor: LEADER },
      async () =>
        app.strapi
          .documents(ANSWER_DRAFT)
          .update({ documentId: draftKey, data: { state: 'approved' } as never }),
    );

    await expect(attempt).rejects.toMatchObject({ details: { code: 'DIRECT_PUBLICATION_OFF' } });
    expect(await stateOf(draftKey)).toEqual(['submitted', false]);
  });

  it('and ending the session at the same moment leave an answer or none, never half of one', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const ending = await inAuthority({ directPublication: true });
      const { draft, draftKey } = await written(ending);
      const [answer] = await Promise.all([
        leader.does(`POST ${draft}/publish-directly`, { revision: 1 }),
        app.strapi.service(SESSION).end(ending.documentId, EDITOR),
      ]);

      expect([200, 400]).toContain(answer.status);
      expect(await stateOf(draftKey)).toEqual(
        answer.status === 200 ? ['published', true] : ['drafting', false],
      );
    }
  });
});
