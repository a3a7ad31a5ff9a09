import { SESSION, SUBMISSION } from '../../src/content-types';
import { storedRows } from '../support/stored-rows';
import {
  announcedSession,
  completePlan,
  draftSession,
  endedSession,
  givenAuthority,
} from '../support/scenario';
import { WRITE_PATHS } from '../support/write-paths';
import type { Trial } from '../support/write-paths/attempt';
import { outcomeOfResponse } from '../support/write-paths/outcome';
import type { Rule, WritePath } from '../support/write-paths/path';
import { closedPaths, portalPaths } from '../support/write-paths/surface';
import { request, startWorld, type World } from '../support/write-paths/world';
import { arrival } from './tables/receiving';

const TYPE = `/content-manager/collection-types/${SESSION}`;

/** Paths that carry no change of a session: what they do carry is tried below. */
const isNarrow = (path: WritePath): boolean =>
  closedPaths.includes(path) ||
  portalPaths.includes(path) ||
  /many|one step|as editor/.test(path.name);

const open = WRITE_PATHS.filter((path) => !isNarrow(path)).map(
  (path) => [path.name, path] as const,
);
const portal = portalPaths.map((path) => [path.name, path] as const);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const stored = (documentId: string) =>
  world.strapi.documents(SESSION).findOne({ documentId }) as Promise<Record<string, string> | null>;

const change = (
  documentId: string,
  data: Record<string, unknown>,
  route = 'PUT /sessions/:id',
): Trial => ({
  attempt: { kind: 'change', uid: SESSION, documentId, data },
  staff: { route, body: route.startsWith('PUT') ? data : {} },
});

describe('what the rules permit', () => {
  it.each(open)('is stored by %s', async (_name, path) => {
    const { documentId } = await draftSession(world.strapi);
    const introduction = `Giới thiệu, ${path.name}`;

    expect(await path.take(world, change(documentId, { introduction }))).toBeNull();

    expect(await stored(documentId)).toMatchObject({ introduction });
  });

  it.each(portal)('is received by %s', async (_name, path) => {
    const { documentId, slug } = await announcedSession(world.strapi);
    const data = arrival(documentId, { content: `Câu hỏi ${path.name}` });

    const trial: Trial = { attempt: { kind: 'create', uid: SUBMISSION, data }, slug };
    expect(await path.take(world, trial)).toBeNull();

    const filters = { sessionKey: documentId, content: data.content as string };
    expect(await world.strapi.documents(SUBMISSION).count({ filters })).toBe(1);
  });

  it('is entered by staff when it came in the very millisecond of the announcement', async () => {
    const { documentId } = await announcedSession(world.strapi);
    const receivedAt = (await stored(documentId))!.announcedAt;
    const data = arrival(documentId, { channel: 'post', receivedAt, documentNumber: '12/CV' });
    const path = WRITE_PATHS.find(({ name }) => /staff surface/.test(name))!;

    const staff = { route: 'POST /sessions/:id/submissions', id: documentId };
    const trial: Trial = { attempt: { kind: 'create', uid: SUBMISSION, data }, staff };
    expect(await path.take(world, trial)).toBeNull();
  });

  it('is deleted by the content manager, many drafts at once', async () => {
    const path = WRITE_PATHS.find(({ name }) => /many/.test(name))!;
    const { documentId } = await draftSession(world.strapi);

    const trial: Trial = { attempt: { kind: 'delete', uid: SESSION, documentId } };
    expect(await path.take(world, trial)).toBeNull();

    expect(await stored(documentId)).toBeNull();
  });

  it('is read where nothing is written: the token for full access is good', async () => {
    const response = await request(world, world.apiToken, 'GET', '/api/dialogue-sessions');
    expect(response.status).toBe(200);
  });
});

