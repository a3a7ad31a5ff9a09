import { existsSync, readdirSync } from 'node:fs';
import { startApp, type RunningApp } from '../support/app';
import { liveSession, signedIn, submissionBody, type Session } from '../support/scenario';
import { temporaryFolder } from '../support/temporary-folder';
import { formOf, HTML, JPEG, PDF, PNG, pngOf, rawForm, type AttachedFile } from './support/files';
import { portalOf } from './support/portal';

interface Listed {
  key: string;
  name: string;
  mime: string;
  size: number;
}

const TEN_MEGABYTES = 10 * 1024 * 1024;

describe('a file attached to a question', () => {
  const uploads = temporaryFolder();
  let app: RunningApp;
  let session: Session;
  let editor: string;
  const portal = portalOf(() => app.baseUrl);

  const read = (path: string, token?: string) =>
    fetch(`${app.baseUrl}${path}`, {
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    });

  const keyOf = async (content: unknown): Promise<string> => {
    const [row] = await app.strapi.db.connection('submissions').where({ content });
    return row.document_id;
  };

  /** Sends the files with a question; what an editor then sees listed, and under which key. */
  const attach = async (files: readonly AttachedFile[]) => {
    const body = submissionBody();
    expect((await portal.submit(session.slug, formOf(body, files))).status).toBe(201);
    const key = await keyOf(body.content);
    const response = await read(`/dialogue/submissions/${key}`, editor);
    const { data } = (await response.json()) as { data: { attachments: Listed[] } };
    return { key, attachments: data.attachments };
  };

  const publicFiles = (): unknown[] => {
    const folder = app.strapi.dirs.static.public;
    return existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  };

  beforeAll(async () => {
    app = await startApp({ env: { UPLOAD_TEMPORARY_DIR: uploads.path } });
    session = await liveSession(app.strapi);
    editor = (await signedIn(app.strapi, app.baseUrl, 'dialogue-editor')).token;
  });

  afterEach(() => uploads.empty());

  afterAll(async () => {
    await app.stop();
    uploads.remove();
  });

  it('is stored byte for byte and handed to an editor as a download nothing opens by itself', async () => {
    const files = [
      { name: 'don.pdf', bytes: PDF, mime: 'application/pdf' },
      { name: 'anh.jpeg', bytes: JPEG, mime: 'image/jpeg' },
      { name: 'anh.PNG', bytes: PNG, mime: 'image/png' },
    ];
    const { key, attachments } = await attach(files);

    expect(attachments).toEqual(
      files.map(({ name, mime, bytes }) => ({
        key: expect.any(String),
        name,
        mime,
        size: bytes.length,
      })),
    );
    for (const [at, { bytes, mime }] of files.entries()) {
      const path = `/dialogue/submissions/${key}/attachments/${attachments[at]!.key}`;
      const response = await read(path, editor);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': mime,
        'content-disposition': expect.stringMatching(/^attachment; filename="/),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "sandbox; default-src 'none'",
      });
    }
  });

  it('is kept from everybody but editors, and lies under no public address', async () => {
    const before = publicFiles();
    const { key, attachments } = await attach([{ name: 'bi-mat.png', bytes: PNG }]);
    const path = `/dialogue/submissions/${key}/attachments/${attachments[0]!.key}`;
    const tokenOf = async (role: string) =>
      (await signedIn(app.strapi, app.baseUrl, role, [session.authorityKey])).token;

    expect((await read(path)).status).toBe(401);
    expect((await read(path, await tokenOf('authority-staff'))).status).toBe(403);
    expect((await read(path, await tokenOf('dialogue-leader'))).status).toBe(403);
    for (const name of ['bi-mat.png', attachments[0]!.key, `${attachments[0]!.key}.png`]) {
      expect((await read(`/uploads/${name}`)).status).toBe(404);
      expect((await read(`/${name}`)).status).toBe(404);
    }
    expect(publicFiles()).toEqual(before);
    expect(await app.strapi.db.connection('files')).toEqual([]);
  });

  it('is found only with the submission it came with', async () => {
    const one = await attach([{ name: 'mot.png', bytes: PNG }]);
    const other = await attach([{ name: 'hai.png', bytes: PNG }]);

    const response = await read(
      `/dialogue/submissions/${one.key}/attachments/${other.attachments[0]!.key}`,
      editor,
    );
    expect(response.status).toBe(404);
  });

  it.each([
    ['with quotes', 'đơn "khẩn".pdf', 'đơn "khẩn".pdf'],
    ['with a path', '../../etc/cron.d/đơn.pdf', '.._.._etc_cron.d_đơn.pdf'],
    ['decomposed', 'Đơn kiến nghị.pdf'.normalize('NFD'), 'Đơn kiến nghị.pdf'],
    ['with a right-to-left override', 'an\u202Efdp.pdf', 'anfdp.pdf'],
    ['outside the first plane', '📄 đơn.pdf', '📄 đơn.pdf'],
    [
      'with a semicolon and an equals sign',
      'a; filename=x.html; b.pdf',
      'a; filename=x.html; b.pdf',
    ],
    [
      'of 300 characters outside the first plane',
      `${'😀'.repeat(300)}.pdf`,
      `${'😀'.repeat(196)}.pdf`,
    ],
  ])('may have a name %s', async (_kind, name, stored) => {
    const { key, attachments } = await attach([{ name, bytes: PDF }]);
    const path = `/dialogue/submissions/${key}/attachments/${attachments[0]!.key}`;
    const response = await read(path, editor);

    expect(attachments[0]!.name).toBe(stored);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/pdf');
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="/);
  });

  it('cannot write a header of its own by its name', async () => {
    const fields = Object.entries(submissionBody()).map(([name, value]) => ({
      name,
      content: String(value),
    }));
    const send = async (filename: string) => {
      const { body, contentType } = rawForm([
        ...fields,
        { name: 'attachments', filename, content: PNG },
      ]);
      return portal.post(`/api/dialogue-sessions/${session.slug}/questions`, body, {
        'Content-Type': contentType,
      });
    };

    for (const filename of ['a\r\nX-Evil: 1\r\n.png', 'a&#0013;&#0010;X-Evil: 1.png', 'a\n.png']) {
      const { status } = await send(filename);
      expect([201, 400]).toContain(status);
    }
    const names = await app.strapi.db.connection('submission_attachments').pluck('name');
    expect(names.filter((name: string) => /\p{Cc}/u.test(name))).toEqual([]);
  });

  it('may come with two others of ten megabytes in all, and with a page of HTML inside', async () => {
    const left = TEN_MEGABYTES - PNG.length - JPEG.length;
    await attach([
      { name: 'mot.png', bytes: pngOf(left) },
      { name: 'hai.png', bytes: PNG },
      { name: 'ba.jpg', bytes: JPEG },
    ]);

    // A picture whose camera has written a page behind it is a picture: it is only ever downloaded.
    await attach([{ name: 'anh.jpg', bytes: Buffer.concat([JPEG, HTML]) }]);
  });

  it('is not missed where a browser sends an empty file input', async () => {
    const { attachments } = await attach([{ name: '', bytes: Buffer.alloc(0) }]);

    expect(attachments).toEqual([]);
  });
});
