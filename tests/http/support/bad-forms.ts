import { submissionBody } from '../../support/scenario';
import type { BadRequest } from './bad-requests';
import { type AttachedFile, formOf, HTML, JPEG, PDF, PNG, pngOf, rawForm, SVG } from './files';

const asForm = (
  title: string,
  path: string,
  body: FormData,
  code = 'INPUT_INVALID',
): BadRequest => ({ title, status: 400, code, paths: [path], body });

const FIELDS: BadRequest[] = [
  ...['submitterKind', 'name', 'content', 'telephone', 'consent'].map((key) =>
    asForm(
      `states ${key} twice in a form`,
      `data.${key}`,
      formOf(submissionBody({ [key]: [submissionBody()[key], submissionBody()[key]] })),
    ),
  ),
  ...['fate', 'receivedAt', 'data', 'attachments'].map((key) =>
    asForm(
      `has a form field ${key}`,
      `data.${key}`,
      formOf(Object.fromEntries([...Object.entries(submissionBody()), [key, 'x']])),
    ),
  ),
  asForm(
    'has a name of 256 characters in a form',
    'data.name',
    formOf(submissionBody({ name: 'a'.repeat(256) })),
  ),
  {
    title: 'has a NUL in a form field',
    status: 400,
    code: 'TEXT_INVALID',
    body: formOf(submissionBody({ content: 'a\u0000b' })),
  },
  {
    title: 'does not consent in a form',
    status: 400,
    code: 'CONSENT_MISSING',
    body: formOf(submissionBody({ consent: false })),
  },
  {
    title: 'has more than 64 kB of form fields',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: formOf(submissionBody({ content: 'x'.repeat(66_000) })),
  },
  {
    title: 'has 2,000 form fields',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: formOf(Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`f${at}`, 'x']))),
  },
];

const withFile = (title: string, file: AttachedFile, code = 'ATTACHMENT_TYPE'): BadRequest =>
  asForm(title, 'attachments.0', formOf(submissionBody(), [file]), code);

const png = { name: 'anh.png', bytes: PNG };

const FILES: BadRequest[] = [
  ...['files', 'attachment', 'data', 'constructor'].map((field) =>
    asForm(`attaches a file as ${field}`, field, formOf(submissionBody(), [png], field)),
  ),
  {
    title: 'attaches a file as __proto__',
    status: 400,
    code: 'BODY_MALFORMED',
    body: formOf(submissionBody(), [png], '__proto__'),
  },
  withFile(
    'attaches an empty file',
    { name: 'anh.png', bytes: Buffer.alloc(0) },
    'ATTACHMENT_EMPTY',
  ),
  withFile('attaches an SVG', { name: 'anh.svg', bytes: SVG }),
  withFile('attaches an SVG called PNG', { name: 'anh.png', bytes: SVG }),
  withFile('attaches HTML called PDF', { name: 'don.pdf', bytes: HTML }),
  withFile('attaches a PDF called PNG', { name: 'anh.png', bytes: PDF }),
  withFile('attaches a PNG called JPG', { name: 'anh.jpg', bytes: PNG }),
  withFile('attaches a PDF called .pdf.html', { name: 'don.pdf.html', bytes: PDF }),
  withFile('attaches a PDF without ending', { name: 'pdf', bytes: PDF }),
  withFile('attaches a PNG whose name ends with a dot', { name: 'anh.png.', bytes: PNG }),
  withFile('attaches a PNG with a NUL in its name', { name: 'a&#0000;b.png', bytes: PNG }),
  withFile('attaches a PNG with a control character in its name', {
    name: 'a\u001b.png',
    bytes: PNG,
  }),
  withFile('attaches HTML behind the first bytes of a PNG', {
    name: 'anh.png',
    bytes: Buffer.concat([PNG.subarray(0, 8), HTML]),
  }),
  withFile('attaches HTML behind a whole PNG', {
    name: 'anh.png',
    bytes: Buffer.concat([PNG, HTML]),
  }),
  withFile('attaches HTML behind the first bytes of a JPEG', {
    name: 'anh.jpg',
    bytes: Buffer.concat([JPEG.subarray(0, 4), HTML]),
  }),
  withFile('attaches the first bytes of a JPEG alone', {
    name: 'anh.jpg',
    bytes: JPEG.subarray(0, 3),
  }),
  withFile('attaches HTML in front of a PDF', {
    name: 'don.pdf',
    bytes: Buffer.concat([HTML, PDF]),
  }),
  withFile('attaches HTML behind the first bytes of a PDF', {
    name: 'don.pdf',
    bytes: Buffer.concat([Buffer.from('%PDF-'), HTML]),
  }),
  withFile('attaches a program called JPG', { name: 'anh.jpg', bytes: Buffer.from('MZ\u0090') }),
  asForm(
    'attaches a text beside two pictures',
    'attachments.2',
    formOf(submissionBody(), [png, png, { name: 'ghi-chu.txt', bytes: Buffer.from('hỏi') }]),
    'ATTACHMENT_TYPE',
  ),
  {
    title: 'attaches four files',
    status: 413,
    code: 'TOO_MANY_FILES',
    body: formOf(submissionBody(), [png, png, png, png]),
  },
  {
    title: 'attaches 10 MB and one byte',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: formOf(submissionBody(), [{ name: 'anh.png', bytes: pngOf(10 * 1024 * 1024 + 1) }]),
  },
  {
    title: 'attaches 10 MB and one byte in two files',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: formOf(submissionBody(), [
      { name: 'mot.png', bytes: pngOf(10 * 1024 * 1024 - 1_000) },
      { name: 'hai.png', bytes: pngOf(1_001) },
    ]),
  },
];

const written = (
  title: string,
  contentType: string,
  body: Buffer | string,
  code: string,
): BadRequest => ({
  title,
  status: 400,
  code,
  body: typeof body === 'string' ? Buffer.from(body) : body,
  headers: { 'Content-Type': contentType },
});

const whole = rawForm([{ name: 'name', content: 'An' }]);

const BROKEN: BadRequest[] = [
  written('is a form without boundary', 'multipart/form-data', whole.body, 'BODY_MALFORMED'),
  written(
    'is a form with another boundary',
    'multipart/form-data; boundary=khac',
    whole.body,
    'BODY_MALFORMED',
  ),
  written(
    'is a form that breaks off',
    whole.contentType,
    whole.body.subarray(0, -20),
    'BODY_MALFORMED',
  ),
  written(
    'has a part whose header is no header',
    whole.contentType,
    whole.body.toString().replace('\r\n\r\nAn', '\r\n<html>\r\n\r\nAn'),
    'BODY_MALFORMED',
  ),
  written('is JSON called a form', whole.contentType, '{"data":{}}', 'BODY_MALFORMED'),
  {
    ...written(
      'is parts that are no form',
      'multipart/mixed; boundary=ranh-gioi',
      whole.body,
      'BODY_TYPE_REFUSED',
    ),
    status: 415,
  },
];

/** Forms, with and without files, that are no submission. */
export const BAD_FORMS: readonly BadRequest[] = [...FIELDS, ...FILES, ...BROKEN];
