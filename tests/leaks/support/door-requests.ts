import routes from '../routes.json';
import type { Prober } from './prober';
import type { ProbeRequest } from './rest-requests';

const json = (method: string, path: string, body: unknown): ProbeRequest => ({
  method,
  path,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Every registered route without an account, and every other door a stranger can knock at. */
export function doorRequests(prober: Prober): ProbeRequest[] {
  return [
    ...registeredRoutes(prober),
    ...receiptRequests(prober),
    ...submissionRequests(prober),
    ...liveRequests(prober),
    ...feedRequests(prober),
    ...searchRequests(prober),
    ...siteRequests(prober),
    ...accountRequests(prober),
    ...fileRequests(prober),
  ];
}

// A challenge is random, and made of no record.
const ASKED_ELSEWHERE = /^\/(graphql|_health|api\/intake-challenge)$/;

function registeredRoutes({ city, random, value }: Prober): ProbeRequest[] {
  const key = () => random.pick([city.hidden.submission, city.hidden.session, '1', value()]);
  return routes
    .filter(({ path }) => !ASKED_ELSEWHERE.test(path))
    .map(({ method, path }) => {
      const address = path
        .replace('/((?!uploads/).+)', '/khong-co')
        .replace('(.*)', 'khong-co.png')
        .replace(/:\w+(\([^)]*\))?/g, key);
      return method === 'GET' ? { method, path: address } : json(method, address, {});
    });
}

function receiptRequests({ random, text, valueIn }: Prober): ProbeRequest[] {
  const codes = [
    valueIn('receipt_hash'),
    valueIn('sealed_receipt'),
    'ABCD-EFGH-JKMN-PQRS',
    'ABCDEFGHJKMNPQRSTVWXYZ',
    ...random.times(16, text),
  ];
  return [
    ...codes.map((code) => json('POST', '/api/receipts', { code })),
    ...[null, 7, [], {}, { $ne: '' }, 'x'.repeat(101)].map((code) =>
      json('POST', '/api/receipts', { code }),
    ),
    json('POST', '/api/receipts', { code: 'ABCD', email: valueIn('email') }),
    ...codes.map((code) => json('POST', '/api/receipts/withdrawal', { code })),
    json('POST', '/api/receipts/withdrawal', { code: [text()] }),
    json('POST', '/api/receipts', []),
    { method: 'GET', path: `/api/receipts?code=${valueIn('receipt_hash')}` },
  ];
}

/** Answered before Strapi's stack. A stream does not end: only those that are refused. */
function liveRequests({ city, random, value, valueIn }: Prober): ProbeRequest[] {
  const slugs = [...city.slugs, 'phien-khong-co', city.hidden.session];
  const queries = ['', '?since=1', '?page=1', '?page=2', `?since=${value()}`, '?populate=*'];
  const live = slugs.map((slug) => `/api/dialogue-sessions/${encodeURIComponent(slug)}/live`);
  return [
    ...live.flatMap((path) => queries.map((query) => ({ method: 'GET', path: path + query }))),
    ...live.map((path) => ({ method: 'HEAD', path })),
    ...live.map((path) => ({ method: 'POST', path })),
    ...live.map((path) => ({ method: 'GET', path: `${path}/events?q=${valueIn('telephone')}` })),
    ...random.times(8, () => ({
      method: 'GET',
      path: `${random.pick(live)}?since=${valueIn('name')}`,
    })),
  ];
}

function feedRequests({ city, value, valueIn }: Prober): ProbeRequest[] {
  const slugs = [...city.slugs, 'phien-khong-co', city.hidden.session, valueIn('slug')];
  const queries = ['', '?authority=so-y-te', `?authority=${value()}`, '?populate=*'];
  const filtered = ['/announcements.atom', '/dialogue-sessions.ics'].flatMap((path) =>
    queries.map((query) => path + query),
  );
  const calendars = slugs.map((slug) => `/dialogue-sessions/${encodeURIComponent(slug)}.ics`);
  return [...filtered, ...calendars].flatMap((path) =>
    ['GET', 'HEAD', 'POST'].map((method) => ({ method, path })),
  );
}

/** None that would be accepted: the twins must not drift apart while they are asked. */
function submissionRequests({ city, random, text, valueIn }: Prober): ProbeRequest[] {
  const [live] = city.slugs as [string];
  const data = {
    submitterKind: 'individual',
    name: 'Nguyễn Thị Hạnh',
    address: 'Số 12 phố Cầu Đất',
    telephone: valueIn('telephone'),
    email: valueIn('email'),
    kind: 'difficulty',
    content: 'Hỏi',
    consent: true,
  };
  const send = (slug: string, change: object, headers: Record<string, string> = {}) => {
    const request = json('POST', `/api/dialogue-sessions/${encodeURIComponent(slug)}/questions`, {
      data: { ...data, ...change },
    });
    return { ...request, headers: { ...request.headers, ...headers } };
  };
  const keys = ['state', 'publishedAt', 'receivedAt', 'fate', 'id', 'documentId', 'receiptHash'];
  return [
    send(valueIn('slug'), {}),
    send('khong-co', {}),
    send(city.hidden.session, {}),
    send(valueIn('slug'), {}, { 'Idempotency-Key': 'key-of-somebody-else-0001' }),
    send(live, { consent: false }, { 'Idempotency-Key': 'key-of-somebody-else-0001' }),
    send(live, { authority: 'khong-co' }),
    // A blank one is none, and the question would be taken.
    send(live, { authority: `${text()}?` }),
    send(live, { kind: text() }),
    send(live, { content: '' }),
    send(live, { submitterKind: 'enterprise', address: null }),
    ...keys.map((key) => send(live, { [key]: text() })),
    ...random.times(8, () => send(live, { [random.pick(Object.keys(data))]: { $ne: text() } })),
    json('POST', `/api/dialogue-sessions/${live}/questions`, data),
    json('POST', `/api/dialogue-sessions/${live}/questions`, []),
    { ...send(live, {}), body: '{"data":' },
  ];
}

/** The index of what is public, asked for what is not: in words, in phrases, and as a question of one's own. */
function searchRequests({ city, random, text, value }: Prober): ProbeRequest[] {
  const phrase = (): string => encodeURIComponent(`"${[...text()].slice(0, 150).join('')}"`);
  const addresses = [
    '',
    '?q=Cnry',
    '?q=ho+so',
    '?q=H%E1%BB%93+s%C6%A1&page=2',
    `?authority=${city.slugs[1]}`,
    '?authority=so-y-te',
    ...random.times(30, () => `?q=${value()}`),
    ...random.times(15, () => `?q=${phrase()}`),
    ...random.times(8, () => `?theme=${value()}`),
    ...random.times(4, () => `?q=ho+so&authority=${value()}`),
  ];
  return [
    ...addresses.map((query) => ({ method: 'GET', path: `/api/search${query}` })),
    ...random.times(20, () =>
      json('POST', '/api/similar-questions', { content: `Hồ sơ cấp phép ${text()}` }),
    ),
    json('POST', '/api/similar-questions', {
      content: 'Hồ sơ cấp phép bị trả lại không nêu lý do',
    }),
  ];
}

/** The portal's reading, and the site's pages but for those with something random in them: the forms. */
function siteRequests({ city, value, text, valueIn }: Prober): ProbeRequest[] {
  const keys = [
    ...Object.values(city.documentIds).flat(),
    city.hidden.submission,
    city.hidden.session,
  ];
  const slugs = [...city.slugs, 'phien-khong-co', valueIn('slug')].map(encodeURIComponent);
  const pages = [
    '/',
    '/phien',
    '/phien?phase=live&year=2026',
    `/phien?authority=${value()}`,
    ...slugs.map((slug) => `/phien/${slug}`),
    ...keys.flatMap((key) => [`/cau-hoi/${key}`, `/thong-bao/${key}`]),
    '/thong-bao',
    '/tim-kiem',
    '/tim-kiem?q=ho+so',
    `/tim-kiem?q=${value()}`,
    '/tra-cuu',
    '/sitemap.xml',
  ];
  const portal = [
    '',
    '?phase=ended',
    `?authority=${value()}`,
    ...slugs.map((slug) => `/${slug}`),
    `/${city.hidden.session}`,
  ];
  return [
    ...pages.flatMap((path) => [path, `/en${path}`]).map((path) => ({ method: 'GET', path })),
    ...portal.map((path) => ({ method: 'GET', path: `/api/portal/sessions${path}` })),
    ...[valueIn('receipt_hash'), text()].map((code) => ({
      method: 'POST',
      path: '/tra-cuu',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code }).toString(),
    })),
  ];
}

