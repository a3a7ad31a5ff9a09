import { getIntrospectionQuery } from 'graphql';
import { STAFF_TYPES } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { Archive } from './support/archive';
import { codesOf, graphqlClient } from './support/graphql';

interface IntrospectedType {
  name: string;
  kind: string;
  fields: { name: string; args: { name: string }[] }[] | null;
  inputFields: { name: string }[] | null;
}

let app: RunningApp;
let types: IntrospectedType[];
const ask = graphqlClient(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp();
  const { data } = await ask(getIntrospectionQuery());
  types = data.__schema.types;
});
afterAll(() => app?.stop());

const fieldsOf = (name: string) => types.find((type) => type.name === name)?.fields ?? [];
const namesOf = (name: string) =>
  fieldsOf(name)
    .map((field) => field.name)
    .sort();

test('the mutations send a question and take it back', () => {
  expect(namesOf('Mutation')).toEqual(['submitQuestion', 'withdrawSubmission']);
});

test('the queries read the five public types and a receipt, and search', () => {
  expect(namesOf('Query')).toEqual(
    [
      'announcement announcements announcements_connection answer answers answers_connection',
      'authorities authorities_connection authority',
      'dialogueSession dialogueSessions dialogueSessions_connection',
      'question questions questions_connection receipt searchQuestions',
    ]
      .join(' ')
      .split(' '),
  );
});

test('no argument chooses drafts, versions or languages', () => {
  const ours = types.filter(({ name }) => !name.startsWith('__'));
  const args = ours.flatMap(({ fields }) => fields ?? []).flatMap((field) => field.args);
  expect([...new Set(args.map(({ name }) => name))].sort()).toEqual([
    'altcha',
    'authority',
    'code',
    'data',
    'documentId',
    'filters',
    'idempotencyKey',
    'page',
    'pagination',
    'q',
    'sessionSlug',
    'sort',
    'theme',
    'website',
    'year',
  ]);
});

test('conditions are grouped, and the values of one attribute are not', () => {
  const groups = types
    .flatMap((type) => (type.inputFields ?? []).map((field) => ({ type, field })))
    .filter(({ field }) => ['and', 'or'].includes(field.name))
    .map(({ type }) => type.name);
  expect(groups).toContain('QuestionFiltersInput');
  expect(groups.filter((name) => /^[A-Z][a-z]*FilterInput$/.test(name))).toEqual([]);
});

test('no type of the staff, of a plugin or of Strapi itself is in the schema', () => {
  const staff = STAFF_TYPES.map((uid) => uid.slice(uid.lastIndexOf('.') + 1))
    .map((name) =>
      name.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase()),
    )
    .flatMap((name) => [name, `${name}FiltersInput`, `${name}EntityResponse`]);
  const names = types.map(({ name }) => name);

  expect(names.filter((name) => staff.includes(name))).toEqual([]);
  expect(
    names.filter((name) =>
      /^(UsersPermissions|Upload|I18N|ReviewWorkflows|ContentReleases|Admin|GenericMorph)/.test(
        name,
      ),
    ),
  ).toEqual([]);
});

test('every field that reads the public types is described', () => {
  const described = fieldsOf('Question').map(({ name }) => name);
  expect(described).toEqual(expect.arrayContaining(['content', 'answers', 'answers_connection']));
  expect(described).not.toEqual(expect.arrayContaining(['createdBy']));
});

describe('a session nobody has announced', () => {
  beforeAll(async () => {
    const archive = await Archive.open(app.strapi);
    await archive.addHiddenSession('bi-mat');
  });

  it('is in no list, under no id and behind no relation', async () => {
    const { documentId } = (await app.strapi
      .documents('api::dialogue-session.dialogue-session')
      .findFirst({ filters: { slug: 'bi-mat' } }))!;
    const { data } = await ask(
      `query ($id: ID!) {
        dialogueSessions { topic }
        dialogueSessions_connection { pageInfo { total } }
        dialogueSession(documentId: $id) { topic }
        announcements { session { topic } }
      }`,
      { id: documentId },
    );
    expect(data).toEqual({
      dialogueSessions: [],
      dialogueSessions_connection: { pageInfo: { total: 0 } },
      dialogueSession: null,
      announcements: [{ session: null }, { session: null }],
    });
  });
});

describe('sending a question', () => {
  const SUBMIT = `mutation ($slug: String!, $data: SubmissionInput!) {
    submitQuestion(sessionSlug: $slug, data: $data) { receipt receivedAt }
  }`;
  const data = {
    submitterKind: 'individual',
    name: 'A',
    kind: 'petition',
    content: 'Hỏi',
    consent: true,
  };

  it('to an unknown session is answered with the code and the sentence of the refusal', async () => {
    const answer = await ask(SUBMIT, { slug: 'khong-co', data });
    expect(codesOf(answer)).toEqual(['SESSION_UNKNOWN']);
    expect(answer.errors[0]!.message).toBe('Không tìm thấy phiên đối thoại.');
  });

  it('with a malformed address names the field', async () => {
    const answer = await ask(SUBMIT, { slug: 'khong-co', data: { ...data, email: 'không phải' } });
    expect(codesOf(answer)).toEqual(['INPUT_INVALID']);
  });

  it('cannot be done by GET', async () => {
    const query = encodeURIComponent(
      'mutation { submitQuestion(sessionSlug: "a", data: {submitterKind: individual, name: "A", kind: petition, content: "x", consent: true}) { receipt } }',
    );
    const response = await fetch(`${app.baseUrl}/graphql?query=${query}`);
    expect(response.status).toBe(405);
  });
});

test('an unknown receipt is not found', async () => {
  expect(codesOf(await ask('{ receipt(code: "AAAA") { fate } }'))).toEqual(['RECEIPT_UNKNOWN']);
});

test('a query may come as a plain GET', async () => {
  const response = await fetch(
    `${app.baseUrl}/graphql?query=${encodeURIComponent('{ authorities { name } }')}`,
  );
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { authorities: { length: 3 } } });
});
