import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import {
  ANSWER_TEXT,
  EDITOR,
  givenAuthority,
  givenSubmission,
  LEADER,
  liveSession,
  STAFF,
} from '../support/scenario';
import { STRANGE_TEXTS } from '../support/strange-texts';
import { type Page, readPage, structuredDataOf } from './support/page';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://doithoai.example.vn' } });
});
afterAll(() => app?.stop());

/** A session in which everybody has written the same strange text wherever they may write. */
async function everywhere(strange: string) {
  const authority = await givenAuthority(app.strapi, {
    name: strange,
    slug: `strange-${Math.random().toString(36).slice(2)}`,
  });
  const session = await liveSession(app.strapi, {
    authorityKey: authority.documentId,
    topic: strange,
    slug: authority.slug,
    introduction: strange,
    themes: [{ name: strange }],
    chair: { name: strange, title: strange, position: 'department-director' },
    panel: [{ name: strange, title: strange, position: 'department-deputy-director' }],
    intakeChannels: ['portal', 'email', 'post', 'telephone'].map((channel) => ({
      channel,
      address: strange,
    })),
  });
  const submission = await givenSubmission(app.strapi, session, {
    name: strange,
    // Found again by its text, which is cleaned as it is received.
    content: `Câu hỏi ${authority.slug}`,
    theme: strange,
    publicName: 'full',
  });
  const triage = app.strapi.service('api::submission.triage');
  const edit = { content: strange, theme: strange, authorityKey: authority.documentId };
  const { questionKey } = await triage.accept(submission.documentId, edit, EDITOR);
  const desk = app.strapi.service('api::answer-draft.desk');
  const [draft] = await app.strapi.db
    .connection('answer_drafts')
    .where({ question_key: questionKey });
  const text = {
    ...ANSWER_TEXT,
    content: strange,
    answererName: strange,
    answererTitle: strange,
    documents: [{ title: strange, url: 'https://example.vn/?a=1&b="2"' }],
  };
  await desk.save(draft.document_id, text, 0, STAFF);
  await desk.submit(draft.document_id, 1, STAFF);
  await desk.approve(draft.document_id, 1, LEADER);
  await desk.publish(draft.document_id, LEADER);
  const stored = await app.strapi
    .documents(SESSION)
    .findOne({ documentId: session.documentId, populate: ['announcements'] });
  return {
    slug: session.slug,
    questionKey,
    announcementKey: stored!.announcements![0]!.documentId,
  };
}

const page = (path: string): Promise<Page> => readPage(app.baseUrl + path);

/** Elements the site itself writes; a text can add none. */
function expectNothingOfTheirs(read: Page): void {
  expect(read.status).toBe(200);
  for (const name of ['img', 'iframe', 'object', 'embed', 'base', 'style', 'video', 'details']) {
    expect({ [name]: read.all(name).length }).toEqual({ [name]: 0 });
  }
  const scripts = read.all('script').map(({ attributes: { src, type } }) => src ?? type);
  expect(
    scripts.filter((one) => one !== '/portal/dialogue.js' && one !== 'application/ld+json'),
  ).toEqual([]);
  expect(read.handlers).toEqual([]);
  for (const { attributes } of read.all('a')) expect(attributes.href).toMatch(/^(https?:|\/|#|$)/);
}

describe('a text that somebody has written', () => {
  it.each(STRANGE_TEXTS)('%j is shown to the letter on every page', async (strange) => {
    const { slug, questionKey, announcementKey } = await everywhere(strange);

    const session = await page(`/phien/${slug}`);
    expectNothingOfTheirs(session);
    expect(session.one('h1').text).toBe(strange);
    expect(session.one('p', { class: 'question-text words' }).text).toBe(strange);
    expect(session.one('p', { class: 'answer-text words' }).text).toBe(strange);
    expect(session.one('ul', { class: 'documents' }).text).toBe(strange);
    expect(structuredDataOf(session).name).toBe(strange);
    expect(session.one('meta', { property: 'og:title' }).attributes.content).toBe(strange);

    const question = await page(`/cau-hoi/${questionKey}`);
    expectNothingOfTheirs(question);
    expect(question.one('p', { class: 'question-text words' }).text).toBe(strange);
    expect(structuredDataOf(question)).toMatchObject({ mainEntity: { text: strange } });

    const announcement = await page(`/thong-bao/${announcementKey}`);
    expectNothingOfTheirs(announcement);
    expect(announcement.one('article').text).toContain(strange);

    const form = await page(`/phien/${slug}/gui-cau-hoi`);
    expectNothingOfTheirs(form);
    expect(form.one('p', { class: 'lead' }).text).toBe(strange);
    expect(form.all('option').map(({ text }) => text)).toContain(strange);
  });

  it('leaves the lists whole', async () => {
    for (const path of ['/', '/phien', '/thong-bao', '/en/phien?phase=live']) {
      expectNothingOfTheirs(await page(path));
    }
  });
});