function accountRequests({ valueIn }: Prober): ProbeRequest[] {
  const email = valueIn('email');
  return [
    json('POST', '/admin/login', { email: valueIn('email'), password: 'Doithoai-2026' }),
    json('POST', '/admin/login', { email: 'nobody@example.vn', password: 'Doithoai-2026' }),
    // Whoever has a token of an invitation or of a new password is entitled: here it is guessed.
    json('POST', '/admin/reset-password', {
      resetPasswordToken: valueIn('registration_token'),
      password: 'Doithoai-2027',
    }),
    json('POST', '/api/auth/local', { identifier: email, password: 'Doithoai-2026' }),
    json('POST', '/api/auth/forgot-password', { email }),
    {
      method: 'GET',
      path: `/admin/registration-info?registrationToken=${encodeURIComponent(valueIn('reset_password_token'))}`,
    },
    { method: 'GET', path: '/admin/init' },
  ];
}

function fileRequests({ city, valueIn }: Prober): ProbeRequest[] {
  return [
    `/uploads/${encodeURIComponent(valueIn('hash'))}.png`,
    '/uploads/hash.png',
    '/uploads/..%2f..%2fpackage.json',
    `/api/upload/files?_q=${encodeURIComponent(valueIn('caption'))}`,
    `/dialogue/submissions/${city.hidden.submission}`,
    `/dialogue/attachments/${encodeURIComponent(valueIn('key'))}`,
    `/api/dialogue-sessions/${city.slugs[0]}/live`,
    '/robots.txt',
    '/index.html',
    '/documentation',
    '/openapi.json',
    '/mcp',
  ].map((path) => ({ method: 'GET', path }));
}
