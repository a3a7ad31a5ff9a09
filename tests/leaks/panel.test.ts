import { type RunningApp, startApp } from '../support/app';
import {
  announcedSession,
  assignedQuestion,
  draftSession,
  type Session,
  signedIn,
} from '../support/scenario';

type Role = 'dialogue-editor' | 'dialogue-leader' | 'authority-staff' | 'strapi-super-admin';

const SESSION_RELATIONS =
  '/content-manager/relations/api::dialogue-session.dialogue-session' as const;

let app: RunningApp;
let session: Session;
let hidden: Session;
let question: string;
const tokens = {} as Record<Role, string>;

beforeAll(async () => {
  app = await startApp();
  session = await announcedSession(app.strapi);
  hidden = await draftSession(app.strapi);
  question = (await assignedQuestion(app.strapi, session)).questionKey;
  for (const role of [
    'dialogue-editor',
    'dialogue-leader',
    'authority-staff',
    'strapi-super-admin',
  ] as const) {
    const authorities = role === 'dialogue-leader' ? [session.authorityKey] : [];
    tokens[role] = (await signedIn(app.strapi, app.baseUrl, role, authorities)).token;
  }
});
afterAll(() => app?.stop());

async function call(role: Role, method: string, path: string, body?: unknown) {
  const response = await fetch(app.baseUrl + path, {
    method,
    headers: {
      Authorization: `Bearer ${tokens[role]}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text };
}

describe.each(['dialogue-leader', 'authority-staff'] as const)('the role %s', (role) => {
  it.each([
    ['for a new question', () => '/content-manager/relations/api::question.question/session'],
    [
      'of a question',
      () => `/content-manager/relations/api::question.question/${question}/session`,
    ],
    ['of a session in preparation', () => `${SESSION_RELATIONS}/${hidden.documentId}/authority`],
    ['of a submission', () => '/content-manager/relations/api::submission.submission/session'],
    ['of no type at all', () => '/content-manager/relations/api::nothing.nothing/session'],
    ['of a component', () => '/content-manager/relations/dialogue.official/session'],
  ])('is refused the relations %s', async (_what, path) => {
    expect((await call(role, 'GET', path())).status).toBe(403);
  });

  it('is told no numbers of the whole system', async () => {
    expect((await call(role, 'GET', '/admin/homepage/key-statistics')).status).toBe(403);
    const { text } = await call(role, 'GET', '/content-manager/homepage/count-documents');
    expect(JSON.parse(text)).toEqual({ data: { draft: 0, published: 0, modified: 0 } });
  });
});

describe('an editor', () => {
  const editor = (path: string) => call('dialogue-editor', 'GET', path);

  it('chooses the authority of a session among all there are', async () => {
    const { status, text } = await editor(`${SESSION_RELATIONS}/authority?page=1&pageSize=10&_q=`);
    expect(status).toBe(200);
    expect(JSON.parse(text).results.length).toBeGreaterThan(0);
  });

  it('sees the authority a session has', async () => {
    const { text } = await editor(`${SESSION_RELATIONS}/${hidden.documentId}/authority`);
    expect(JSON.parse(text).results).toMatchObject([{ documentId: hidden.authorityKey }]);
  });

  it('cannot ask for more than the panel asks for', async () => {
    expect((await editor(`${SESSION_RELATIONS}/authority?somethingElse=1`)).status).toBe(400);
  });

  it('is refused the relation to who has created a session', async () => {
    expect((await editor(`${SESSION_RELATIONS}/createdBy`)).status).toBe(403);
  });

  it('sees every attribute of the types the role may read', async () => {
    const { text } = await editor(
      `/content-manager/collection-types/api::dialogue-session.dialogue-session/${session.documentId}`,
    );
    expect(JSON.parse(text).data).toMatchObject({ slug: session.slug, mode: 'online' });
  });

  it('is not told how many accounts there are', async () => {
    expect((await editor('/admin/homepage/key-statistics')).status).toBe(403);
  });
});

test('a super admin is told how many accounts there are', async () => {
  const { status } = await call('strapi-super-admin', 'GET', '/admin/homepage/key-statistics');
  expect(status).toBe(200);
});

test.each([
  ['PUT', '/admin/homepage/layout', undefined, 400],
  ['PUT', '/admin/homepage/layout', {}, 400],
  ['PUT', '/admin/homepage/layout', { widgets: [] }, 200],
  ['POST', '/admin/permissions/check', undefined, 400],
  ['POST', '/admin/permissions/check', {}, 400],
  ['POST', '/admin/permissions/check', { permissions: [{ action: 'admin::users.read' }] }, 200],
  ['GET', '/admin/license-trial-time-left', undefined, 403],
])('%s %s with the body %j is answered, not a defect', async (method, path, body, status) => {
  expect((await call('dialogue-leader', method, path, body)).status).toBe(status);
});
