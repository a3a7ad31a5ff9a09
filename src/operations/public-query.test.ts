import { publicQueryProblem } from './public-query';

const MAXIMUM_ROWS = 100;

const nested = (segments: number): Record<string, unknown> =>
  Array.from({ length: segments }, (_, level) => `k${level}`).reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    'v',
  ) as Record<string, unknown>;

test.each([
  ['search in every attribute', { _q: 'an' }, '_q'],
  ['drafts', { status: 'draft' }, 'status'],
  [
    'drafts of a populated relation',
    { populate: { answers: { status: 'draft' } } },
    'populate[answers][status]',
  ],
  ['a publication filter', { publicationFilter: 'x' }, 'publicationFilter'],
  ['another language', { locale: 'en' }, 'locale'],
  ['a row id', { filters: { id: { $gt: '5' } } }, 'filters[id][$gt]'],
  [
    'the row id of a relation, among other conditions',
    { filters: { $or: [{ kind: 'opinion' }, { session: { id: '1' } }] } },
    'filters[$or][1][session][id]',
  ],
  [
    'the row id of a populated relation',
    { populate: { answers: { filters: { id: '1' } } } },
    'populate[answers][filters][id]',
  ],
])('a query for %s is refused by name', (_case, query, source) => {
  expect(publicQueryProblem(query, MAXIMUM_ROWS)).toEqual({ code: 'QUERY_KEY_REFUSED', source });
});

test.each([
  ['an attribute that happens to be called so', { filters: { status: { $eq: 'x' } } }],
  ['a relation that happens to be called so', { populate: { status: true } }],
  ['eight segments', nested(8)],
  ['the largest page', { pagination: { pageSize: '100', page: '2147483647' } }],
  ['two directions', { sort: 'topic:asc,session.slug:DESC' }],
  ['an order of populated rows', { populate: { answers: { sort: ['issuedAt:desc'] } } }],
  ['a document id', { filters: { documentId: { $eq: 'a1' } } }],
  ['a long number inside a text', { filters: { content: { $containsi: '0912345678901' } } }],
  ['a value without an operator', { filters: { slug: 'a', session: { slug: ['a', 'b'] } } }],
  ['a list where one is taken', { filters: { slug: { $in: ['a', 'b'] } } }],
  ['two bounds', { filters: { startsAt: { $between: ['2026-01-01', '2026-02-01'] } } }],
  ['a value negated', { filters: { slug: { $not: 'a' } } }],
  [
    'conditions in groups',
    { filters: { $or: [{ slug: 'a' }, { $not: { slug: { $and: [{ $eq: 'b' }] } } }] } },
  ],
  ['line breaks in a text', { filters: { content: { $containsi: 'một\r\nhai\tba' } } }],
])('%s passes', (_case, query) => {
  expect(publicQueryProblem(query, MAXIMUM_ROWS)).toBeNull();
});

test('nine segments are too deep', () => {
  expect(publicQueryProblem(nested(9), MAXIMUM_ROWS)).toEqual({
    code: 'QUERY_TOO_DEEP',
    source: 'k0',
  });
});

test('a hundred and one conditions are too many', () => {
  const $or = Array.from({ length: 101 }, () => ({ position: { $eq: '1' } }));
  expect(publicQueryProblem({ filters: { $or } }, MAXIMUM_ROWS)?.code).toBe('QUERY_TOO_DEEP');
});

test.each([
  ['a NUL byte', { filters: { content: { $eq: 'a\0b' } } }],
  ['a NUL byte in a key', { 'a\0b': '1' }],
  ['a page above the largest', { pagination: { pageSize: '101' } }],
  ['an unlimited page', { pagination: { limit: '-1' } }],
  ['a page that is no number', { pagination: { page: '1e309' } }],
  ['a direction that is none', { sort: 'topic:drop' }],
  ['a direction that is none, of one key of many', { sort: ['topic', 'slug:up'] }],
  ['a direction that is none, behind a relation', { sort: { session: { topic: '1' } } }],
  ['an order of populated rows along a relation', { populate: { answers: { sort: 'a.b' } } }],
  ['a filter that is a text', { filters: 'a' }],
  ['a filter that is a list', { filters: ['a'] }],
  [
    'a filter of a populated relation that is a list',
    { populate: { answers: { filters: ['a'] } } },
  ],
  ['an $and of no list', { filters: { $and: 'a' } }],
  ['an $and of values', { filters: { $and: ['a'] } }],
  ['an $or of values, within an $and', { filters: { $and: [{ $or: ['a'] }] } }],
  ['an $and of values, of one attribute', { filters: { slug: { $and: ['a'] } } }],
  ['a $not of a value, of all attributes', { filters: { $not: 'a' } }],
  ['a $between of one value', { filters: { session: { startsAt: { $between: ['2026'] } } } }],
  ['a $between of no list', { filters: { slug: { $between: 'a' } } }],
  ['an $eq of several values', { filters: { slug: { $eq: ['a', 'b'] } } }],
  ['an $eq of conditions', { filters: { slug: { $eq: { a: 'b' } } } }],
  ['an empty list of attributes', { fields: '' }],
  ['an empty list of attributes of a populated relation', { populate: { a: { fields: '' } } }],
  ['a page beyond 2^31', { pagination: { page: '2147483648' } }],
])('%s is malformed', (_case, query) => {
  expect(publicQueryProblem(query, MAXIMUM_ROWS)?.code).toBe('QUERY_MALFORMED');
});

const COMPONENTS = new Set(['chair', 'panel']);

test.each([
  ['a filter', { filters: { chair: { documentId: { $eq: 'a' } } } }],
  ['a filter in a group', { filters: { $or: [{ chair: { documentId: 'a' } }] } }],
  [
    'a filter of the populated component',
    { populate: { panel: { filters: { documentId: 'a' } } } },
  ],
  ['an order', { sort: 'topic,panel.documentId:desc' }],
  ['an order written as a tree', { sort: { panel: { documentId: 'asc' } } }],
  ['an order of the populated component', { populate: { panel: { sort: ['documentId'] } } }],
  ['an attribute of the populated component', { populate: { panel: { fields: 'documentId' } } }],
])('the document id of a component is refused in %s', (_case, query) => {
  expect(publicQueryProblem(query, MAXIMUM_ROWS, COMPONENTS)?.code).toBe('QUERY_MALFORMED');
});

test('other attributes of a component, and other document ids, pass', () => {
  const query = {
    filters: { chair: { name: 'a' }, authority: { documentId: 'a' } },
    sort: 'panel.name,authority.documentId',
  };
  expect(publicQueryProblem(query, MAXIMUM_ROWS, COMPONENTS)).toBeNull();
});
