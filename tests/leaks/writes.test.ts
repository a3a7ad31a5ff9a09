import { type RunningApp, startApp } from '../support/app';
import { type ErrorBody } from '../support/error-of';
import {
  answeredQuestion,
  draftSession,
  givenAuthority,
  liveSession,
  type Session,
  submissionBody,
} from '../support/scenario';
import { storedRows } from '../support/stored-rows';
import { components, contentTypes } from './support/schemas';

let app: RunningApp;
let live: Session;
let hidden: Session;
let keys: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  live = await liveSession(app.strapi);
  hidden = await draftSession(app.strapi);
  const { questionKey, answerKey, submissionKey, draftKey } = await answeredQuestion(
    app.strapi,
    live,
  );
  keys = {
    'api::dialogue-session.dialogue-session': live.documentId,
    'api::authority.authority': live.authorityKey,
    'api::question.question': questionKey,
    'api::answer.answer': answerKey,
    'api::submission.submission': submissionKey,
    'api::answer-draft.answer-draft': draftKey,
  };
});
afterAll(() => app?.stop());

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(app.baseUrl + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(method !== 'HEAD' && method !== 'GET' && { body: JSON.stringify(body) }),
  });

/** Nothing in any table is another than it was. */
async function expectNoWrite(work: () => Promise<void>): Promise<void> {
  const before = await storedRows(app.strapi);
  await work();
  expect(await storedRows(app.strapi)).toEqual(before);
}

test('what is written is seen: otherwise it would say nothing that nothing is', async () => {
  const before = await storedRows(app.strapi);
  await givenAuthority(app.strapi);
  const after = await storedRows(app.strapi);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  expect(changed).toEqual(expect.arrayContaining(['authorities', 'audit_entries']));
  expect(changed).not.toContain('questions');
});

/** A row of the type, with a value for everything it must have. */
const validBody = (uid: string): Record<string, unknown> => ({
  data: Object.fromEntries(
    Object.entries(contentTypes()[uid]!.attributes)
      .filter(([, { type }]) => type !== 'relation' && type !== 'component')
      .map(([name, { type, enum: words }]) => [name, words?.[0] ?? VALUES[type] ?? 'so-van-hoa']),
  ),
});

const VALUES: Record<string, unknown> = {
  integer: 1,
  date: '2026-03-10',
  datetime: '2026-03-10T01:30:00.000Z',
  json: {},
};

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];

describe.each(Object.keys(contentTypes()))('%s', (uid) => {
  const { pluralName = '', singularName = '' } = contentTypes()[uid]!.info ?? {};

  it('is written by no stranger, by any verb on any address', async () => {
    const key = keys[uid] ?? 'khong-co';
    const paths = [
      `/api/${pluralName}`,
      `/api/${pluralName}/`,
      `/api/${pluralName}/${key}`,
      `/api/${pluralName}/${key}?status=draft`,
      `/api/${pluralName}/${key}/actions/publish`,
      `/api/${singularName}`,
      `/content-manager/collection-types/${uid}`,
      `/content-manager/collection-types/${uid}/${key}`,
      `/dialogue/${pluralName}/${key}`,
    ];
    await expectNoWrite(async () => {
      const taken: string[] = [];
      for (const path of paths) {
        for (const method of METHODS) {
          const { status } = await send(method, path, validBody(uid));
          if (![401, 403, 404, 405].includes(status)) taken.push(`${status} ${method} ${path}`);
        }
        const override = await send('GET', path, null, { 'X-HTTP-Method-Override': 'DELETE' });
        if (override.status >= 500) taken.push(`${override.status} GET ${path}`);
      }
      expect(taken).toEqual([]);
    });
  });
});

test('GraphQL writes no row of any type', () =>
  expectNoWrite(async () => {
    for (const verb of ['create', 'update', 'delete', 'publish']) {
      for (const { info } of Object.values({ ...contentTypes(), ...components() })) {
        const name = (info?.singularName ?? 'component')
          .split('-')
          .map((word) => word[0]!.toUpperCase() + word.slice(1))
          .join('');
        const query = `mutation { ${verb}${name}(documentId: "${keys['api::question.question']}") { documentId } }`;
        const response = await send('POST', '/graphql', { query });
        expect({ query, answer: await response.json() }).toMatchObject({
          answer: { errors: expect.anything() },
        });
      }
    }
  }));

