import { type RunningApp, startApp } from '../support/app';
import { liveSession } from '../support/scenario';
import { published } from './support/published';
import { REWORDINGS } from './support/rewordings';
import { searchOf } from './support/searching';

/** Of questions asked again, how many have the first among the five that are told. */
const LEAST_RECALL = 0.8;

let app: RunningApp;
const { similar } = searchOf(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp();
  const session = await liveSession(app.strapi);
  for (const [content] of REWORDINGS) {
    await published(app.strapi, session, {
      content,
      answer: 'Đã giao cơ quan chuyên môn xem xét.',
    });
  }
  await published(app.strapi, session, {
    content: 'Câu hỏi chưa ai trả lời về bến phà Gót đi Cái Viềng',
  });
  await app.strapi.db.connection.raw('analyze question_texts');
}, 300_000);
afterAll(() => app?.stop());

test('whoever asks again in other words is told of who asked first', async () => {
  expect(REWORDINGS.length).toBeGreaterThanOrEqual(50);
  const missed: string[] = [];
  for (const [asked, again] of REWORDINGS) {
    const told = await similar(again);
    expect(told.length).toBeLessThanOrEqual(5);
    if (!told.some(({ content }) => content === asked)) missed.push(again);
  }
  const recall = 1 - missed.length / REWORDINGS.length;
  if (recall < LEAST_RECALL) throw new Error(`recall@5 is ${recall}; missed: ${missed.join('\n')}`);
  expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
});

test('and first of all of that one', async () => {
  let first = 0;
  for (const [asked, again] of REWORDINGS) {
    if ((await similar(again))[0]?.content === asked) first += 1;
  }
  expect(first / REWORDINGS.length).toBeGreaterThanOrEqual(LEAST_RECALL);
});

test.each([
  'Tôi xin chân thành cảm ơn lãnh đạo thành phố',
  'Kính đề nghị thành phố quan tâm giải quyết',
  'Con mèo trèo cây cau hỏi thăm chú chuột',
])('nobody is told of anything by what says nothing: %s', async (content) => {
  expect(await similar(content)).toEqual([]);
});

test('what nobody has answered is not told', async () => {
  expect(await similar('bến phà Gót đi Cái Viềng bao giờ mở lại')).toEqual([]);
});
