import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { draftSession, announcedSession, type Session } from '../support/scenario';

let app: RunningApp;
let hidden: Session;
beforeAll(async () => {
  app = await startApp();
  await announcedSession(app.strapi);
  hidden = await draftSession(app.strapi);
});
afterAll(() => app?.stop());

const statusAndText = async (path: string) => {
  const response = await fetch(app.baseUrl + path);
  return { status: response.status, text: await response.text() };
};

describe('a session nobody has announced', () => {
  it('is answered as one that does not exist, by key and by slug', async () => {
    const unknown = hidden.documentId.replace(/./g, 'a');
    expect(await statusAndText(`/api/dialogue-sessions/${hidden.documentId}`)).toEqual(
      await statusAndText(`/api/dialogue-sessions/${unknown}`),
    );
    expect(await statusAndText(`/api/dialogue-sessions?filters[slug]=${hidden.slug}`)).toEqual(
      await statusAndText('/api/dialogue-sessions?filters[slug]=khong-co'),
    );
  });

  it('is in no list and no total', async () => {
    const { text } = await statusAndText('/api/dialogue-sessions?filters[announcedAt][$null]=true');
    expect(JSON.parse(text)).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  it('can have no announcement and no question, which would lead to it', async () => {
    const { id } = (await app.strapi.documents(SESSION).findOne({
      documentId: hidden.documentId,
    })) as { id: number };
    const insert = (table: string, columns: string, values: string, link: string) =>
      app.strapi.db.connection.raw(
        `with row as (insert into ${table} (document_id, ${columns}) values ('x', ${values}) returning id)
         insert into ${table}_session_lnk (${link}, dialogue_session_id) select id, ${id} from row`,
      );
    await expect(
      insert('announcements', 'kind, title', `'upcoming', 'x'`, 'announcement_id'),
    ).rejects.toThrow('DIALOGUE:SESSION_NOT_ANNOUNCED');
    await expect(insert('questions', 'content', `'x'`, 'question_id')).rejects.toThrow('DIALOGUE:');
  });
});

test('the public reads no row ids, whichever rows it asks for', async () => {
  const { text } = await statusAndText('/api/dialogue-sessions?populate=*');
  expect(JSON.parse(text).data).toHaveLength(1);
  expect(text).not.toMatch(/"id":/);
  const graphql = await fetch(`${app.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ dialogueSessions { chair { id } } }' }),
  });
  expect(graphql.status).toBe(400);
});
