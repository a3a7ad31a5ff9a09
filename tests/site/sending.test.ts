import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { openDatabaseLine } from '../support/database-line';
import { startNode } from '../support/node';
import { becomes } from '../support/becomes';
import { EDITOR, liveSession, type Session } from '../support/scenario';
import { type Page, readPage } from './support/page';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What a person types into the form for individuals. */
const TYPED: Record<string, string> = {
  name: 'Nguyễn Thị Lan',
  address: '12 Lạch Tray, Hải Phòng',
  telephone: '0912 345 678',
  email: '',
  kind: 'petition',
  theme: '',
  authority: '',
  content: 'Đề nghị sửa cột đèn trước số nhà 12.',
  publicName: 'initials',
  consent: 'true',
  website: '',
};

let app: RunningApp;
let session: Session;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://doithoai.example.vn' } });
  session = await liveSession(app.strapi);
});
afterAll(() => app?.stop());

const formAddress = (slug: string): string => `${app.baseUrl}/phien/${slug}/gui-cau-hoi`;
const openForm = (slug = session.slug, query = '', node = app.baseUrl): Promise<Page> =>
  readPage(`${node}/phien/${slug}/gui-cau-hoi${query}`);

/** The fields the page itself has filled in, which a browser sends back. */
const hiddenOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    page
      .all('input', { type: 'hidden' })
      .map(({ attributes }) => [attributes.name!, attributes.value ?? '']),
  );

async function send(
  page: Page,
  typed: Record<string, string>,
  files: Record<string, Buffer> = {},
  node = app.baseUrl,
): Promise<Page> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...hiddenOf(page), ...typed }))
    body.set(name, value);
  for (const [name, bytes] of Object.entries(files)) {
    body.append('attachments', new Blob([new Uint8Array(bytes)]), name);
  }
  const { action } = page.one('form').attributes;
  return readPage(node + action, { method: 'POST', body });
}

const stored = () =>
  app.strapi.db.connection('submissions').where({ session_key: session.documentId });
const faultsOn = (page: Page): string[] =>
  page.all('p', { class: 'fault' }).map(({ attributes }) => attributes.id!.replace('-fault', ''));

