import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type RunningApp, startApp } from '../support/app';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { TRUSTED_PROXY_COUNT: '1' } });
});
afterAll(() => app?.stop());

/** The address the system takes a request to come from. */
function addressOf(forwardedFor: string): string {
  const request = new IncomingMessage(new Socket());
  request.headers['x-forwarded-for'] = forwardedFor;
  return app.strapi.server.app.createContext(request, new ServerResponse(request)).ip;
}

test.each([
  ['the proxy alone has written the header', '203.0.113.7', '203.0.113.7'],
  ['the client has written entries of its own', '10.0.0.1, 127.0.0.1, 203.0.113.7', '203.0.113.7'],
])('behind one proxy, a request comes from where the proxy says: %s', (_case, header, address) => {
  expect(addressOf(header)).toBe(address);
});

test('an older build that restarts drops nothing that a newer one has added', () => {
  expect(app.strapi.config.get('database.settings.forceMigration')).toBe(false);
});

test('queries of unknown keys are refused on every path', () => {
  expect(app.strapi.config.get('api.rest.strictParams')).toBe(true);
  expect(app.strapi.config.get('api.documents.strictParams')).toBe(true);
});

test.each([
  ['/api/nowhere', 404, 'NOT_FOUND'],
  ['/api/questions?filters[nothing][$eq]=1', 400, 'REQUEST_MALFORMED'],
  ['/dialogue/sessions', 401, 'SIGN_IN_REQUIRED'],
])('what Strapi itself refuses has a code, too: %s', async (path, status, code) => {
  const response = await fetch(app.baseUrl + path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    error: { status, details: { code, messageEn: expect.any(String), reason: expect.any(String) } },
  });
});
