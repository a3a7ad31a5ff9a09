import { QUESTION, SUBMISSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { givenSubmission, liveSession, type Session } from '../support/scenario';
import { codeOf } from './support/call';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

describe('what editors decide', () => {
  let app: RunningApp;
  let session: Session;
  let editor: Person;
  let colleague: Person;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    editor = await person(app, 'editor');
    colleague = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  const fateOf = async (documentId: string) =>
    (await app.strapi.documents(SUBMISSION).findOne({ documentId }))?.fate;

  it('takes the question away when the last two who asked it withdraw at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { questionKey, submissionKey } = await draftInState(app.strapi, session, 'assigned');
      const { documentId: second } = await givenSubmission(app.strapi, session);
      await editor.gets(`POST /submissions/${second}/merge`, { questionKey });

      await Promise.all([
        editor.gets(`POST /submissions/${submissionKey}/withdraw`),
        colleague.gets(`POST /submissions/${second}/withdraw`),
      ]);

      expect(await app.strapi.documents(QUESTION).findOne({ documentId: questionKey })).toBeNull();
      expect([await fateOf(submissionKey), await fateOf(second)]).toEqual([
        'withdrawn',
        'withdrawn',
      ]);
    }
  });

  it.each(['withdraw', 'reconsider'])(
    'names nobody beside a question that goes on without them (%s)',
    async (verb) => {
      const asking = async (name: string, publicName: string) =>
        (await givenSubmission(app.strapi, session, { name, publicName })).documentId;
      const shown = async () => {
        const question = await app.strapi.documents(QUESTION).findOne({ documentId: questionKey });
        return [question?.submitterName, question?.submitterKind, question?.submissionCount];
      };
      const first = await asking('Phạm Thị Rút Lui', 'full');
      const second = await asking('Lê Văn Ở Lại', 'initials');
      const third = await asking('Trần Thị Sau Cùng', 'full');
      const { questionKey } = await editor.gets<{ questionKey: string }>(
        `POST /submissions/${first}/accept`,
      );
      // Merged in the other order: it is the receipt that counts.
      for (const one of [third, second]) {
        await editor.gets(`POST /submissions/${one}/merge`, { questionKey });
      }

      expect(await shown()).toEqual(['Phạm Thị Rút Lui', 'individual', 3]);
      await editor.gets(`POST /submissions/${first}/${verb}`);
      expect(await shown()).toEqual(['L.V.Ở.L.', 'individual', 2]);
      await editor.gets(`POST /submissions/${second}/${verb}`);
      expect(await shown()).toEqual(['Trần Thị Sau Cùng', 'individual', 1]);
    },
  );

  it('leaves a question its name while the accepted one stands', async () => {
    const { documentId: first } = await givenSubmission(app.strapi, session);
    const { documentId: second } = await givenSubmission(app.strapi, session, { name: 'Lê Khác' });
    const { questionKey } = await editor.gets<{ questionKey: string }>(
      `POST /submissions/${first}/accept`,
      { publicName: 'anonymous' },
    );
    await editor.gets(`POST /submissions/${second}/merge`, { questionKey });
    await editor.gets(`POST /submissions/${second}/withdraw`);

    const question = await app.strapi.documents(QUESTION).findOne({ documentId: questionKey });
    expect(question?.submitterName).toBe('Ẩn danh');
  });

  it('is one fate when two decide on the same submission at once', async () => {
    const { documentId } = await givenSubmission(app.strapi, session);

    const answers = await Promise.all([
      editor.does(`POST /submissions/${documentId}/accept`),
      colleague.does(`POST /submissions/${documentId}/reject`, { code: 'out_of_scope' }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.map(codeOf)).toContain('FATE_TRANSITION');
  });

  it('does not take back a question readers have the answer to', async () => {
    const { submissionKey } = await draftInState(app.strapi, session, 'published');

    for (const verb of ['withdraw', 'reconsider']) {
      expect(await editor.isRefused(`POST /submissions/${submissionKey}/${verb}`)).toEqual([
        400,
        'FATE_QUESTION_ANSWERED',
      ]);
    }
  });

  it.each([
    ['a rejection', 'reject', {}, 'REJECTION_CODE_UNKNOWN'],
    ['a rejection for a ground of its own', 'reject', { code: 'late' }, 'REJECTION_CODE_UNKNOWN'],
    ['an unexplained rejection', 'reject', { code: 'other' }, 'REJECTION_DETAILS_MISSING'],
    ['a transfer to nobody', 'transfer', {}, 'TRANSFER_TARGET_MISSING'],
  ])('is refused as %s in the rule’s own words', async (_what, verb, body, code) => {
    const { documentId } = await givenSubmission(app.strapi, session);

    expect(await editor.isRefused(`POST /submissions/${documentId}/${verb}`, body)).toEqual([
      400,
      code,
    ]);
    expect(await fateOf(documentId)).toBe('pending');
  });
});
