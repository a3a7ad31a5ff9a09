import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Schema, UID } from '@strapi/strapi';
import { submissionInput } from '../../src/api/submission/input';
import { DESCRIPTIONS } from '../../src/api-docs/descriptions';
import { PUBLIC_TYPES } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';

const KEPT = path.join(__dirname, '..', '..', 'docs', 'api');

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const page = (name: string) => fetch(`${app.baseUrl}/api-docs${name}`);
const text = async (name: string) => (await page(name)).text();

test.each(['openapi.json', 'schema.graphql'])(
  'docs/api/%s is what the code gives',
  async (name) => {
    expect(await text(`/${name}`)).toBe(readFileSync(path.join(KEPT, name), 'utf8'));
  },
);

test('the REST document has the routes of the portal and no other', async () => {
  const { openapi, paths } = JSON.parse(await text('/openapi.json'));
  const operations = Object.entries(paths).flatMap(([route, methods]) =>
    Object.keys(methods as object).map((method) => `${method} ${route}`),
  );
  expect(openapi).toBe('3.1.0');
  expect(operations.sort()).toEqual(
    [
      ...['announcements', 'answers', 'authorities', 'dialogue-sessions', 'questions'].flatMap(
        (type) => [`get /api/${type}`, `get /api/${type}/{id}`],
      ),
      'get /api/dialogue-sessions/{slug}/live',
      'get /api/dialogue-sessions/{slug}/live/events',
      'post /api/dialogue-sessions/{slug}/questions',
      'get /api/portal/sessions',
      'get /api/portal/sessions/{slug}',
      'get /api/intake-challenge',
      'post /api/receipts',
      'post /api/receipts/withdrawal',
      'get /api/search',
      'post /api/similar-questions',
      'get /announcements.atom',
      'get /dialogue-sessions.ics',
      'get /dialogue-sessions/{slug}.ics',
    ].sort(),
  );
});

test('every reference of the REST document leads somewhere', async () => {
  const source = await text('/openapi.json');
  const { components } = JSON.parse(source);
  const references = [...source.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter(([, kind, name]) => !components[kind!]?.[name!])).toEqual([]);
});

test('every public attribute is described, and nothing that is no attribute', () => {
  const uids = new Set<UID.Schema>(PUBLIC_TYPES);
  for (const uid of uids) {
    const attributes = Object.entries(app.strapi.getModel(uid).attributes) as [
      string,
      Schema.Attribute.AnyAttribute,
    ][];
    for (const [, attribute] of attributes)
      if (attribute.type === 'component') uids.add(attribute.component);
    const own = attributes.map(([name]) => name).filter((name) => !STRAPIS_OWN.includes(name));
    expect(Object.keys(DESCRIPTIONS[uid]!.attributes).sort()).toEqual(own.sort());
  }
});

const STRAPIS_OWN =
  'documentId createdAt updatedAt publishedAt createdBy updatedBy locale localizations'.split(' ');

describe('the pages', () => {
  it.each(['', '/graphql'])('/api-docs%s asks no other server for anything', async (name) => {
    const html = await text(name);
    const addresses = [...html.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(
      ([, address]) => address!,
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('/api-docs'))).toEqual([]);
    for (const address of addresses) expect((await fetch(app.baseUrl + address)).status).toBe(200);
  });

  it.each(['', '/graphql'])(
    '/api-docs%s has no script within, which the CSP would stop',
    async (name) => {
      const response = await page(name);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
    },
  );
});

test('what the documents offer to try is taken', async () => {
  const { paths } = JSON.parse(await text('/openapi.json'));
  const exampleOf = (route: string) =>
    paths[route].post.requestBody.content['application/json'].example;
  const { data } = exampleOf('/api/dialogue-sessions/{slug}/questions');
  expect(submissionInput.safeParse(data).success).toBe(true);

  const asked = await fetch(`${app.baseUrl}/api/receipts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(exampleOf('/api/receipts')),
  });
  expect(asked.status).toBe(404);
});

test('the defaults of a list’s parameters can be sent together', async () => {
  const { paths, components } = JSON.parse(await text('/openapi.json'));
  const query = new URLSearchParams();
  for (const { $ref } of paths['/api/questions'].get.parameters) {
    const parameter = components.parameters[$ref.split('/').pop()];
    const { default: value } = parameter.schema;
    if (value !== undefined) query.append(parameter.name, String(value));
  }
  expect((await fetch(`${app.baseUrl}/api/questions?${query}`)).status).toBe(200);
});
