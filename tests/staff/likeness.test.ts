import type { Grouping, SimilarItem } from '../../src/staff-api/contract/submission';
import { type RunningApp, startApp } from '../support/app';
import {
  ANSWER_TEXT,
  answeredQuestion,
  EDITOR,
  givenSubmission,
  liveSession,
  type Session,
  submissionBody,
} from '../support/scenario';
import { type Person, person } from './support/people';

let app: RunningApp;
let session: Session;
let editor: Person;

const ROAD = 'Bao giờ thành phố sửa đoạn đường hỏng trước cổng trường tiểu học Đằng Lâm?';
const ROAD_AGAIN = 'Bao giờ thành phố sửa đoạn đường bị hỏng trước cổng trường tiểu học Đằng Lâm';
const TAX = 'Doanh nghiệp chúng tôi đề nghị hoàn thuế giá trị gia tăng đối với hàng xuất khẩu.';

/** The newest with this text: several may have the same. */
const given = async (content: string, of: Session = session): Promise<string> => {
  await givenSubmission(app.strapi, of, { content });
  const stored = await app.strapi.db
    .connection('submissions')
    .where({ content, session_key: of.documentId })
    .orderBy('id', 'desc')
    .first();
  return stored.document_id;
};

const similar = (text: string) =>
  editor.gets<SimilarItem[]>(`POST /sessions/${session.documentId}/similar`, { text });

beforeAll(async () => {
  app = await startApp({ env: { FLOOD_COPIES: '3' } });
  session = await liveSession(app.strapi);
  editor = await person(app, 'editor');
});
afterAll(() => app?.stop());

describe('texts that ask the same', () => {
  it('are found as soon as they are received, without diacritics, and no longer once decided', async () => {
    const first = await given(ROAD);
    const tax = await given(TAX);
    expect((await similar(ROAD_AGAIN)).map(({ documentId }) => documentId)).toEqual([first]);
    expect((await similar('hoan thue gia tri gia tang'))[0]).toMatchObject({
      where: 'submission',
      documentId: tax,
      session: null,
      answer: null,
    });

    await editor.gets(`POST /submissions/${first}/reject`, { code: 'unreadable' });
    expect(await similar(ROAD_AGAIN)).toEqual([]);
  });

  it('are the public questions of the session, and not the submission itself', async () => {
    const first = await given(ROAD);
    const { questionKey } = await editor.gets<{ questionKey: string }>(
      `POST /submissions/${first}/accept`,
    );
    const second = await given(ROAD_AGAIN);
    const found = await editor.gets<SimilarItem[]>(`GET /submissions/${second}/similar`);
    expect(found).toMatchObject([
      { where: 'question', documentId: questionKey, submissionCount: 1 },
    ]);
    expect(found[0]!.similarity).toBeGreaterThan(0.8);
  });

  it('are answered questions of the past with their answer', async () => {
    const past = await liveSession(app.strapi);
    const { questionKey } = await answeredQuestion(app.strapi, past);
    const question = await app.strapi.db
      .connection('questions')
      .where({ document_id: questionKey })
      .first();

    const found = await similar(question.content);
    expect(found.filter(({ where }) => where === 'answered')).toMatchObject([
      {
        documentId: questionKey,
        answer: ANSWER_TEXT.content,
        session: { documentId: past.documentId },
      },
    ]);
  });
});

it('groups the pending ones, with the question they are like', async () => {
  const fresh = await liveSession(app.strapi);
  const led = await given(ROAD, fresh);
  const { questionKey } = await app.strapi
    .service('api::submission.triage')
    .accept(led, {}, EDITOR);
  const alike = [await given(ROAD_AGAIN, fresh), await given(`${ROAD_AGAIN}?`, fresh)];
  await given(TAX, fresh);

  const { considered, groups } = await editor.gets<Grouping>(
    `GET /sessions/${fresh.documentId}/groups`,
  );
  expect(considered).toBe(3);
  expect(groups).toHaveLength(1);
  expect(groups[0]!.members.map(({ documentId }) => documentId)).toEqual(alike);
  expect(groups[0]).toMatchObject({ lead: alike[0], question: { documentId: questionKey } });
});

describe('a flood of one text', () => {
  const catchUp = () => app.strapi.service('api::submission.texts').catchUp();

  const setAside = async (keys: string[]) => {
    const rows = await app.strapi.db
      .connection('submissions')
      .whereIn('document_id', keys)
      .orderBy('id');
    return rows.map((row) => row.quarantine_reason !== null && row.fate === 'pending');
  };

  it('is set aside from the configured copy on, whatever its case and punctuation', async () => {
    const fresh = await liveSession(app.strapi);
    const copies = [
      'Mua ngay hôm nay!',
      'MUA NGAY hôm nay',
      'mua ngay, hom nay',
      'Mua ngay hôm nay',
    ];
    for (const content of copies) {
      await app.strapi
        .service('api::submission.intake')
        .submit({ slug: fresh.slug, data: submissionBody({ content }) });
    }
    const rows = await app.strapi.db
      .connection('submissions')
      .where({ session_key: fresh.documentId })
      .orderBy('id');
    const keys = rows.map((row) => row.document_id);
    await given('Mua ngay hôm nay!', session);
    await catchUp();
    expect(await setAside(keys)).toEqual([false, false, true, true]);

    await editor.gets(`POST /submissions/${keys[2]}/release-from-quarantine`);
    await catchUp();
    expect(await setAside(keys)).toEqual([false, false, false, true]);
  });
});
