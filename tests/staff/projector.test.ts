import { SESSION } from '../../src/content-types';
import type { NewProjectorLink, ProjectorLink } from '../../src/staff-api/contract/session';
import { type RunningApp, startApp } from '../support/app';
import {
  assignedQuestion,
  draftSession,
  EDITOR,
  liveSession,
  type Session,
} from '../support/scenario';
import { type Person, person } from './support/people';

describe('the screen in the hall', () => {
  let app: RunningApp;
  let editor: Person;
  let session: Session;
  let link: NewProjectorLink;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    session = await liveSession(app.strapi);
  });

  afterAll(() => app.stop());

  beforeEach(async () => {
    link = await editor.gets(`POST /sessions/${session.documentId}/projector-links`);
  });

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.baseUrl}${path}`, { headers });

  it('is opened by a secret told once and stored as a hash', async () => {
    const secret = link.path.replace('/projector/', '');
    expect(Buffer.from(secret, 'base64url')).toHaveLength(20);

    const page = await ask(link.path);

    expect(page.status).toBe(200);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(await page.text()).not.toMatch(/<script>|style=/);
    const rows = JSON.stringify(await app.strapi.db.connection('projector_links'));
    expect(rows).not.toContain(secret);
    const listed = await editor.gets<ProjectorLink[]>(
      `GET /sessions/${session.documentId}/projector-links`,
    );
    expect(JSON.stringify(listed)).not.toContain(secret);
  });

  it('shows what is answered now and the next three, and only the public name', async () => {
    const keys: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      keys.push((await assignedQuestion(app.strapi, session)).questionKey);
    }
    await app.strapi.service(SESSION).callQuestion(session.documentId, keys[0], EDITOR);
    await editor.gets(`POST /sessions/${session.documentId}/run-order`, {
      questionKey: keys[4],
      beforeKey: keys[1],
    });
    const contentOf = async (key: string) =>
      (await app.strapi.documents('api::question.question').findOne({ documentId: key }))!.content;

    const answer = await ask(`${link.path}/state`);
    const state = (await answer.json()) as Record<string, { content: string }[]>;

    expect(state).toMatchObject({
      state: 'live',
      current: { content: await contentOf(keys[0]!), submitterName: 'N.T.H.' },
      questions: 5,
      answered: 0,
    });
    expect(state.next!.map(({ content }) => content)).toEqual([
      await contentOf(keys[4]!),
      await contentOf(keys[1]!),
      await contentOf(keys[2]!),
    ]);
    const tag = answer.headers.get('etag')!;
    expect((await ask(`${link.path}/state`, { 'If-None-Match': tag })).status).toBe(304);
    await app.strapi.service(SESSION).callQuestion(session.documentId, keys[1], EDITOR);
    expect((await ask(`${link.path}/state`, { 'If-None-Match': tag })).status).toBe(200);
  });

  it('is closed by revoking, and then answers as a secret that never was', async () => {
    const unknown = `/projector/${'x'.repeat(27)}`;

    await editor.gets(`POST /projector-links/${link.documentId}/revoke`);

    for (const path of ['', '/state']) {
      const closed = await ask(`${link.path}${path}`);
      expect(closed.status).toBe(404);
      expect(await closed.text()).toBe(await (await ask(`${unknown}${path}`)).text());
    }
  });

  it('is not opened for a session in preparation', async () => {
    const { documentId } = await draftSession(app.strapi);

    expect(await editor.isRefused(`POST /sessions/${documentId}/projector-links`)).toEqual([
      400,
      'SESSION_NOT_ANNOUNCED',
    ]);
  });
});
