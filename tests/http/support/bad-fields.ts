/** One fault in a body that is right otherwise. */
export interface BadField {
  /** What is wrong with the body, as a sentence about it. */
  title: string;
  /** Put over a good body; `undefined` leaves the key out. */
  change: Record<string, unknown>;
  code: string;
  /** The fault's path; absent where the regulation refuses, which names no path. */
  path?: string;
  /** Whether the key means something when staff enter the submission. */
  staffMayState?: boolean;
}

const invalid = (path: string, title: string, value: unknown): BadField => ({
  title,
  change: { [path]: value },
  code: 'INPUT_INVALID',
  path: `data.${path}`,
});

const unknownKey = (key: string, value: unknown, staffMayState = false): BadField => ({
  title: `states ${key}, which no sender states`,
  // An own key, also for `__proto__`: what a JSON parser makes of such a body.
  change: JSON.parse(JSON.stringify({ x: value }).replace('"x"', JSON.stringify(key))),
  code: 'INPUT_INVALID',
  path: `data.${key}`,
  staffMayState,
});

const incomplete = (title: string, change: Record<string, unknown>): BadField => ({
  title,
  change,
  code: 'SUBMITTER_INCOMPLETE',
});

const MISSING = [
  invalid('submitterKind', 'does not say who submits', undefined),
  invalid('name', 'has no name', undefined),
  invalid('kind', 'does not say what it is', undefined),
  invalid('content', 'has no content', undefined),
  invalid('name', 'has an empty name', ''),
  invalid('content', 'has an empty content', ''),
  invalid('name', 'has a name of spaces', '   '),
  invalid('content', 'has a content of zero-width spaces', '\u200B\u200B\u2060\uFEFF'),
  invalid('submitterKind', 'says in an empty word who submits', ''),
  invalid('language', 'has an empty language', ''),
];

const WRONG_TYPES = [
  invalid('submitterKind', 'says by a number who submits', 1),
  invalid('name', 'has a number for a name', 42),
  invalid('name', 'has a list of names', ['Nguyễn', 'Hạnh']),
  invalid('name', 'has null for a name', null),
  invalid('representative', 'has an object for a representative', { name: 'An' }),
  invalid('address', 'has true for an address', true),
  invalid('telephone', 'has a number for a telephone', 900_000_001),
  invalid('email', 'has a list of addresses', ['a@example.vn', 'b@example.vn']),
  invalid('kind', 'has null for its kind', null),
  invalid('theme', 'has a list of themes', ['Thủ tục']),
  invalid('authority', 'names the authority by an object', { slug: 'so-y-te' }),
  invalid('content', 'has a list for a content', ['Hỏi']),
  invalid('content', 'has an object with a query operator for a content', { $ne: null }),
  invalid('publicName', 'has false for the public name', false),
  invalid('consent', 'has a number for the consent', 1),
  invalid('consent', 'has null for the consent', null),
  invalid('language', 'has a number for the language', 84),
  invalid('content', 'has a huge integer for a content', 123456789012345678901234567890n),
];

const UNKNOWN_VALUES = [
  invalid('submitterKind', 'says “company” submits', 'company'),
  invalid('submitterKind', 'says “Individual” in capitals submits', 'INDIVIDUAL'),
  invalid('kind', 'is a “question”', 'question'),
  invalid('kind', 'is “constructor”', 'constructor'),
  invalid('publicName', 'wants to be named “nickname”', 'nickname'),
  invalid('consent', 'consents with “yes”', 'yes'),
  invalid('language', 'has a language of junk', 'vi; drop table'),
  invalid('language', 'has a language of a whole sentence', 'tiếng Việt'),
];

const TEXTS: BadField[] = [
  invalid('content', 'has a content of 5,001 characters', 'a'.repeat(5_001)),
  invalid('content', 'has a content of 20,001 characters', 'a'.repeat(20_001)),
  invalid(
    'content',
    'has a content of 5,001 characters outside the first plane',
    '😀'.repeat(5_001),
  ),
  invalid('name', 'has a name of 256 characters', 'a'.repeat(256)),
  invalid('representative', 'has a representative of 256 characters', 'ă'.repeat(256)),
  invalid('address', 'has an address of 256 characters', 'a'.repeat(256)),
  invalid('theme', 'has a theme of 256 characters', 'a'.repeat(256)),
  invalid('authority', 'has an authority of 256 characters', 'a'.repeat(256)),
  { title: 'has a NUL in the name', change: { name: 'An\u0000' }, code: 'TEXT_INVALID' },
  { title: 'has a NUL in the content', change: { content: '\u0000' }, code: 'TEXT_INVALID' },
  invalid('name', 'has a lone high surrogate in the name', 'An\uD800'),
  invalid('content', 'has a lone low surrogate in the content', '\uDC00Hỏi'),
  invalid('name', 'has an escape character in the name', 'An\u001B[31m'),
  invalid('content', 'has a vertical tab in the content', 'a\u000Bb'),
  invalid('content', 'has a C1 control in the content', 'a\u0085b'),
  invalid('theme', 'has a delete character in the theme', 'Thủ\u007Ftục'),
  invalid('content', 'has a private-use character in the content', 'a\uE000b'),
  invalid('content', 'has an unassigned code point in the content', 'a\u{3FFFF}b'),
  invalid('content', 'has 10,000 combining marks', `a${'\u0301'.repeat(10_000)}`),
  invalid('name', 'has 100 combining marks on one letter of the name', `a${'\u0323'.repeat(100)}`),
];

