import fs from 'node:fs';
import path from 'node:path';
import { type RunningApp, startApp } from '../support/app';
import { keyOf, type ListedRoute, listRoutes } from '../support/route-list';

const FILE = path.join(__dirname, 'routes.json');

let app: RunningApp;
let routes: ListedRoute[];
beforeAll(async () => {
  app = await startApp();
  routes = await listRoutes(app.strapi);
});
afterAll(() => app?.stop());

test('every door of the system is on the list', () => {
  const written = `[\n${routes.map((route) => `  ${JSON.stringify(route)}`).join(',\n')}\n]\n`;
  if (process.env.UPDATE_ROUTES === '1') fs.writeFileSync(FILE, written);
  expect(routes).toEqual(JSON.parse(fs.readFileSync(FILE, 'utf8')));
});

interface Definition {
  path: string;
  config: { auth?: unknown; policies?: unknown[] };
}

/** The definition of a route of the panel as Strapi asks it for each request. */
function definitionOf(path: string): Definition {
  const { admin } = app.strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: Definition[] };
  };
  return admin.routes.find((route) => route.path === path)!;
}

describe('a change that nobody has looked at', () => {
  const differing = async () => {
    const now = await listRoutes(app.strapi);
    const kept = routes.map((route) => JSON.stringify(route));
    return now.filter((route) => !kept.includes(JSON.stringify(route)));
  };

  it('is seen when a route asks for nothing any more', async () => {
    const { config } = definitionOf('/relations/:model/:targetField');
    config.auth = false;
    expect(await differing()).toMatchObject([
      { path: '/content-manager/relations/:model/:targetField', auth: 'none' },
    ]);
    delete config.auth;
    expect(await differing()).toEqual([]);
  });

  it('is seen when a route loses a policy', async () => {
    const { config } = definitionOf('/relations/:model/:targetField');
    const { policies } = config;
    config.policies = [];
    expect(await differing()).toMatchObject([
      { path: '/content-manager/relations/:model/:targetField', auth: 'admin', policies: [] },
    ]);
    config.policies = policies;
  });

  it('is seen when a route is added', async () => {
    app.strapi.server.router.get('/new-door', () => undefined);
    expect(await differing()).toMatchObject([{ method: 'GET', path: '/new-door', auth: 'none' }]);
  });
});

test('the list has doors of every kind', () => {
  const listed = routes.map(keyOf);
  expect(listed).toEqual(
    expect.arrayContaining([
      '/api/questions GET',
      '/api/receipts POST',
      '/admin/login POST',
      '/content-manager/relations/:model/:targetField GET',
      '/dialogue/sessions/:id/announce POST',
      '/upload POST',
      '/api/auth/local POST',
      '/graphql ALL',
      '/_health ALL',
      '/uploads/(.*) GET',
    ]),
  );
});

test('nothing but the known middlewares stands before the routes and may answer for them', () => {
  const configured = app.strapi.config.get<(string | { name: string })[]>('middlewares');
  expect(configured.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(
    BEFORE_THE_ROUTES,
  );
  // Strapi's request context, the plain GET of GraphQL, and the router with its answer to OPTIONS.
  expect(app.strapi.server.app.middleware).toHaveLength(BEFORE_THE_ROUTES.length + 4);
  expect(app.strapi.server.httpServer.listenerCount('request')).toBe(1);
});

const BEFORE_THE_ROUTES = [
  'global::request-id',
  'global::readiness',
  'global::access-log',
  'global::answer-people',
  'global::code-errors',
  'strapi::errors',
  'global::map-request-errors',
  'global::map-database-errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'global::one-spelling',
  'global::refuse-first-admin',
  'global::guard-intake',
  'global::refuse-multipart',
  'global::close-reads',
  'global::guard-public-query',
  'strapi::body',
  'global::read-body',
  'strapi::favicon',
  'strapi::public',
];