/** Each is the server's to set, or nobody's. */
const NOT_THE_SENDERS = [
  'state',
  'fate',
  'fateAt',
  'fateBy',
  'questionKey',
  'rejectionCode',
  'publishedAt',
  'createdAt',
  'createdBy',
  'updatedBy',
  'receivedAt',
  'enteredBy',
  'channel',
  'sessionKey',
  'authorityKey',
  'receiptHash',
  'idempotencyHash',
  'sealedReceipt',
  'consentAt',
  'id',
  'documentId',
  'locale',
  'localizations',
  'status',
  'constructor',
  'prototype',
  'toString',
];

describe('a question sent from the portal', () => {
  const address = () => `/api/dialogue-sessions/${live.slug}/questions`;

  async function refusal(
    body: string,
  ): Promise<{ status: number; text: string; faults: string[] }> {
    const response = await fetch(app.baseUrl + address(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const text = await response.text();
    const { error } = JSON.parse(text) as ErrorBody;
    const faults = (error?.details.faults ?? []) as { path: string; message: string }[];
    return { status: response.status, text, faults: faults.map(({ path }) => path) };
  }

  it.each(NOT_THE_SENDERS)('is refused by name when it brings %s', async (key) => {
    await expectNoWrite(async () => {
      const { status, text, faults } = await refusal(
        JSON.stringify({ data: { ...submissionBody(), [key]: 'accepted-by-me' } }),
      );
      expect(status).toBe(400);
      expect(faults).toHaveLength(1);
      expect(text).toContain(key);
      expect(text).not.toContain('accepted-by-me');
    });
  });

  it('is not even read when it brings __proto__', async () => {
    await expectNoWrite(async () => {
      const body = JSON.stringify({ data: submissionBody() });
      const { status, text } = await refusal(
        body.replace('{"data":{', '{"data":{"__proto__":{"fate":"accepted"},'),
      );
      expect(status).toBe(400);
      expect(text).toContain('BODY_MALFORMED');
    });
  });

  it.each(['fate', 'receivedAt', 'channel', 'documentId'])(
    'is refused when it brings %s as a form field, with files',
    async (key) => {
      await expectNoWrite(async () => {
        const form = new FormData();
        const fields = { ...submissionBody(), consent: 'true' } as Record<string, string>;
        for (const [name, value] of Object.entries(fields)) form.append(name, value);
        form.append(key, 'accepted-by-me');
        const length = (await new Response(form).arrayBuffer()).byteLength;
        const response = await fetch(app.baseUrl + address(), {
          method: 'POST',
          headers: { 'Content-Length': String(length) },
          body: form,
        });
        expect(response.status).toBe(400);
      });
    },
  );

  it('is refused when keys stand beside it', async () => {
    await expectNoWrite(async () => {
      const { status } = await refusal(JSON.stringify({ data: submissionBody(), meta: {} }));
      expect(status).toBe(400);
    });
  });

  it.each(NOT_THE_SENDERS)('is refused in GraphQL when it brings %s', async (key) => {
    await expectNoWrite(async () => {
      const response = await send('POST', '/graphql', {
        query: `mutation ($slug: String!, $data: SubmissionInput!) {
          submitQuestion(sessionSlug: $slug, data: $data) { receipt }
        }`,
        variables: { slug: live.slug, data: { ...submissionBody(), [key]: 'accepted-by-me' } },
      });
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { error: { details: { faults: [{ path: `data.${key}` }] } } } }],
      });
    });
  });

  it('to a session in preparation is answered as to one that does not exist', async () => {
    await expectNoWrite(async () => {
      const answers = [];
      for (const slug of [hidden.slug, 'khong-co']) {
        const response = await send('POST', `/api/dialogue-sessions/${slug}/questions`, {
          data: submissionBody(),
        });
        answers.push({ status: response.status, body: await response.text() });
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]!.status).toBe(404);
    });
  });
});
