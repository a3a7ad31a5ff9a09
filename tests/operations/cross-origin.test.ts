import { type RunningApp, startApp } from '../support/app';

const PORTAL = 'https://portal.example.vn';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { PORTAL_ORIGINS: PORTAL } });
});
afterAll(() => app?.stop());

const addresses = ['/api/dialogue-sessions', '/graphql', '/admin/init', '/_health', '/api/nowhere'];
const foreign = ['https://evil.test', `${PORTAL}.evil.test`, 'http://portal.example.vn', 'null'];

test.each(addresses.flatMap((address) => foreign.map((origin) => [address, origin])))(
  '%s tells a page of %s nothing',
  async (address, origin) => {
    const simple = await fetch(app.baseUrl + address, { headers: { Origin: origin } });
    const preflight = await fetch(app.baseUrl + address, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
    for (const { headers } of [simple, preflight]) {
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    }
  },
);

test('a page of the portal may read and ask, without cookies', async () => {
  const address = `${app.baseUrl}/api/dialogue-sessions`;
  const read = await fetch(address, { headers: { Origin: PORTAL } });
  expect(read.headers.get('Access-Control-Allow-Origin')).toBe(PORTAL);
  expect(read.headers.get('Access-Control-Allow-Credentials')).toBeNull();

  const preflight = await fetch(address, {
    method: 'OPTIONS',
    headers: {
      Origin: PORTAL,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toMatch(/Idempotency-Key/);
  expect(preflight.headers.get('Access-Control-Allow-Methods')).not.toMatch(/PUT|DELETE/);
});

test('the policies of the browser are set, and nothing says what runs here', async () => {
  const { headers } = await fetch(`${app.baseUrl}/api/dialogue-sessions`);
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/default-src 'self'/);
  expect(policy).toMatch(/connect-src 'self'(;|$)/);
  expect(policy).not.toMatch(/https:/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('X-Powered-By')).toBeNull();
});
