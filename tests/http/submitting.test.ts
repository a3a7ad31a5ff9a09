import type { Core } from '@strapi/strapi';
import { startApp, type RunningApp } from '../support/app';
import { draftSession, liveSession, submissionBody, type Session } from '../support/scenario';
import { portalOf } from './support/portal';
import { wholeDatabase } from './support/stored';

const KINDS = ['individual', 'organization', 'enterprise'];

const storedOf = async (strapi: Core.Strapi, content: string) =>
  strapi.db.connection('submissions').where({ content });

describe('submitting a question', () => {
  let app: RunningApp;
  let session: Session;
  const portal = portalOf(() => app.baseUrl);

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
  });

  afterAll(() => app.stop());

  it('is answered with the receipt and the instant, nothing else, and kept by no cache', async () => {
    const { status, data, headers } = await portal.submit(session.slug);

    expect(status).toBe(201);
    expect(Object.keys(data).sort()).toEqual(['receipt', 'receivedAt']);
    expect(data.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('gives a receipt of 100 random bits without letters that are misread', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => portal.submit(session.slug)),
    );
    const codes = answers.map(({ data }) => data.receipt);

    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
    // 32 letters in 20 places; no place is the same in all of twenty codes.
    const places = [...codes[0]!].map((_letter, at) => new Set(codes.map((code) => code[at])));
    expect(places.filter(({ size }) => size === 1)).toHaveLength(3);
  });

  it('leaves neither the receipt nor the idempotency key readable in the database', async () => {
    const key = 'khoa-chong-gui-trung-bi-mat';
    const { data } = await portal.submit(session.slug, {}, key);

    const database = (await wholeDatabase(app.strapi)).toUpperCase();
    expect(database).toContain('SUBMISSION.RECEIVED');
    expect(database).not.toContain(data.receipt);
    expect(database).not.toContain(data.receipt.replaceAll('-', ''));
    expect(database).not.toContain(key.toUpperCase());
  });

  it('stores a decomposed name and content composed', async () => {
    const content = 'Đường sá ở phường Gia Viên ngập nước.';
    await portal.submit(session.slug, {
      name: 'Nguyễn Thị Hạnh'.normalize('NFD'),
      content: content.normalize('NFD'),
    });

    expect(await storedOf(app.strapi, content)).toMatchObject([{ name: 'Nguyễn Thị Hạnh' }]);
  });

  it('stores a text without what cannot be seen and with plain line ends', async () => {
    await portal.submit(session.slug, {
      name: '  \u202EPhạm\u200B  Văn\tNam\u2069 ',
      address: 'Số 1\r\nphố Lạch Tray',
      content: '\uFEFFDòng một,\r\ndòng\u202E hai.\r\n',
    });

    expect(await storedOf(app.strapi, 'Dòng một,\ndòng hai.')).toMatchObject([
      { name: 'Phạm Văn Nam', address: 'Số 1 phố Lạch Tray' },
    ]);
  });

  it('takes 5,000 characters as a person counts them', async () => {
    expect((await portal.submit(session.slug, { content: '😀'.repeat(5_000) })).status).toBe(201);
    expect(
      (await portal.submit(session.slug, { content: 'ệ'.normalize('NFD').repeat(5_000) })).status,
    ).toBe(201);
  });

  it.each(KINDS)(
    'takes what is complete from an %s, and what the sender leaves out is null',
    async (kind) => {
      const content = `Câu hỏi của ${kind}`;
      const { status } = await portal.submit(session.slug, {
        submitterKind: kind,
        content,
        email: '',
        theme: null,
      });

      expect(status).toBe(201);
      expect(await storedOf(app.strapi, content)).toMatchObject([
        { submitter_kind: kind, email: null, theme: null, public_name: 'initials', language: 'vi' },
      ]);
    },
  );

  it.each([
    ['organization', { address: undefined, telephone: undefined }, ['address', 'telephone']],
    ['enterprise', { address: undefined, telephone: undefined }, ['address', 'telephone']],
    ['individual', { address: undefined, telephone: undefined }, ['address', 'telephone|email']],
  ])('names everything an %s has left out', async (submitterKind, change, missing) => {
    const { status, text } = await portal.submit(session.slug, { submitterKind, ...change });

    expect(status).toBe(400);
    expect(JSON.parse(text).error.details).toMatchObject({
      code: 'SUBMITTER_INCOMPLETE',
      params: { missing },
    });
  });

  it.each([
    ['a fault of the schema', { email: 'khong-phai', surprise: 'một khoá lạ' }],
    ['a missing particular', { address: '' }],
    ['a missing consent', { consent: false }],
    ['an unknown authority', { authority: 'hanh-0901-234-567' }],
  ])('repeats no personal data when it refuses %s', async (_reason, change) => {
    const body = submissionBody({ name: 'Lê Quý Danh', telephone: '0901 234 567', ...change });
    const { status, text } = await portal.post(`/api/dialogue-sessions/${session.slug}/questions`, {
      data: body,
    });

    expect(status).toBe(400);
    for (const secret of ['Lê Quý Danh', '0901', 'Cầu Đất', 'Hồ sơ cấp phép', 'khong-phai', 'lạ']) {
      expect(text).not.toContain(secret);
    }
  });

  it('repeats no personal data when GraphQL refuses a variable', async () => {
    const { text } = await portal.post('/graphql', {
      query:
        'mutation ($data: SubmissionInput!) { submitQuestion(sessionSlug: "a", data: $data) { receipt } }',
      variables: { data: { ...submissionBody({ name: 'Lê Quý Danh' }), consent: 'đồng ý', x: 1 } },
    });

    for (const secret of ['Lê Quý Danh', '0900', 'Cầu Đất', 'đồng ý']) {
      expect(text).not.toContain(secret);
    }
    const faults = JSON.parse(text).errors.flatMap(
      ({ extensions }: never) => extensions['error']['details']['faults'],
    );
    expect(faults).toMatchObject([{ path: 'data.consent' }, { path: 'data.x' }]);
  });

  it('is refused by a session in preparation as if there were none', async () => {
    const hidden = await draftSession(app.strapi);
    const refused = await portal.submit(hidden.slug);
    const unknown = await portal.submit('khong-co');

    expect([refused.status, refused.text]).toEqual([404, unknown.text]);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
  });
});
