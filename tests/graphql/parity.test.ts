import type { Schema, UID } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { Archive } from './support/archive';
import { graphqlClient } from './support/graphql';

type Row = Record<string, unknown> & { documentId: string };
type Attribute = Schema.Attribute.AnyAttribute;

let app: RunningApp;
const ask = graphqlClient(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp();
  const archive = await Archive.open(app.strapi);
  await archive.addSession('phien-mot', 3);
  await archive.addSession('phien-hai', 5);
});
afterAll(() => app?.stop());

const attributesOf = (uid: UID.Schema): [string, Attribute][] =>
  (Object.entries(app.strapi.getModel(uid).attributes) as [string, Attribute][]).filter(
    ([, attribute]) => !('private' in attribute && attribute.private) && !isHidden(attribute),
  );

// Strapi's own relations: to other languages, to the staff who wrote a row.
const isHidden = (attribute: Attribute): boolean =>
  attribute.type === 'relation' &&
  !(PUBLIC_TYPES as readonly string[]).includes((attribute as { target?: string }).target ?? '');

function selectionOf(uid: UID.Schema): string {
  return attributesOf(uid)
    .filter(([name]) => name !== 'locale')
    .map(([name, attribute]) => {
      if (attribute.type === 'component') return `${name} { ${selectionOf(attribute.component)} }`;
      return attribute.type === 'relation' ? `${name} { documentId }` : name;
    })
    .join(' ');
}

/** A row of REST reduced to what GraphQL gives: of a related row its document id. */
function asGraphql(uid: UID.Schema, row: Record<string, unknown>): Record<string, unknown> {
  const reduced = attributesOf(uid)
    .filter(([name]) => name !== 'locale')
    .map(([name, attribute]) => [name, reduce(attribute, row[name])]);
  return Object.fromEntries(reduced);
}

function reduce(attribute: Attribute, value: unknown): unknown {
  if (Array.isArray(value) && attribute.type !== 'json')
    return value.map((one) => reduce(attribute, one));
  if (value === null || value === undefined) return null;
  if (attribute.type === 'relation') return { documentId: (value as Row).documentId };
  if (attribute.type !== 'component') return value;
  return asGraphql(attribute.component, value as Record<string, unknown>);
}

const rest = async (path: string): Promise<Row[]> => {
  const response = await fetch(`${app.baseUrl}/api/${path}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: Row[] }).data;
};

describe.each(PUBLIC_TYPES)('%s', (uid) => {
  it('gives in GraphQL every attribute that REST gives, with the same value', async () => {
    const { info } = app.strapi.contentType(uid);
    const field = info.pluralName.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const rows = await rest(
      `${info.pluralName}?populate=*&sort=documentId&pagination[pageSize]=100`,
    );
    const { data, errors } = await ask(
      `{ ${field}(sort: "documentId", pagination: { limit: 100 }) { ${selectionOf(uid)} } }`,
    );

    expect(errors).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(data[field]).toEqual(rows.map((row) => asGraphql(uid, row)));
  });

  it('has a value for every attribute in at least one row, so that the comparison says something', async () => {
    const rows = await rest(
      `${app.strapi.contentType(uid).info.pluralName}?populate=*&pagination[pageSize]=100`,
    );
    const empty = attributesOf(uid)
      .map(([name]) => name)
      .filter((name) => !['cancelledAt', 'locale', 'publishedAt'].includes(name))
      .filter((name) => rows.every((row) => row[name] === null || row[name] === undefined));
    expect(empty).toEqual([]);
  });
});

describe('relations read for many rows at once', () => {
  it('give each row its own page, sorted and filtered', async () => {
    const { data } = await ask(`{
      dialogueSessions(sort: "slug") {
        slug
        questions(sort: "position:desc", pagination: { start: 1, limit: 1 }, filters: { kind: { eq: "petition" } }) {
          content
        }
        questions_connection(sort: ["assignedAuthority.name", "position"], pagination: { page: 2, pageSize: 2 }) {
          nodes { content }
        }
      }
    }`);
    for (const session of data.dialogueSessions) {
      const ofSession = `questions?filters[session][slug]=${session.slug}`;
      const page = await rest(
        `${ofSession}&filters[kind]=petition&sort=position:desc&pagination[start]=1&pagination[limit]=1`,
      );
      const connection = await rest(
        `${ofSession}&sort[0]=assignedAuthority.name&sort[1]=position&pagination[page]=2&pagination[pageSize]=2`,
      );
      expect(session.questions).toEqual(page.map(({ content }) => ({ content })));
      expect(session.questions_connection.nodes).toEqual(
        connection.map(({ content }) => ({ content })),
      );
    }
  });

  it('keep apart the same field asked twice with different arguments', async () => {
    const { data } = await ask(`{
      dialogueSessions(filters: { slug: { eq: "phien-hai" } }) {
        first: questions(sort: "position", pagination: { limit: 1 }) { position }
        last: questions(sort: "position:desc", pagination: { limit: 1 }) { position }
      }
    }`);
    expect(data.dialogueSessions[0]).toEqual({ first: [{ position: 1 }], last: [{ position: 5 }] });
  });

  it('filter components, and give none where there is none', async () => {
    const { data } = await ask(`{
      dialogueSessions(filters: { slug: { eq: "phien-mot" } }) {
        panel(filters: { position: { eq: "deputy" } }) { name }
        themes(filters: { name: { eq: "Nước" } }) { name }
      }
    }`);
    expect(data.dialogueSessions[0]).toEqual({ panel: [{ name: 'C' }], themes: [] });
  });

  it('fail one by one: an unknown sort key refuses its row and no other', async () => {
    const { data, errors } = await ask(`{
      questions(pagination: { limit: 1 }) { content assignedAuthority { name } session { topic } }
      dialogueSessions(pagination: { limit: 1 }) { topic announcements(sort: "nothing") { title } }
    }`);
    expect(data.dialogueSessions).toEqual([null]);
    expect(data.questions).toEqual([
      {
        content: 'Hỏi 0',
        assignedAuthority: { name: 'Sở Y tế' },
        session: { topic: 'Đất đai phien-mot' },
      },
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions.error?.name).toBe('ValidationError');
  });
});
