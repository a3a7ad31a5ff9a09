import { type RunningApp, startApp } from '../support/app';
import { announcedSession, completePlan, endedSession, liveSession } from '../support/scenario';
import { type Person, person } from './support/people';

describe('direct publication in a session', () => {
  let app: RunningApp;
  let editor: Person;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  const stored = async (documentId: string): Promise<unknown> => {
    const row = await app.strapi.db
      .connection('dialogue_sessions')
      .where({ document_id: documentId })
      .first('direct_publication as directPublication');
    return row.directPublication;
  };

  it('is not permitted unless the editor says so', async () => {
    const { authorityKey } = await announcedSession(app.strapi);

    const { documentId, directPublication } = await editor.gets<Record<string, string>>(
      'POST /sessions',
      completePlan(authorityKey),
    );

    expect(directPublication).toBe(false);
    expect(await stored(documentId!)).toBe(false);
  });

  it('is permitted while the session is on air, and the audit says by whom', async () => {
    const { documentId } = await liveSession(app.strapi);

    const session = await editor.gets(`PUT /sessions/${documentId}`, { directPublication: true });

    expect(session).toMatchObject({ directPublication: true });
    expect(await stored(documentId)).toBe(true);
    const entry = await app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: documentId })
      .orderBy('id', 'desc')
      .first();
    expect(entry).toMatchObject({ command: 'session.change', actor_id: editor.id });
    expect(JSON.parse(entry.details).fields).toEqual(['directPublication']);
  });

  it('is settled once the session has ended', async () => {
    const { documentId } = await endedSession(app.strapi);

    const refused = await editor.isRefused(`PUT /sessions/${documentId}`, {
      directPublication: true,
    });

    expect(refused).toEqual([400, 'SESSION_ENDED']);
    expect(await stored(documentId)).toBe(false);
  });
});
