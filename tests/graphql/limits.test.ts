import { type RunningApp, startApp } from '../support/app';
import { Archive } from './support/archive';
import { codesOf, graphqlClient } from './support/graphql';

let app: RunningApp;
const ask = graphqlClient(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp({ env: { GRAPHQL_INTROSPECTION: 'false' } });
  const archive = await Archive.open(app.strapi);
  await archive.addSession('phien', 101);
});
afterAll(() => app?.stop());

const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(app.baseUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const nested = (levels: number, leaf: string): string =>
  levels === 0 ? leaf : `questions { session { ${nested(levels - 1, leaf)} } }`;

describe('the text of a query', () => {
  it.each([
    [
      'nested more than nine levels',
      `{ ${nested(4, 'questions { answers { content } }')} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'with more than 20 aliases',
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: questions { content }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['with more than 300 fields', `{ questions { ${'content '.repeat(300)} } }`, 'QUERY_TOO_LARGE'],
    [
      'whose fragments multiply its fields',
      `fragment A on Question { ${'content '.repeat(50)} }
       fragment B on Question { ...A ...A ...A }
       { questions { ...B ...B ...B } }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'with circular fragments',
      'fragment A on Question { ...B } fragment B on Question { ...A } { questions { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['with a missing fragment', '{ questions { ...A } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'with more than 2,000 words',
      `{ questions { ${'content, '.repeat(2_001)} } }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['that asks for the schema', '{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'],
    [
      'that asks for drafts',
      '{ questions(status: DRAFT) { content } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_what, query, code) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual([code]);
  });

  it('nested nine levels is answered', async () => {
    const { errors } =
      await ask(`{ dialogueSessions_connection { nodes { questions_connection { nodes {
      answers_connection { nodes { authority { contact { email } } } } } } } } }`);
    expect(errors).toEqual([]);
  });
});

describe('filters and sort keys', () => {
  const far = 'session: { questions: { session: { topic: { contains: "x" } } } }';

  it.each([
    [
      'that follow relations in circles',
      `{ questions(filters: { ${far} }) { content } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'that do so below the root',
      `{ dialogueSessions { questions(filters: { ${far} }) { content } } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'with hundreds of values',
      `{ questions(filters: { position: { in: [${Array.from({ length: 101 }, (_, n) => n)}] } }) { content } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'that sort by far relations',
      '{ questions(sort: "session.questions.session.topic") { content } }',
      'QUERY_TOO_DEEP',
    ],
    [
      'with a NUL',
      '{ questions(filters: { content: { contains: "\\u0000" } }) { content } }',
      'TEXT_INVALID',
    ],
    ['with a NUL in an id', '{ question(documentId: "\\u0000") { content } }', 'TEXT_INVALID'],
  ])('%s are refused', async (_what, query, code) => {
    expect(codesOf(await ask(query))).toEqual([code]);
  });

  it.each([
    ['between one bound', '{ questions(filters: { position: { between: [1] } }) { content } }'],
    ['between no bounds', '{ questions(filters: { position: { between: null } }) { content } }'],
    [
      'between three, below the root',
      '{ dialogueSessions { questions(filters: { content: { between: ["a", "b", "c"] } }) { content } } }',
    ],
    ['by the id of a component', '{ dialogueSessions(sort: "panel.documentId") { slug } }'],
    ['of components by it', '{ dialogueSessions { panel(sort: "documentId:desc") { name } } }'],
  ])('%s are refused', async (_what, query) => {
    expect(codesOf(await ask(query))).toEqual(['QUERY_MALFORMED']);
  });

  it.each(['createdBy.email', 'updatedBy.id', 'position:up'])('by %s are refused', async (key) => {
    const answer = await ask(`{ questions(sort: "${key}") { content } }`);
    expect(answer.errors[0]!.extensions.error?.name).toBe('ValidationError');
    expect(answer.errors[0]!.message).toBe('Yêu cầu không hợp lệ.');
    expect(codesOf(answer)).toEqual(['REQUEST_MALFORMED']);
  });

  it('between two instants are answered', async () => {
    const between = '["2000-01-01T00:00:00.000Z", "2100-01-01T00:00:00.000Z"]';
    const { data, errors } = await ask(
      `{ dialogueSessions(filters: { startsAt: { between: ${between} } }) { slug } }`,
    );
    expect(errors).toEqual([]);
    expect(data.dialogueSessions).not.toEqual([]);
  });

  it('that are null are not there', async () => {
    const none = 'filters: null, sort: null, pagination: null';
    const { data, errors } = await ask(
      `{ questions(${none}) { content } dialogueSessions(filters: { and: null, topic: { eq: null } }) { questions(${none}) { content } questions_connection(${none}) { nodes { content } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.questions).not.toEqual([]);
  });

  it('that reach a relation of a relation are answered', async () => {
    const { data, errors } = await ask(
      '{ answers(filters: { question: { session: { slug: { eq: "phien" } } } }, pagination: { limit: 2 }) { content } }',
    );
    expect(errors).toEqual([]);
    expect(data.answers).toHaveLength(2);
  });
});

describe('amounts', () => {
  it.each([
    ['25 when none is named', 'questions { position }', 25],
    ['100 when more are asked for', 'questions(pagination: { limit: 1000 }) { position }', 100],
    ['100 when all are asked for', 'questions(pagination: { limit: -1 }) { position }', 100],
  ])('are %s, at the root and below', async (_what, field, rows) => {
    const { data } = await ask(`{ ${field} dialogueSessions { ${field} } }`);
    expect(data.questions).toHaveLength(rows);
    expect(data.dialogueSessions[0].questions).toHaveLength(rows);
  });

  it('stop at 5,000 related rows, though the same rows are given again and again', async () => {
    const all = 'questions(pagination: { limit: 100 })';
    const answer = await ask(
      `{ dialogueSessions { ${all} { session { ${all} { session { topic } } } } } }`,
    );
    expect(codesOf(answer)).toEqual(['QUERY_TOO_LARGE']);
  });
});

describe('what is no JSON object of a reasonable size', () => {
  const query = '{ questions { content } }';

  it('is refused when it is a list of operations', async () => {
    expect((await post(JSON.stringify([{ query }, { query }]))).status).toBe(400);
  });

  it.each(['/graphql', '/graphql?x=1'])(
    'is refused at %s when it has more than 64 kB',
    async (path) => {
      const response = await post(JSON.stringify({ query, more: 'x'.repeat(64 * 1024) }), {}, path);
      expect(response.status).toBe(413);
    },
  );

  it.each(['/graphql', '/graphql?x=1'])(
    'is refused at %s as a form or plain text, as another site could send it',
    async (path) => {
      const form = `query=${encodeURIComponent(query)}`;
      const types = [
        ['application/x-www-form-urlencoded', form],
        ['text/plain', JSON.stringify({ query })],
      ];
      for (const [type, body] of types) {
        const response = await post(body!, { 'content-type': type! }, path);
        expect(response.status).toBe(400);
      }
    },
  );

  it('is refused as multipart', async () => {
    const body = new FormData();
    body.set('query', query);
    const response = await fetch(`${app.baseUrl}/graphql?x=1`, { method: 'POST', body });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

test('no page of Apollo is served', async () => {
  const response = await fetch(`${app.baseUrl}/graphql`, { headers: { accept: 'text/html' } });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('apollographql');
});
