import { type RunningApp, startApp } from '../support/app';
import { errorOf } from '../support/error-of';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const post = (path: string, body: object): Promise<Response> =>
  fetch(app.baseUrl + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

test('nobody can register as an end user', async () => {
  const response = await post('/api/auth/local/register', {
    username: 'an',
    email: 'an@example.vn',
    password: 'Mat-khau-1',
  });
  expect([401, 403, 404]).toContain(response.status);
  expect(await app.strapi.documents('plugin::users-permissions.user').count({})).toBe(0);
});

test.each([
  ['POST', '/api/auth/local'],
  ['POST', '/api/auth/forgot-password'],
  ['POST', '/api/auth/reset-password'],
  ['GET', '/api/auth/email-confirmation'],
  ['GET', '/api/connect/google'],
  ['GET', '/api/users'],
])('%s %s is closed to the public', async (method, path) => {
  const response = await fetch(app.baseUrl + path, { method, redirect: 'manual' });
  expect([401, 403, 404]).toContain(response.status);
});

test('there are no API tokens that nobody has asked for', async () => {
  expect(await app.strapi.documents('admin::api-token').count({})).toBe(0);
});

test('the roles Editor and Author of Strapi are gone while nobody holds them', async () => {
  const roles = await app.strapi.documents('admin::role').findMany({ fields: ['code'] });
  const codes = roles.map(({ code }) => code);
  expect(codes).toContain('strapi-super-admin');
  expect(codes).not.toContain('strapi-editor');
  expect(codes).not.toContain('strapi-author');
});

test('whoever comes first does not become the super admin', async () => {
  const response = await post('/admin/register-admin', {
    firstname: 'Kẻ',
    email: 'evil@example.vn',
    password: 'Mat-khau-123',
  });
  expect(response.status).toBe(404);
  expect(await app.strapi.documents('admin::user').count({})).toBe(0);
});

test.each([
  '/mcp',
  '/documentation',
  '/openapi.json',
  '/api/openapi.json',
  '/content-type-builder/content-types',
])('%s is not to be had', async (path) => {
  const { status } = await fetch(app.baseUrl + path);
  expect([401, 403, 404, 405]).toContain(status);
});

test('nothing phones home', () => {
  const { config, telemetry } = app.strapi as typeof app.strapi & {
    telemetry: { isDisabled: boolean };
  };
  expect(telemetry.isDisabled).toBe(true);
  expect(config.get('server.logger.updates.enabled')).toBe(false);
  expect(config.get('server.transfer.remote.enabled')).toBe(false);
  expect(config.get('database.settings.forceMigration')).toBe(false);
});

test('an address that is asked in the wrong way says so with a code', async () => {
  const response = await fetch(`${app.baseUrl}/api/receipts`, { method: 'PUT' });
  expect(await errorOf(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  expect(response.headers.get('allow')).toMatch(/POST/);
});