describe('the form without a script', () => {
  it('takes a question and shows its receipt, which can be followed', async () => {
    const receipt = await send(await openForm(), TYPED);

    expect([receipt.status, receipt.headers.get('Cache-Control')]).toEqual([201, 'no-store']);
    const code = receipt.one('p', { class: 'receipt-code large' }).text;
    expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
    expect(receipt.all('svg', { class: 'qr-code' })).toHaveLength(1);
    const [row] = await stored().where({ name: TYPED.name });
    expect(row).toMatchObject({ channel: 'portal', kind: 'petition', content: TYPED.content });

    const followed = await readPage(`${app.baseUrl}/tra-cuu`, {
      method: 'POST',
      body: new URLSearchParams({ code }),
    });
    expect(followed.status).toBe(200);
    expect(followed.one('main').text).toContain('đang chờ Ban Biên tập xem xét');
  });

  it('asks each kind of submitter for its own fields', async () => {
    const fieldsOf = (page: Page) =>
      page
        .all('input')
        .flatMap(({ attributes: { type, name } }) =>
          ['text', 'tel', 'email'].includes(type ?? '') ? [name] : [],
        );
    expect(fieldsOf(await openForm())).not.toContain('representative');
    const enterprise = await openForm(session.slug, '?as=enterprise');
    expect(fieldsOf(enterprise)).toContain('representative');
    expect(hiddenOf(enterprise).submitterKind).toBe('enterprise');

    const receipt = await send(
      enterprise,
      { ...TYPED, name: 'Công ty Sông Cấm', representative: 'Vũ Văn Nam' },
      { 'giay-phep.png': PNG },
    );
    expect(receipt.status).toBe(201);
    const [row] = await stored().where({ name: 'Công ty Sông Cấm' });
    expect(row.submitter_kind).toBe('enterprise');
    const files = app.strapi.db.connection('submission_attachments');
    expect(await files.where({ submission_key: row.document_id })).toHaveLength(1);
  });

  it('sent twice, or by two fingers, is one question with one receipt', async () => {
    const form = await openForm();
    const typed = { ...TYPED, name: 'Gửi hai lần' };
    const receipts = await Promise.all([send(form, typed), send(form, typed)]);
    receipts.push(await send(form, typed));

    expect(receipts.map(({ status }) => status)).toEqual([201, 201, 201]);
    const codes = receipts.map((page) => page.one('p', { class: 'receipt-code large' }).text);
    expect(new Set(codes).size).toBe(1);
    expect(await stored().where({ name: typed.name })).toHaveLength(1);
  });

  it('shows what is wrong beside each field, keeps what was typed, and stores nothing', async () => {
    const before = (await stored()).length;
    const typed: Record<string, string> = {
      ...TYPED,
      name: '',
      telephone: 'gọi tôi',
      kind: '',
      content: '<b>Tôi</b> hỏi',
    };
    const { consent: _, ...unticked } = typed;
    const again = await send(await openForm(), unticked);

    expect(again.status).toBe(400);
    expect(faultsOn(again)).toEqual(expect.arrayContaining(['name', 'telephone', 'kind']));
    expect(again.one('textarea', { name: 'content' }).text).toBe('<b>Tôi</b> hỏi');
    expect(again.one('input', { name: 'telephone' }).attributes.value).toBe('gọi tôi');
    expect(again.one('input', { name: 'address' }).attributes.value).toBe(TYPED.address);
    const targets = again.one('div', { role: 'alert' }).text;
    expect(targets).toContain('Họ và tên');
    for (const { attributes } of again
      .all('a')
      .filter(({ attributes }) => attributes.href!.startsWith('#field-'))) {
      expect(again.html).toContain(`id="${attributes.href!.slice(1)}"`);
    }
    expect(await stored()).toHaveLength(before);
  });

  it('says what a submitter lacks, and asks for a consent that was not given', async () => {
    const { consent: _, ...unticked }: Record<string, string> = TYPED;
    const lacking = await send(await openForm(), { ...TYPED, telephone: '' });
    expect(faultsOn(lacking)).toEqual(['telephone']);
    const silent = await send(await openForm(), unticked);
    expect(faultsOn(silent)).toEqual(['consent']);
    expect(silent.one('input', { name: 'consent' }).attributes).not.toHaveProperty('checked');
  });

  it('refuses a file of another kind beside the field', async () => {
    const page = await send(await openForm(), TYPED, { 'x.png': Buffer.from('<svg onload=1>') });
    expect([page.status, faultsOn(page)]).toEqual([400, ['attachments']]);
  });

  it('with too many files shows the form again with its text', async () => {
    const files = Object.fromEntries(['1', '2', '3', '4'].map((name) => [`${name}.png`, PNG]));
    const page = await send(await openForm(), TYPED, files);
    expect([page.status, faultsOn(page)]).toEqual([413, ['attachments']]);
    expect(page.one('textarea', { name: 'content' }).text).toBe(TYPED.content);
  });

  it('with too large a file answers a person with a page', async () => {
    const body = new FormData();
    body.append('attachments', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'anh.png');
    const page = await readPage(formAddress(session.slug), {
      method: 'POST',
      body,
      headers: { Accept: 'text/html' },
    });
    expect([page.status, page.one('h1').text]).toEqual([413, 'Không thực hiện được']);
  });

  it('sets aside what fills in the field that nobody sees, and gives its receipt all the same', async () => {
    const page = await send(await openForm(), { ...TYPED, name: 'Máy', website: 'http://x.test' });
    expect(page.status).toBe(201);
    const [row] = await stored().where({ name: 'Máy' });
    expect(row.quarantine_reason).not.toBeNull();
  });

  it('keeps the text when intake closed meanwhile, and says how to ask otherwise', async () => {
    const closing = await liveSession(app.strapi, {
      intakeChannels: [
        { channel: 'portal', address: 'https://doithoai.example.vn' },
        { channel: 'email', address: 'hoi@haiphong.gov.vn' },
        { channel: 'post', address: '18 Hoàng Diệu' },
        { channel: 'telephone', address: '0225 3 123 456' },
      ],
    });
    const form = await openForm(closing.slug);
    await app.strapi.service(SESSION).end(closing.documentId, EDITOR);
    const page = await send(form, TYPED);

    const faulty = await send(form, { ...TYPED, name: '' });
    expect(faulty.one('main').text).toContain(TYPED.content);

    expect(page.status).toBe(400);
    expect(page.one('main').text).toContain('hoi@haiphong.gov.vn');
    expect(page.one('main').text).toContain(TYPED.content);
    const opened = await openForm(closing.slug);
    expect([opened.status, opened.all('form')]).toEqual([200, []]);
  });

  it('speaks English to who reads English', async () => {
    const form = await readPage(`${app.baseUrl}/en/phien/${session.slug}/gui-cau-hoi`);
    const page = await send(form, { ...TYPED, name: '' });
    expect(page.one('html').attributes.lang).toBe('en');
    expect(page.one('div', { role: 'alert' }).text).toMatch(/Full name/);
  });

  it('of a session there is not is not found, whatever is sent', async () => {
    const response = await fetch(formAddress('phien-khong-co'), {
      method: 'POST',
      body: new URLSearchParams(TYPED),
    });
    expect(response.status).toBe(404);
  });
});