describe('the instant of an event', () => {
  it.each(open)('is the database’s own, whatever is sent, by %s', async (_name, path) => {
    const { documentId } = await announcedSession(world.strapi);
    const before = Date.now();
    const sent = change(
      documentId,
      { startedAt: '2020-01-01T00:00:00.000Z' },
      'POST /sessions/:id/start',
    );

    expect(await path.take(world, sent)).toBeNull();

    const startedAt = new Date((await stored(documentId))!.startedAt!).getTime();
    expect(startedAt).toBeGreaterThan(before - 5);
    expect(startedAt).toBeLessThan(Date.now() + 5);
  });

  it('of receipt is, too, for what comes by the portal', async () => {
    const { documentId } = await announcedSession(world.strapi);
    const data = arrival(documentId, { receivedAt: '2020-01-01T00:00:00.000Z' });
    const path = WRITE_PATHS.find(({ name }) => /within a command/.test(name))!;

    await path.take(world, { attempt: { kind: 'create', uid: SUBMISSION, data } });

    const filters = { sessionKey: documentId };
    const submission = await world.strapi.documents(SUBMISSION).findFirst({ filters });
    expect(new Date(submission!.receivedAt as string).getFullYear()).toBeGreaterThan(2020);
  });

  it('and the rule of a draft are not the editor’s to write', async () => {
    const { documentId } = await draftSession(world.strapi);
    const data = { regulation: { fourEyes: false }, postponedFrom: '2020-01-01T00:00:00.000Z' };
    await world.strapi.documents(SESSION).update({ documentId, data } as never);

    const sent = change(documentId, {}, 'POST /sessions/:id/announce');
    const path = WRITE_PATHS.find(({ name }) => /staff surface/.test(name))!;
    expect(await path.take(world, sent)).toBeNull();

    expect(await stored(documentId)).toMatchObject({
      regulation: { profile: 'HP-1374', fourEyes: true },
      postponedFrom: null,
    });
  });
});

/** What only looks like another way in. */
describe('the content manager', () => {
  const refused = async (work: () => Promise<Response>): Promise<string | null> => {
    const before = await storedRows(world.strapi);
    const outcome = await outcomeOfResponse(await work());
    expect(await storedRows(world.strapi)).toEqual(before);
    return outcome;
  };
  const asAdmin = (method: string, path: string, body: unknown) =>
    refused(() => request(world, world.tokens.admin, method, path, body));

  it('deletes none of several sessions when one of them was announced', async () => {
    const draft = await draftSession(world.strapi);
    const announced = await announcedSession(world.strapi);
    const other = await draftSession(world.strapi);
    const documentIds = [draft, announced, other].map(({ documentId }) => documentId);

    expect(await asAdmin('POST', `${TYPE}/actions/bulkDelete`, { documentIds })).toBe(
      'SESSION_ANNOUNCED_KEPT',
    );
  });

  it.each(['?status=draft', '?status=published', '?locale=en', '?locale=*'])(
    'changes no session that has ended with %s',
    async (query) => {
      const { documentId } = await endedSession(world.strapi);
      const outcome = await asAdmin('PUT', `${TYPE}/${documentId}${query}`, { topic: 'Khác' });
      expect(outcome).toBe('SESSION_ENDED');
    },
  );

  it.each(['publish', 'unpublish', 'discard'])(
    'has no %s for types without drafts',
    async (action) => {
      const { documentId } = await announcedSession(world.strapi);
      const path = `${TYPE}/${documentId}/actions/${action}`;
      expect(await asAdmin('POST', path, { topic: 'Khác' })).toBe('COMMAND_REQUIRED');
    },
  );

  it.each(['bulkPublish', 'bulkUnpublish', 'publish'])(
    'has no %s for several of them',
    async (action) => {
      const { documentId } = await announcedSession(world.strapi);
      const body = { documentIds: [documentId], topic: 'Khác' };
      expect(await asAdmin('POST', `${TYPE}/actions/${action}`, body)).toBe('COMMAND_REQUIRED');
    },
  );
});

it('a document id sent with a creation does not spare it the rules', async () => {
  const { authorityKey, ...plan } = completePlan((await givenAuthority(world.strapi)).documentId);
  const { documentId } = await draftSession(world.strapi);
  const data = { ...plan, authority: authorityKey, announcedAt: new Date(), chair: null };
  const documents = world.strapi.documents(SESSION) as unknown as {
    create(params: object): Promise<unknown>;
  };
  const before = await storedRows(world.strapi);

  for (const id of [documentId, 'khongcokhongcokhongcokho']) {
    await expect(documents.create({ documentId: id, data })).rejects.toMatchObject({
      details: { code: 'ANNOUNCEMENT_INCOMPLETE' } satisfies Partial<Record<string, Rule['code']>>,
    });
  }

  expect(await storedRows(world.strapi)).toEqual(before);
});
