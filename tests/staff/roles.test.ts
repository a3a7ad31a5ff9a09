import { actionId } from '../../src/staff-api/permissions';
import { STAFF_ROLES } from '../../src/staff-api/roles';
import {
  ANNOUNCEMENT,
  ANSWER,
  isOurs,
  PROFILE,
  QUESTION,
  SESSION,
  STAFF_TYPES,
} from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';
import { startNode } from '../support/node';
import {
  answeredQuestion,
  draftSession,
  givenSubmission,
  liveSession,
  signedIn,
} from '../support/scenario';
import { journalFromNow } from './support/journal';
import {
  type PanelCall,
  panelCall,
  panelQuestions,
  panelReads,
  type PanelRecord,
  panelWrites,
} from './support/panel-calls';
import { tamperWithRoles } from './support/tampered-roles';
import { storedRows } from '../support/stored-rows';

describe('the roles of the staff', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await cloneTemplate();
  });
  afterAll(() => database.drop());

  const startAndStop = async (): Promise<string> => {
    const node = await startNode({ databaseUrl: database.url, env: { LOG_LEVEL: 'warn' } });
    await node.kill('SIGTERM');
    return node.logs();
  };

  it('are put back at the next start as the code says, and what had drifted is reported', async () => {
    const roles = await tamperWithRoles(database.url);

    const log = await startAndStop();

    expect(await roles.permissions()).toEqual(roles.before);
    for (const { code } of STAFF_ROLES) expect(log).toContain(`Role ${code} had drifted`);
    expect(log).toMatch(/warn/i);
    await roles.close();
  });

  it('are not reported at a start that finds them as they should be', async () => {
    expect(await startAndStop()).not.toContain('had drifted');
  });
});

