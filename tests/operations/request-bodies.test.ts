import { HOUSE } from '../../src/domain/regulation';
import { type RunningApp, startApp } from '../support/app';
import { errorOf } from '../support/error-of';
import { rawRequest } from '../support/raw-request';
import { temporaryFolder } from '../support/temporary-folder';

const uploads = temporaryFolder();
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { UPLOAD_TEMPORARY_DIR: uploads.path } });
});
afterAll(async () => {
  await app?.stop();
  uploads.remove();
});

const INTAKE = '/api/dialogue-sessions/khong-co/questions';

function form(files: Record<string, string[]>): FormData {
  const data = new FormData();
  for (const [field, contents] of Object.entries(files)) {
    contents.forEach((content, index) => data.append(field, new Blob([content]), `${index}.txt`));
  }
  return data;
}

const refusal = (status: number, code: string) => ({ status, code, source: HOUSE });

const post = (
  path: string,
  body: FormData | string,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(app.baseUrl + path, { method: 'POST', body, headers });

describe('files', () => {
  test.each([
    '/api/nowhere',
    '/api/questions',
    '/api/receipts',
    '/graphql',
    '/admin/login',
    '/',
    '/upload/files',
    '/api/upload',
  ])('are refused at %s and leave nothing behind', async (path) => {
    const response = await post(path, form({ anything: ['x'.repeat(10_000)] }));
    expect(await errorOf(response)).toEqual(refusal(415, 'MULTIPART_REFUSED'));
    expect(response.headers.get('Connection')).toBe('close');
    await uploads.empty();
  });

  test('are refused before they have arrived', async () => {
    const answer = await rawRequest(
      app.baseUrl,
      'POST /api/nowhere HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2000000000\r\n\r\n--b\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 415 /);
  });

  test.each(['attachments', 'files', 'anything'])(
    'of a question leave nothing behind once it is answered, under the name %s',
    async (field) => {
      const response = await post(INTAKE, form({ [field]: ['một', 'hai'] }));
      expect(response.status).toBeLessThan(500);
      await uploads.empty();
    },
  );

  test('of a question are at most three', async () => {
    const response = await post(INTAKE, form({ attachments: ['1', '2', '3', '4'] }));
    expect(await errorOf(response)).toEqual(refusal(413, 'TOO_MANY_FILES'));
    await uploads.empty();
  });

  test('of a question are at most 10 MB together', async () => {
    const response = await post(INTAKE, form({ attachments: ['x'.repeat(6e6), 'x'.repeat(5e6)] }));
    expect(await errorOf(response)).toEqual(refusal(413, 'BODY_TOO_LARGE'));
    await uploads.empty();
  });

  test('of a question that are a little too large are refused as well', async () => {
    const response = await post(INTAKE, form({ attachments: ['x'.repeat(10 * 1024 * 1024 + 1)] }));
    expect(await errorOf(response)).toEqual(refusal(413, 'BODY_TOO_LARGE'));
    await uploads.empty();
  });

  test('without a stated length are not read', async () => {
    const answer = await rawRequest(
      app.baseUrl,
      `POST ${INTAKE} HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 411 /);
  });

  test('that break off leave nothing behind', async () => {
    const head = `POST ${INTAKE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\n`;
    const body =
      '--b\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhalf';
    const answer = await rawRequest(
      app.baseUrl,
      `${head}Content-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    await uploads.empty();
  });
});

describe('a body', () => {
  const json = { 'Content-Type': 'application/json' };

  test('of more than 64 kB is refused', async () => {
    const response = await post(
      INTAKE,
      JSON.stringify({ data: { content: 'x'.repeat(70_000) } }),
      json,
    );
    expect(await errorOf(response)).toEqual(refusal(413, 'BODY_TOO_LARGE'));
  });

  test('that is no JSON is refused without repeating it', async () => {
    const response = await post(INTAKE, '{"data": {"name": "Nguyễn Văn An"', json);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('BODY_MALFORMED');
    expect(text).not.toContain('Nguyễn');
  });

  test('nested a thousand times is refused', async () => {
    const response = await post(INTAKE, `{"data":${'['.repeat(1_000)}${']'.repeat(1_000)}}`, json);
    expect(await errorOf(response)).toEqual(refusal(400, 'BODY_TOO_DEEP'));
  });

  test.each(['gzip', 'br', 'nonsense'])(
    'that claims to be %s and is not is refused',
    async (encoding) => {
      const response = await post(INTAKE, '{"data":{}}', { ...json, 'Content-Encoding': encoding });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
});
