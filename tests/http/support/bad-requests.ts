import { submissionBody } from '../../support/scenario';
import { toJson } from './bad-fields';

/** A request that is no submission, whatever its fields hold. */
export interface BadRequest {
  title: string;
  status: number;
  code: string;
  /** Paths of the faults, where fields are at fault. */
  paths?: string[];
  body?: FormData | Buffer | string;
  headers?: Record<string, string>;
  /** As it stands in the address; the announced session's where absent. */
  slug?: string;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const good = () => toJson({ data: submissionBody() });

const json = (title: string, body: string, paths: string[]): BadRequest => ({
  title,
  status: 400,
  code: 'INPUT_INVALID',
  paths,
  body,
  headers: JSON_TYPE,
});

const unreadable = (title: string, body: string | Buffer): BadRequest => ({
  title,
  status: 400,
  code: 'BODY_MALFORMED',
  body,
  headers: JSON_TYPE,
});

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const BODIES: BadRequest[] = [
  { title: 'has no body', status: 400, code: 'INPUT_INVALID', paths: ['body'] },
  json('is an empty object', '{}', ['body.data']),
  json('is an empty array', '[]', ['body']),
  json('is an array of submissions', toJson([{ data: submissionBody() }]), ['body']),
  json('has its fields outside `data`', toJson(submissionBody()), [
    'body.data',
    ...Object.keys(submissionBody()).map((key) => `body.${key}`),
  ]),
  json('has null for `data`', '{"data":null}', ['data']),
  json('has an array for `data`', '{"data":[]}', ['data']),
  json('has a text for `data`', '{"data":"hỏi"}', ['data']),
  json('has 1e309 for `data`', '{"data":1e309}', ['data']),
  json('has a key beside `data`', toJson({ data: submissionBody(), meta: {} }), ['body.meta']),
  json('has 1e309 for a content', good().replace(/"content":"[^"]*"/, '"content":1e309'), [
    'data.content',
  ]),
  unreadable('is the text null', 'null'),
  unreadable('is a number', '1'),
  unreadable('is a string', '"hỏi"'),
  unreadable('is no JSON', '{"data":'),
  unreadable('is JSON with a comment', '{"data":{}} // hết'),
  unreadable('is JSON with a NUL between its signs', '{"data":\u0000{}}'),
  unreadable('is a picture called JSON', Buffer.from('89504e470d0a1a0a', 'hex')),
  unreadable(
    'has `__proto__` beside `data`',
    good().replace(/}$/, ',"__proto__":{"isAdmin":true}}'),
  ),
  { ...unreadable('is too deep by one level', nested(21)), code: 'BODY_TOO_DEEP' },
  { ...unreadable('is 5,000 levels deep', nested(5_000)), code: 'BODY_TOO_DEEP' },
  {
    title: 'is longer than 64 kB',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: toJson({ data: submissionBody({ content: 'x'.repeat(65_536) }) }),
    headers: JSON_TYPE,
  },
  {
    title: 'is longer than 64 kB by spaces alone',
    status: 413,
    code: 'BODY_TOO_LARGE',
    body: ' '.repeat(70_000) + good(),
    headers: JSON_TYPE,
  },
];

const ofType = (title: string, contentType: string, body: string = good()): BadRequest => ({
  title,
  status: 415,
  code: 'BODY_TYPE_REFUSED',
  body,
  headers: { 'Content-Type': contentType },
});

const TYPES: BadRequest[] = [
  ofType('is JSON called plain text', 'text/plain'),
  ofType('is a form without files', 'application/x-www-form-urlencoded', 'data[name]=An'),
  ofType('is XML', 'application/xml', '<data/>'),
  ofType('is HTML', 'text/html', '<p>'),
  ofType('is of a type that is no type', 'junk'),
  ofType('is bytes', 'application/octet-stream'),
];

const withKey = (title: string, key: string): BadRequest => ({
  title,
  status: 400,
  code: 'IDEMPOTENCY_KEY_MALFORMED',
  paths: ['Idempotency-Key'],
  body: good(),
  headers: { ...JSON_TYPE, 'Idempotency-Key': key },
});

const KEYS: BadRequest[] = [
  withKey('has an empty idempotency key', ''),
  withKey('has an idempotency key of 15 characters', 'k'.repeat(15)),
  withKey('has an idempotency key of 129 characters', 'k'.repeat(129)),
  withKey('has an idempotency key with a space', 'mot hai ba bon nam'),
  withKey('has an idempotency key with a letter outside ASCII', `\u00e9${'k'.repeat(20)}`),
  withKey('has two idempotency keys', `${'a'.repeat(16)}, ${'b'.repeat(16)}`),
];

const toSlug = (title: string, slug: string, status = 404, code = 'SESSION_UNKNOWN') => ({
  title,
  status,
  code,
  body: good(),
  headers: JSON_TYPE,
  slug,
});

const SLUGS: BadRequest[] = [
  toSlug('goes to a session that does not exist', 'khong-co'),
  toSlug('goes to a slug of one percent sign', '%'),
  toSlug('goes to a slug with half an escape', 'phien%2'),
  toSlug('goes to a slug that is no UTF-8', '%ff%fe'),
  toSlug('goes to a slug with a lone surrogate', '%ed%a0%80'),
  toSlug('goes to a slug with a NUL', 'phien%00', 404),
  toSlug('goes to a slug that is a NUL', '%00', 404),
  toSlug('goes to a slug with a slash', 'a%2Fb'),
  toSlug('goes to a slug with a quote', "phien'--"),
  toSlug('goes to a slug of a query operator', '[$ne]=x'),
  toSlug('goes to a slug of 8,000 characters', 'a'.repeat(8_000)),
];

export const BAD_REQUESTS: readonly BadRequest[] = [...BODIES, ...TYPES, ...KEYS, ...SLUGS];
