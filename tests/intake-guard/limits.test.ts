import { randomUUID } from 'node:crypto';
import { codesOf, graphqlClient } from '../graphql/support/graphql';
import { portalOf } from '../http/support/portal';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import { eventually } from '../support/eventually';
import { type RunningNode, startNode } from '../support/node';
import { rawRequest } from '../support/raw-request';
import { liveSession, type Session, submissionBody } from '../support/scenario';
import {
  countRows,
  encoded,
  giveSettings,
  newAddress,
  proofFrom,
  reasonsIn,
  TIGHT,
  type Visit,
  visit,
} from './support/door';

const BEHIND_A_PROXY = { TRUSTED_PROXY_COUNT: '1' };
const { setAside, refuse } = TIGHT.address.bare;
const MANY = 200;

const times = (count: number): number[] => [...Array(count).keys()];

/** T25, T27, T28: the limits are those of an address, whatever it writes, whichever node it asks. */
describe('the limits at the door', () => {
  let app: RunningApp;
  let other: RunningNode;
  let session: Session;

  beforeAll(async () => {
    app = await startApp({ env: BEHIND_A_PROXY });
    other = await startNode({ databaseUrl: app.databaseUrl, env: BEHIND_A_PROXY });
  });
  beforeEach(async () => {
    session = await liveSession(app.strapi);
    await giveSettings(app, TIGHT);
  });
  afterAll(async () => {
    await other?.kill('SIGTERM');
    await app?.stop();
  });

  const send = (more: Visit = {}, baseUrl = app.baseUrl) => visit(baseUrl, session.slug, more);
  const reasons = () => reasonsIn(app, session.documentId);
  const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status);

  /** One after the other, alternating between nodes. */
  const flood = async (count: number, of: (index: number) => Visit) => {
    const answers = [];
    for (const index of times(count)) {
      answers.push(await send(of(index), index % 2 === 0 ? app.baseUrl : other.baseUrl));
    }
    return answers;
  };

  const expectOneLimit = async (answers: { status: number }[]) => {
    const taken = statusesOf(answers).filter((status) => status === 201);
    expect(taken).toHaveLength(refuse.perMinute);
    expect(statusesOf(answers.slice(refuse.perMinute))).toEqual(
      answers.slice(refuse.perMinute).map(() => 429),
    );
    const stored = await reasons();
    expect(stored.map((reason) => reason !== null)).toEqual(
      times(refuse.perMinute).map((index) => index >= setAside.perMinute),
    );
  };

  it('take a few without a proof, set a few aside, and turn the rest away on all nodes', async () => {
    const from = newAddress();
    const answers = await flood(8, () => ({ from }));

    await expectOneLimit(answers);
    expect((await reasons()).at(-1)).toBe(
      'Để riêng tự động: Vượt số lượt gửi từ cùng một địa chỉ mạng khi không có xác minh của trình duyệt.',
    );
  });

  it('say to whom is turned away when to come again, and how else to ask', async () => {
    const from = newAddress();
    await flood(6, () => ({ from }));
    const { status, code, headers, text } = await send({ from });
    const { error } = JSON.parse(text);

    expect([status, code]).toEqual([429, 'SUBMISSIONS_TOO_MANY']);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(headers.get('Retry-After'))).toBeLessThanOrEqual(120);
    expect(error.message).toMatch(/thư điện tử, điện thoại, bưu điện/);
    expect(error.details).toMatchObject({
      messageEn: expect.stringMatching(/e-mail, telephone or post/),
      otherChannels: expect.arrayContaining([expect.objectContaining({ channel: 'email' })]),
    });
    expect(headers.get('Access-Control-Expose-Headers') ?? 'Retry-After').toContain('Retry-After');
  });

  it('cost the database nothing once an address is turned away', async () => {
    const from = newAddress();
    await flood(6, () => ({ from }));
    await send({ from });
    const before = await countRows(app);
    const asked = await countStatements(app.strapi, async () => {
      const answers = await Promise.all(times(50).map(() => send({ from })));
      expect(new Set(statusesOf(answers))).toEqual(new Set([429]));
      const forged = await Promise.all(times(50).map(() => send({ from, altcha: 'x' })));
      expect(new Set(forged.map(({ code }) => code))).toEqual(new Set(['PROOF_INVALID']));
    });

    expect(asked).toBe(0);
    expect(await countRows(app)).toEqual(before);
  });

  const expectNotRead = async (from: string, type: string) => {
    const answer = await rawRequest(
      app.baseUrl,
      [
        `POST /api/dialogue-sessions/${session.slug}/questions HTTP/1.1`,
        'Host: portal',
        `Content-Type: ${type}`,
        'Content-Length: 1000',
        `X-Forwarded-For: ${from}`,
        '',
        '{',
      ].join('\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1.1 429 /);
    expect(answer).toMatch(/\r\nRetry-After: \d+\r\n/);
  };

  it('turn away unread what can bring no proof: a body that never arrives is not waited for', async () => {
    const from = newAddress();
    await flood(6, () => ({ from }));
    await send({ from });
    await expectNotRead(from, 'text/plain');
  });

  it('turn away unread whatever comes from where also those with a proof have met theirs', async () => {
    const once = { perMinute: 1, perHour: 1 };
    const address = { ...TIGHT.address, proven: { setAside: once, refuse: once } };
    await giveSettings(app, { ...TIGHT, address });
    const from = newAddress();
    for (const _ of times(2)) {
      await send({ from, altcha: encoded(await proofFrom(app.baseUrl)) });
    }
    for (const _ of times(6)) await send({ from });

    await expectNotRead(from, 'application/json');
    await expectNotRead(from, 'multipart/form-data; boundary=x');
  });

  it('let a good proof in from such an address, with a key or without, as JSON or as a form', async () => {
    const from = newAddress();
    await flood(8, () => ({ from }));
    const proof = async () => encoded(await proofFrom(app.baseUrl));
    const form = new FormData();
    for (const [name, value] of Object.entries(submissionBody())) form.append(name, String(value));
    form.append('altcha', await proof());
    const byForm = await fetch(`${app.baseUrl}/api/dialogue-sessions/${session.slug}/questions`, {
      method: 'POST',
      headers: { 'X-Forwarded-For': from },
      body: form,
    });

    expect(byForm.status).toBe(201);
    expect((await send({ from, altcha: await proof() })).status).toBe(201);
    expect((await send({ from, altcha: await proof(), key: randomUUID() })).status).toBe(201);
    expect((await send({ from, altcha: 'x' })).code).toBe('PROOF_INVALID');
    expect((await send({ from })).status).toBe(429);
  });

  it('hold whatever a client writes to the left of the proxy’s entry', async () => {
    const from = newAddress();
    const answers = await flood(8, (index) => ({
      from: `${newAddress()}, 10.0.0.${index}, ${from}`,
    }));
    await expectOneLimit(answers);
  });

  it('hold without a proxy whatever a client writes at all', async () => {
    const bare = await startNode({
      databaseUrl: app.databaseUrl,
      env: { TRUSTED_PROXY_COUNT: '0' },
    });
    try {
      const answers = [];
      for (const index of times(8)) {
        answers.push(
          await portalOf(() => bare.baseUrl).post(
            `/api/dialogue-sessions/${session.slug}/questions`,
            { data: submissionBody() },
            {
              'X-Forwarded-For': newAddress(),
              'X-Real-IP': newAddress(),
              'Client-IP': newAddress(),
              Forwarded: `for=${newAddress()};by=10.0.0.${index}`,
            },
          ),
        );
      }
      await expectOneLimit(answers);
    } finally {
      await bare.kill('SIGTERM');
    }
  });

  it('count an IPv6 connection as one, however many addresses it has', async () => {
    const network = `2001:db8:${Math.floor(Math.random() * 0xffff).toString(16)}:7`;
    const answers = await flood(8, (index) => ({ from: `${network}:${index}:a:b:${index}` }));
    await expectOneLimit(answers);
    expect((await send({ from: '2001:db8:ffff:8::1' })).status).toBe(201);
  });

  it('count an IPv4 address as one, also written as IPv6', async () => {
    const from = newAddress();
    const answers = await flood(8, (index) => ({
      from: index % 3 === 0 ? `::ffff:${from}` : from,
    }));
    await expectOneLimit(answers);
  });

  it('hold for every spelling of the address', async () => {
    const from = newAddress();
    const path = `/api/dialogue-sessions/${session.slug}/questions`;
    const spellings = [
      path,
      `${path}/`,
      `${path}?`,
      `${path}?a=1`,
      path.replace('/api', '//api'),
      path.replace('/api/', '/api/./'),
      path.replace('/questions', '/%71uestions'),
      path.replace('/api', '/API'),
      path.replace('questions', 'Questions'),
      `${path}/%2e`,
    ];
    const answers = [];
    for (const spelling of [...spellings, ...spellings]) {
      answers.push(
        await fetch(`${app.baseUrl}${spelling}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
          body: JSON.stringify({ data: submissionBody() }),
        }),
      );
    }

    expect(statusesOf(answers).filter((status) => status === 201)).toHaveLength(refuse.perMinute);
    expect(await reasons()).toHaveLength(refuse.perMinute);
  });

  it('count by GraphQL as by REST', async () => {
    const from = newAddress();
    await flood(refuse.perMinute + 1, () => ({ from }));
    const response = await fetch(`${app.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
      body: JSON.stringify({
        query: `mutation ($slug: String!, $data: SubmissionInput!) {
          submitQuestion(sessionSlug: $slug, data: $data) { receipt } }`,
        variables: { slug: session.slug, data: submissionBody() },
      }),
    });
    const { errors } = (await response.json()) as {
      errors: { extensions: { error: { details: Record<string, unknown> } } }[];
    };

    expect(errors[0]!.extensions.error.details).toMatchObject({
      code: 'SUBMISSIONS_TOO_MANY',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it(`let ${MANY} people behind one allow-listed gateway in, without any proof`, async () => {
    await giveSettings(app, { ...TIGHT, gateways: [{ range: '203.0.113.0/28', note: 'Công ty' }] });
    const answers = await Promise.all(
      times(MANY).map((index) =>
        send({ from: '203.0.113.7', body: { telephone: `0912${100_000 + index}` } }),
      ),
    );

    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect((await reasons()).filter(Boolean)).toEqual([]);
    expect((await flood(8, () => ({ from: '203.0.113.16' }))).at(-1)!.status).toBe(429);
  });

  it(`let ${MANY} people with proofs behind one address in, while others flood from it`, async () => {
    const from = newAddress();
    await flood(8, () => ({ from }));
    const before = (await reasons()).length;
    const people = times(MANY).map(async () =>
      send({ from, key: randomUUID(), altcha: encoded(await proofFrom(app.baseUrl)) }),
    );
    const bots = times(MANY).map(() => send({ from }));
    const answers = await Promise.all(people);

    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect(new Set(statusesOf(await Promise.all(bots)))).toEqual(new Set([429]));
    expect((await reasons()).slice(before).filter(Boolean)).toEqual([]);
  });

  it('turn replays of a proof away like what has none, and leave those with one alone', async () => {
    const from = newAddress();
    const altcha = encoded(await proofFrom(app.baseUrl));
    const answers = await flood(12, () => ({ from, altcha, key: randomUUID() }));

    expect(answers[0]!.status).toBe(201);
    expect(answers[1]!.code).toBe('PROOF_USED');
    expect(answers.at(-1)!.code).toBe('SUBMISSIONS_TOO_MANY');
    const fresh = { from, key: randomUUID(), altcha: encoded(await proofFrom(app.baseUrl)) };
    expect((await send(fresh)).status).toBe(201);
    expect(await reasons()).toEqual([null, null]);
  });

  it('give whoever repeats a question its receipt, also from an address that is turned away', async () => {
    const [from, key, body] = [newAddress(), randomUUID(), { content: 'Xin hỏi về đất ở.' }];
    const first = await send({ from, key, body });
    await flood(8, () => ({ from }));

    expect(await send({ from, key, body })).toMatchObject({ status: 201, data: first.data });
    expect(await send({ from, body })).toMatchObject({ status: 429 });
    expect(await send({ from, key: randomUUID() })).toMatchObject({ status: 429 });
  });

  it('look up repetitions of such an address a few at a time', async () => {
    const from = newAddress();
    await flood(6, () => ({ from }));
    await send({ from });
    const before = await countRows(app);
    const answers = await Promise.all(times(100).map(() => send({ from, key: randomUUID() })));

    expect(new Set(statusesOf(answers))).toEqual(new Set([429]));
    expect(await countRows(app)).toEqual(before);
  });

  it('set one contact aside that comes too often, from wherever, however it is written', async () => {
    await giveSettings(app, { ...TIGHT, contact: { perMinute: 3, perHour: 100 } });
    const spellings = [
      '0912345678',
      '+84 912 345 678',
      '0912.345.678',
      '84912345678',
      '(0912) 345678',
    ];
    const answers = await flood(10, (index) => ({
      from: newAddress(),
      body: { telephone: spellings[index % spellings.length] },
    }));

    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect((await reasons()).map(Boolean)).toEqual(times(10).map((index) => index >= 3));
    expect((await reasons()).at(-1)).toContain('cùng một số điện thoại');
    await send({ from: newAddress(), body: { telephone: '0987654321', email: 'b@example.vn' } });
    expect((await reasons()).at(-1)).toBeNull();
  });

  it('set aside who fills in what people do not see, give the receipt and say nothing of it', async () => {
    const { status, data } = await send({ from: newAddress(), website: 'https://example.com' });

    expect(status).toBe(201);
    expect((await reasons()).at(-1)).toContain('ô ẩn');
    const fate = await portalOf(() => app.baseUrl).receipt(data.receipt);
    expect(fate.data).toMatchObject({ fate: 'pending' });
    expect(fate.text).not.toMatch(/ô ẩn|quarantine|riêng tự động/);
    await send({ from: newAddress(), website: '  ' });
    expect((await reasons()).at(-1)).toBeNull();
  });

  it('keep no address, telephone or e-mail address', async () => {
    const from = newAddress();
    await send({ from, body: { telephone: '0934567890', email: 'rieng@example.vn' } });
    const { rows } = await app.strapi.db.connection.raw(
      `select (select json_agg(c) from intake_counts c)::text || (select json_agg(p) from intake_used_proofs p)::text as all`,
    );
    const kept = String(rows[0].all);

    expect(kept).not.toContain(from);
    expect(kept).not.toContain('0934567890');
    expect(kept).not.toContain('rieng');
  });

  it('change on every node within seconds, without a restart', async () => {
    const from = newAddress();
    await flood(8, () => ({ from }));
    for (const url of [app.baseUrl, other.baseUrl]) {
      expect((await send({ from }, url)).status).toBe(429);
    }
    const wide = { perMinute: 1_000, perHour: 1_000 };
    const address = { ...TIGHT.address, bare: { setAside: wide, refuse: wide } };
    await giveSettings(app, { ...TIGHT, address });

    for (const url of [app.baseUrl, other.baseUrl]) {
      await eventually(async () => (await send({ from }, url)).status === 201);
    }
    expect((await reasons()).at(-1)).toBeNull();
  });

  it('hold nobody for having no proof where none is asked', async () => {
    await giveSettings(app, { ...TIGHT, asksProof: false });
    const from = newAddress();
    const answers = await Promise.all(times(30).map(() => send({ from })));

    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect((await reasons()).filter(Boolean)).toEqual([]);
  });

  it('refuse an outdated text of consent, and use nothing up for it', async () => {
    const altcha = encoded(await proofFrom(app.baseUrl));
    const from = newAddress();
    const outdated = await send({ from, altcha, body: { consentVersion: '2020-01' } });

    expect(outdated).toMatchObject({ status: 400, code: 'CONSENT_OUTDATED' });
    expect((await send({ from, altcha, body: { consentVersion: '2026-01' } })).status).toBe(201);
  });

  describe('of who asks after receipts', () => {
    const ask = (code: string, from: string) =>
      portalOf(() => app.baseUrl).post('/api/receipts', { code }, { 'X-Forwarded-For': from });
    const withdraw = (code: string, from: string) =>
      portalOf(() => app.baseUrl).post(
        '/api/receipts/withdrawal',
        { code },
        { 'X-Forwarded-For': from },
      );
    const graphql = graphqlClient(() => app.baseUrl);

    it('end the guessing, and only that', async () => {
      const { data } = await send({ from: newAddress() });
      const from = newAddress();
      for (const _ of times(20)) expect((await ask(data.receipt, from)).status).toBe(200);
      const guesses = [];
      for (const _ of times(8)) guesses.push(await ask('00000-00000-00000-00000', from));

      expect(guesses.slice(0, 6).map(({ code }) => code)).toEqual(
        times(6).map(() => 'RECEIPT_UNKNOWN'),
      );
      expect(guesses.at(-1)).toMatchObject({ status: 429, code: 'RECEIPTS_TOO_MANY' });
      expect(Number(guesses.at(-1)!.headers.get('Retry-After'))).toBeGreaterThan(0);
      // Whoever knows a code is not shut out by a neighbour who guesses.
      for (const _ of times(3)) expect((await ask(data.receipt, from)).status).toBe(200);
      expect((await ask('x', from)).code).toBe('RECEIPTS_TOO_MANY');
      expect((await withdraw(data.receipt, from)).data).toMatchObject({ fate: 'withdrawn' });
      expect((await withdraw('00000-00000-00000-00000', from)).status).toBe(429);
    });

    it('count by GraphQL, too', async () => {
      const query = 'query ($code: String!) { receipt(code: $code) { fate } }';
      const codes = [];
      for (const _ of times(8)) codes.push(...codesOf(await graphql(query, { code: 'x' })));
      expect([codes[0], codes.at(-1)]).toEqual(['RECEIPT_UNKNOWN', 'RECEIPTS_TOO_MANY']);
    });
  });
});