const ADDRESSES = [
  invalid('email', 'has an e-mail without @', 'hanh.example.vn'),
  invalid('email', 'has an e-mail without a host', 'hanh@'),
  invalid('email', 'adds a Bcc line to the e-mail', 'a@example.vn\r\nBcc: b@example.vn'),
  invalid('email', 'adds a line feed and a body to the e-mail', 'a@example.vn\n\nHello'),
  invalid('email', 'has two e-mails with a comma', 'a@example.vn,b@example.vn'),
  invalid('email', 'has an e-mail with a display name', 'Hạnh <a@example.vn>'),
  invalid('email', 'has an e-mail of 300 characters', `${'a'.repeat(300)}@example.vn`),
  invalid('telephone', 'has words for a telephone', 'gọi tôi sau'),
  invalid('telephone', 'has five digits for a telephone', '12345'),
  invalid('telephone', 'has 31 digits for a telephone', '1'.repeat(31)),
  invalid('telephone', 'has a script for a telephone', '<script>'),
];

const UNKNOWN_KEYS = [
  unknownKey('receivedAt', '2020-01-01T00:00:00Z', true),
  unknownKey('channel', 'email', true),
  unknownKey('documentNumber', '12/UBND', true),
  unknownKey('fate', 'accepted'),
  unknownKey('questionKey', 'abc'),
  unknownKey('enteredBy', 1),
  unknownKey('id', 1),
  unknownKey('documentId', 'abcdefghijklmnopqrstuvwx'),
  unknownKey('sessionKey', 'abcdefghijklmnopqrstuvwx'),
  unknownKey('authorityKey', 'abcdefghijklmnopqrstuvwx'),
  unknownKey('receiptHash', '0'.repeat(64)),
  unknownKey('consentAt', '2020-01-01T00:00:00Z'),
  unknownKey('locale', 'en'),
  unknownKey('publishedAt', null),
  unknownKey('createdBy', 1),
  unknownKey('attachments', []),
  {
    ...unknownKey('__proto__', { isAdmin: true }),
    code: 'BODY_MALFORMED',
    path: undefined,
  },
  unknownKey('constructor', { prototype: {} }),
  unknownKey('toString', 'x'),
  unknownKey('Name', 'Hạnh'),
  unknownKey('', 'x'),
];

const REFUSED_BY_THE_REGULATION: BadField[] = [
  { title: 'refuses consent', change: { consent: false }, code: 'CONSENT_MISSING' },
  { title: 'does not speak of consent', change: { consent: undefined }, code: 'CONSENT_MISSING' },
  incomplete('is of an individual without address', { address: undefined }),
  incomplete('is of an individual with an address of spaces', { address: '  ' }),
  incomplete('is of an individual nobody can reach', { telephone: undefined }),
  incomplete('is of an organisation without a head office', {
    submitterKind: 'organization',
    address: null,
  }),
  incomplete('is of an organisation without telephone', {
    submitterKind: 'organization',
    telephone: null,
    email: 'a@example.vn',
  }),
  incomplete('is of an enterprise without a head office', {
    submitterKind: 'enterprise',
    address: '',
  }),
  incomplete('is of an enterprise without telephone', {
    submitterKind: 'enterprise',
    telephone: '',
  }),
  {
    title: 'asks an authority that does not exist',
    change: { authority: 'so-khong-co' },
    code: 'AUTHORITY_UNKNOWN',
    path: 'data.authority',
  },
];

/** Faults of single fields, the same on every way in: JSON, GraphQL, staff entry. All answered 400. */
export const BAD_FIELDS: readonly BadField[] = [
  ...MISSING,
  ...WRONG_TYPES,
  ...UNKNOWN_VALUES,
  ...TEXTS,
  ...ADDRESSES,
  ...UNKNOWN_KEYS,
  ...REFUSED_BY_THE_REGULATION,
];

/** JSON with numbers of any size, which `JSON.stringify` refuses. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    typeof part === 'bigint' ? `#${part}#` : (part as unknown),
  ).replace(/"#(\d+)#"/g, '$1');