describe('the page of a receipt', () => {
  const follow = (fields: Record<string, string>) =>
    readPage(`${app.baseUrl}/tra-cuu`, { method: 'POST', body: new URLSearchParams(fields) });
  const newReceipt = async (name: string): Promise<string> =>
    (await send(await openForm(), { ...TYPED, name })).one('p', { class: 'receipt-code large' })
      .text;

  it('asks once more before a question is taken back, and then does', async () => {
    const code = await newReceipt('Người rút');
    const asked = await follow({ code, step: 'ask' });
    expect(asked.one('main').text).toContain('Không thể hoàn tác');
    const [kept] = await stored().where({ name: 'Người rút' });
    expect(kept.fate).toBe('pending');

    const done = await follow({ code, step: 'withdraw' });
    expect([done.status, done.one('main').text]).toEqual([
      200,
      expect.stringContaining('đã được rút lại'),
    ]);
    const [row] = await stored().where({ name: 'Người rút' });
    expect(row.fate).toBe('withdrawn');
    expect(done.all('button', { value: 'ask' })).toEqual([]);
  });

  it('tells nothing of a code there is not, and puts no code into an address', async () => {
    const page = await follow({ code: 'AAAAA-AAAAA-AAAAA-AAAAA' });
    expect(page.status).toBe(404);
    expect(page.one('p', { id: 'code-fault' }).text).toContain('Không tìm thấy');
    for (const { attributes } of page.all('a')) expect(attributes.href).not.toContain('AAAAA');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});

test('while intake is paused the form says so, and one that was open keeps its text', async () => {
  const open = await openForm();
  const switches = app.strapi.db.connection('operation_switches');
  await switches.where({ name: 'intake-paused' }).del();
  await switches.insert({ name: 'intake-paused', is_on: true, notice: 'Nghỉ trưa đến 13 giờ.' });
  try {
    await becomes(async () => (await openForm()).all('form').length, 0);
    expect((await openForm()).one('main').text).toContain('Nghỉ trưa đến 13 giờ.');
    const ofSession = await readPage(`${app.baseUrl}/phien/${session.slug}`);
    expect(ofSession.one('main').text).toContain('Nghỉ trưa đến 13 giờ.');

    const refused = await send(open, { ...TYPED, name: 'Khi tạm dừng' });
    expect(refused.status).toBe(503);
    expect(refused.one('main').text).toContain('Nghỉ trưa đến 13 giờ.');
    expect(refused.one('main').text).toContain(TYPED.content);
  } finally {
    await switches.where({ name: 'intake-paused' }).update({ is_on: false });
  }
});

test('while reading is frozen pages say so, and receipts are told later', async () => {
  const path = `${app.baseUrl}/phien/${session.slug}`;
  expect((await readPage(path)).status).toBe(200);
  const switches = app.strapi.db.connection('operation_switches');
  await switches.where({ name: 'reads-frozen' }).del();
  await switches.insert({ name: 'reads-frozen', is_on: true, notice: 'Bảo trì <b>ngắn</b>.' });
  try {
    await becomes(async () => (await readPage(path)).all('p', { role: 'status' }).length, 1);
    const frozen = await readPage(path);
    expect(frozen.one('p', { role: 'status' }).text).toContain('Bảo trì <b>ngắn</b>.');
    expect(frozen.headers.get('Cache-Control')).toBe('no-store');
    const body = new URLSearchParams({ code: 'AAAAA-AAAAA-AAAAA-AAAAA' });
    expect((await readPage(`${app.baseUrl}/tra-cuu`, { method: 'POST', body })).status).toBe(503);
    expect((await fetch(`${app.baseUrl}/sitemap.xml`)).status).toBe(503);
  } finally {
    await switches.where({ name: 'reads-frozen' }).update({ is_on: false });
  }
});

test('while the database is away the text stays on the page, and is sent again as the same question', async () => {
  const line = await openDatabaseLine(app.databaseUrl);
  const node = await startNode({ databaseUrl: line.url });
  try {
    const form = await openForm(session.slug, '', node.baseUrl);
    const typed = { ...TYPED, name: 'Khi cơ sở dữ liệu vắng' };
    line.cut();
    const kept = await send(form, typed, {}, node.baseUrl);
    expect([kept.status, kept.one('h1').text]).toEqual([503, 'Chưa gửi được câu hỏi']);
    expect(kept.one('main').text).toContain(TYPED.content);

    line.mend();
    await becomes(async () => (await send(kept, {}, {}, node.baseUrl)).status, 201);
    expect(await stored().where({ name: typed.name })).toHaveLength(1);
  } finally {
    await node.kill('SIGTERM');
    line.close();
  }
});