describe('the content manager', () => {
  let app: RunningApp;
  let records: Record<string, PanelRecord>;
  const tokens: Record<string, string> = {};

  const ours = () => Object.keys(app.strapi.contentTypes).filter(isOurs);
  const recordOf = (uid: string) =>
    records[uid] ?? { documentId: 'k3v9x1c8p2m5t7r4w6y0b1n3', id: 1 };
  const relationsOf = (uid: string) =>
    Object.entries(app.strapi.contentType(uid as never).attributes)
      .filter(([, { type }]) => type === 'relation')
      .map(([name]) => name);

  const statusesOf = async (role: string, calls: PanelCall[]) => {
    const answers = [];
    for (const call of calls) answers.push(await panelCall(app.baseUrl, tokens[role]!, call));
    return answers.map(({ call, status }) => `${status} ${call}`);
  };
  const all = (status: number, calls: PanelCall[]) =>
    calls.map(({ method, path }) => `${status} ${method} ${path}`);

  beforeAll(async () => {
    app = await startApp();
    const { strapi } = app;
    const session = await liveSession(strapi);
    await givenSubmission(strapi, session);
    await answeredQuestion(strapi, session);
    for (const { code } of STAFF_ROLES)
      tokens[code] = (await signedIn(strapi, app.baseUrl, code, [session.authorityKey])).token;
    records = {};
    for (const uid of ours()) {
      const row = await strapi.documents(uid as never).findFirst({});
      if (row) records[uid] = { documentId: row.documentId, id: row.id as number };
    }
  });

  afterAll(() => app.stop());

  it('has a record of every type to be asked for', () => {
    expect(Object.keys(records).filter(isOurs)).toEqual(
      expect.arrayContaining(
        ours().filter((uid) => uid.includes('audit') || uid.includes('answer')),
      ),
    );
  });

  it('gives no staff role an action beyond those declared', async () => {
    for (const role of STAFF_ROLES) {
      const stored = await app.strapi
        .service('admin::permission')
        .findMany({ where: { role: { code: role.code } } });
      const declared = [
        ...role.actions.map(actionId),
        ...Object.entries(role.content).flatMap(([uid, actions]) =>
          actions.map((action) => `plugin::content-manager.explorer.${action} ${uid}`),
        ),
      ];
      expect(
        stored
          .map(({ action, subject }: { action: string; subject: string | null }) =>
            subject ? `${action} ${subject}` : action,
          )
          .sort(),
      ).toEqual(declared.sort());
    }
  });

  describe.each(['dialogue-leader', 'authority-staff'])('for the role %s', (role) => {
    it('is closed, for every type and in every way', async () => {
      const before = await storedRows(app.strapi);

      for (const uid of ours()) {
        const record = recordOf(uid);
        const calls = [
          ...panelReads(uid, record),
          ...panelWrites(uid, record),
          ...panelQuestions(uid, record, relationsOf(uid)),
        ];
        expect(await statusesOf(role, calls)).toEqual(all(403, calls));
      }
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it('counts and lists nothing on its first page', async () => {
      const recent = await panelCall(app.baseUrl, tokens[role]!, {
        method: 'GET',
        path: '/homepage/recent-documents?action=update',
      });
      const counted = await panelCall(app.baseUrl, tokens[role]!, {
        method: 'GET',
        path: '/homepage/count-documents',
      });

      expect(JSON.parse(recent.text)).toEqual({ data: [] });
      expect(JSON.parse(counted.text)).toEqual({ data: { draft: 0, published: 0, modified: 0 } });
    });
  });

  describe('for editors', () => {
    const HIDDEN = STAFF_TYPES.filter((uid) => uid !== PROFILE);

    it.each(HIDDEN)('is closed to %s', async (uid) => {
      const record = recordOf(uid);
      const calls = [
        ...panelReads(uid, record),
        ...panelWrites(uid, record),
        ...panelQuestions(uid, record, relationsOf(uid)),
      ];

      expect(await statusesOf('dialogue-editor', calls)).toEqual(all(403, calls));
    });

    it.each([ANNOUNCEMENT, QUESTION, ANSWER])('shows %s and takes no write', async (uid) => {
      const record = records[uid]!;
      const before = await storedRows(app.strapi);
      const reads = panelReads(uid, record).filter(
        ({ path, method }) =>
          method === 'GET' && path.startsWith('/collection-types') && !path.includes('actions'),
      );
      const writes = panelWrites(uid, record);

      expect(await statusesOf('dialogue-editor', reads)).toEqual(all(200, reads));
      expect(await statusesOf('dialogue-editor', writes)).toEqual(all(403, writes));
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it.each<[string, object]>([
      [SESSION, { topic: 'Chuyển đổi số' }],
      [PROFILE, { title: 'Quy chế khác' }],
    ])('shows %s and leaves changing it to the screen for it', async (uid, change) => {
      const record = records[uid]!;
      const before = await storedRows(app.strapi);
      const writes = panelWrites(uid, record).filter(
        ({ method, path }) => method !== 'DELETE' && !path.includes('bulkDelete'),
      );
      writes.push({
        method: 'PUT',
        path: `/collection-types/${uid}/${record.documentId}`,
        body: change,
      });

      expect(await statusesOf('dialogue-editor', writes)).toEqual(all(403, writes));
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it('lets them remove a session in preparation, under their own name', async () => {
      const { documentId } = await draftSession(app.strapi);
      const since = await journalFromNow(app.strapi);
      const path = `/collection-types/${SESSION}/${documentId}`;

      const { status } = await panelCall(app.baseUrl, tokens['dialogue-editor']!, {
        method: 'DELETE',
        path,
      });

      expect(status).toBe(200);
      expect((await since()).entries).toMatchObject([
        { command: 'dialogue-session.delete', subjectKey: documentId, actor: { kind: 'staff' } },
      ]);
    });

    it('offers them the authorities to hold a session', async () => {
      const offered = await panelCall(app.baseUrl, tokens['dialogue-editor']!, {
        method: 'GET',
        path: `/relations/${SESSION}/authority?page=1&pageSize=10&_q=`,
      });
      const curious = await panelCall(app.baseUrl, tokens['dialogue-editor']!, {
        method: 'GET',
        path: `/relations/${SESSION}/authority?filters[name][$contains]=a`,
      });

      expect(offered.status).toBe(200);
      expect(JSON.parse(offered.text).results.length).toBeGreaterThan(0);
      expect(curious.status).toBe(400);
    });
  });
});
