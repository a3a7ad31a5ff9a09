import { liveListings, liveRow, recount } from '../../src/persistence/live';
import { type RunningApp, startApp } from '../support/app';
import {
  announcedSession,
  answeredQuestion,
  assignedQuestion,
  EDITOR,
  draftSession,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';

/** The tables a node learns from what readers see, kept by triggers whatever the path. */
describe('the version of a session', () => {
  let app: RunningApp;
  let session: Session;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
  });

  afterAll(() => app?.stop());

  const db = () => app.strapi.db.connection;
  const read = async (since = 0, key = session.documentId) => {
    const row = await liveRow(db(), key, since);
    if (!row) throw new Error('The session is not live');
    return row;
  };
  const keysOf = ({ questions }: { questions: { key: string }[] }) =>
    questions.map(({ key }) => key);

  it('is none in preparation and one from the announcement', async () => {
    const { documentId } = await draftSession(app.strapi);
    expect(await liveRow(db(), documentId, 0)).toBeUndefined();

    const announced = await announcedSession(app.strapi);
    const { listings, now } = await liveListings(db(), 0);

    expect(listings).toContainEqual({
      sessionKey: announced.documentId,
      slug: announced.slug,
      version: expect.any(Number),
      isCurrent: true,
    });
    expect(listings.map(({ sessionKey }) => sessionKey)).not.toContain(documentId);
    expect(Math.abs(now - Date.now())).toBeLessThan(5_000);
  });

  it('grows with a question accepted, assigned, answered and corrected, and names the question', async () => {
    const { version } = await read();
    const { questionKey, draftKey } = await answeredQuestion(app.strapi, session);
    const answered = await read(version);

    expect(answered.version).toBeGreaterThan(version);
    expect(keysOf(answered)).toEqual([questionKey]);
    expect(answered.questions[0]!.shown).toMatchObject({
      documentId: questionKey,
      assignedAuthority: { documentId: session.authorityKey },
      answers: [{ answererName: 'Trần Văn Bình', documents: [], correctedAt: null }],
    });

    await app.strapi.service('api::answer-draft.desk').correct(draftKey, 'Sai ngày', EDITOR);
    expect((await read(answered.version)).questions).toEqual([]);
  });

  it('names a question that was taken down', async () => {
    const { questionKey, submissionKey } = await assignedQuestion(app.strapi, session);
    const { version } = await read();

    await app.strapi.service('api::submission.triage').withdraw(submissionKey, 'Rút lại', EDITOR);

    const after = await read(version);
    expect(after.questions).toEqual([
      { key: questionKey, version: after.version, position: null, shown: null },
    ]);
  });

  it('is one for all that a transaction changes, raw SQL included, and none for one rolled back', async () => {
    const first = await assignedQuestion(app.strapi, session);
    const second = await assignedQuestion(app.strapi, session);
    const { version } = await read();
    const update = "update questions set theme = 'Đất đai' where document_id = any(?)";

    const keys = [[first.questionKey, second.questionKey]];
    await db()
      .transaction(async (trx) => {
        await trx.raw(update, keys);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect((await read(version)).questions).toEqual([]);

    await db().raw(update, keys);

    const after = await read(version);
    expect(keysOf(after).sort()).toEqual([...keys[0]!].sort());
    expect(new Set(after.questions.map((question) => question.version))).toEqual(
      new Set([after.version]),
    );
  });

  it('follows the order of commits, not of writes', async () => {
    const { questionKey: early } = await assignedQuestion(app.strapi, session);
    const { questionKey: late } = await assignedQuestion(app.strapi, session);
    const touch = 'update questions set theme = ? where document_id = ?';
    const trx = await db().transaction();
    await trx.raw(touch, ['Đất đai', early]);
    await db().raw(touch, ['Thuế', late]);
    const { version } = await read();
    await trx.commit();

    expect(keysOf(await read(version))).toEqual([early]);
  });

  it('grows when the name of an authority changes, for what names it', async () => {
    const { questionKey } = await assignedQuestion(app.strapi, session);
    const { version } = await read();
    await db()('authorities')
      .where({ document_id: session.authorityKey })
      .update({ name: 'Sở Đổi tên' });

    const after = await read(version);
    expect(after.session.authority).toMatchObject({ name: 'Sở Đổi tên' });
    expect(keysOf(after)).toContain(questionKey);
  });

  it('does not move with a submission, but with the next count of fates', async () => {
    await recount(db(), [session.documentId], 0);
    const before = await read();
    await givenSubmission(app.strapi, session);
    expect((await read()).version).toBe(before.version);

    await recount(db(), [session.documentId], 60_000);
    expect((await read()).version).toBe(before.version);
    await Promise.all([1, 2, 3].map(() => recount(db(), [session.documentId], 0)));

    const after = await read();
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.counters.pending).toBe((before.counters.pending ?? 0) + 1);
    await recount(db(), [session.documentId], 0);
    expect((await read()).version).toBe(after.version);
  });
});
