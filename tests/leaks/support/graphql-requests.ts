import { getIntrospectionQuery } from 'graphql';
import { STAFF_TYPES } from '../../../src/content-types';
import type { Prober } from './prober';
import type { ProbeRequest } from './rest-requests';

const FILTERS = `eq eqi ne startsWith endsWith contains containsi notContainsi null in gt lt`.split(
  ' ',
);

const ask = (query: string, variables: object = {}): ProbeRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

const SEARCH = `query ($q: String) { searchQuestions(q: $q) {
  data { documentId theme question { text match } answer { text match } }
  meta { total isMore facets { authority { value count } year { value count } theme { value count } } } } }`;

/** The same public rows by way of GraphQL, and everything else one might ask it for. */
export function graphqlRequests(prober: Prober): ProbeRequest[] {
  const { random } = prober;
  return [
    ...random.times(130, () => ask(`{ ${listField(prober)} }`)),
    ...random.times(50, () => ask(`{ ${listField(prober, connection)} }`)),
    ...random.times(70, () => ask(`{ ${privateField(prober)} }`)),
    ...random.times(30, () => ask(aliases(prober))),
    ...random.times(20, () => byGet(prober)),
    ...random.times(15, () => ask(SEARCH, { q: [...prober.text()].slice(0, 200).join('') })),
    ...rowByKey(prober),
    ...staffFields(prober),
    ...mutations(prober),
    ...malformed(),
  ];
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** A selection of what may be read, so many levels deep. */
function selection(prober: Prober, uid: string, levels: number): string {
  const { random, graph } = prober;
  const scalars = random.some(graph.scalarsOf(uid), 4);
  const steps = levels <= 1 ? [] : random.some(graph.stepsOf(uid), 2);
  const nested = steps.map(({ name, next, isRelation, toMany }) => {
    const paged = isRelation && toMany && random.below(2) === 0;
    return `${name}${paged ? argumentsOf(prober, next) : ''} { ${selection(prober, next, levels - 1)} }`;
  });
  return [...scalars, ...nested].join(' ');
}

type Shape = (name: string, args: string, fields: string) => string;

const list: Shape = (name, args, fields) => `${name}${args} { documentId ${fields} }`;

const connection: Shape = (name, args, fields) =>
  `${name}_connection${args} { nodes { ${fields} } pageInfo { total page pageSize pageCount } }`;

function listField(prober: Prober, shape: Shape = list): string {
  const uid = prober.random.pick(prober.graph.publicTypes);
  const name = camel(prober.graph.pluralOf(uid));
  return shape(
    name,
    argumentsOf(prober, uid),
    selection(prober, uid, prober.random.pick([1, 2, 3, 4])),
  );
}

function argumentsOf(prober: Prober, uid: string): string {
  const { random, graph } = prober;
  const name = random.pick(graph.scalarsOf(uid));
  const condition = `${name}: { ${filter(prober)} }`;
  return random.pick([
    '',
    '',
    `(pagination: { limit: ${random.pick([0, 1, 3, 100, 101])} })`,
    `(sort: ["${name}:${random.pick(['asc', 'desc'])}"])`,
    `(sort: "id:desc", pagination: { pageSize: 2, page: 2 })`,
    `(filters: { ${condition} })`,
    `(filters: { or: [{ ${condition} }, { documentId: { notNull: true } }] })`,
    `(filters: { not: { ${condition} } })`,
  ]);
}

function filter(prober: Prober): string {
  const operator = prober.random.pick(FILTERS);
  const value = JSON.stringify(prober.text());
  if (operator === 'null') return 'null: true';
  return operator === 'in' ? `in: [${value}]` : `${operator}: ${value}`;
}

/** With one name in it that is not public: in a selection, a filter or a sort key. */
function privateField(prober: Prober): string {
  const { random, graph } = prober;
  const uid = random.pick(graph.publicTypes);
  const name = camel(graph.pluralOf(uid));
  const hidden = random.pick([
    ...graph.staffAttributes,
    'id',
    'createdBy',
    'updatedBy',
    'submissions',
    'localizations',
    '_q',
  ]);
  const relation = random.pick(graph.stepsOf(uid)).name;
  return random.pick([
    `${name} { ${hidden} }`,
    `${name} { ${hidden} { email } }`,
    `${name} { ${relation} { ${hidden} } }`,
    `${name}(filters: { ${hidden}: { ${filter(prober)} } }) { documentId }`,
    `${name}(filters: { ${relation}: { ${hidden}: { ${filter(prober)} } } }) { documentId }`,
    `${name}(sort: "${hidden}:asc") { documentId }`,
    `${name}(sort: "${relation}.${hidden}:desc") { documentId }`,
    `${name}(status: DRAFT) { documentId }`,
    `${name}(locale: "en") { documentId }`,
  ]);
}

function aliases(prober: Prober): string {
  const count = prober.random.pick([2, 10, 20, 21]);
  const fields = prober.random.times(count, (index) => `a${index}: ${listField(prober)}`);
  return `{ ${fields.join(' ')} }`;
}

const byGet = (prober: Prober): ProbeRequest => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(`{ ${listField(prober)} }`)}`,
});

function rowByKey({ graph, city, random, text }: Prober): ProbeRequest[] {
  return graph.publicTypes.flatMap((uid) => {
    const field = camel(graph.singularOf(uid));
    const keys = [...random.some(city.documentIds[uid]!, 2), city.hidden.session, text()];
    return keys.map((id) =>
      ask(`query ($id: ID!) { ${field}(documentId: $id) { documentId createdAt } }`, { id }),
    );
  });
}

function staffFields({ graph, text, valueIn }: Prober): ProbeRequest[] {
  const fields = STAFF_TYPES.map((uid) => graph.pluralOf(uid)).flatMap((plural) => [
    `${camel(plural)} { documentId }`,
    `${camel(plural)}_connection { pageInfo { total } }`,
  ]);
  const others = ['usersPermissionsUsers { email }', 'uploadFiles { url }', 'i18NLocales { code }'];
  return [
    ...[...fields, ...others].map((field) => ask(`{ ${field} }`)),
    ...[valueIn('receipt_hash'), valueIn('sealed_receipt'), text(), ''].map((code) =>
      ask('query ($code: String!) { receipt(code: $code) { fate note session { slug } } }', {
        code,
      }),
    ),
    ask('{ __type(name: "Submission") { fields { name } } }'),
    ask('{ __schema { types { name } } }'),
    ask(getIntrospectionQuery()),
  ];
}

/** None that would be accepted: the twins must not drift apart while they are asked. */
function mutations({ valueIn, city }: Prober): ProbeRequest[] {
  const submit = (slug: string, data: object) =>
    ask(
      `mutation ($slug: String!, $data: SubmissionInput!) {
        submitQuestion(sessionSlug: $slug, data: $data, idempotencyKey: "key-of-somebody-else") { receipt }
      }`,
      { slug, data },
    );
  const data = {
    submitterKind: 'individual',
    name: 'A',
    kind: 'petition',
    content: 'Hỏi',
    consent: true,
  };
  return [
    submit(valueIn('slug'), data),
    submit('khong-co', data),
    submit(city.slugs[0]!, { ...data, consent: false }),
    submit(city.slugs[0]!, { ...data, email: 'không phải' }),
    submit(city.slugs[0]!, { ...data, state: 'accepted' }),
    ask('mutation { createQuestion(data: { content: "x" }) { documentId } }'),
    ask(`mutation { deleteQuestion(documentId: "${city.hidden.submission}") { documentId } }`),
    ask('mutation { login(input: { identifier: "a", password: "b" }) { jwt } }'),
    ask(`mutation { forgotPassword(email: "${valueIn('email')}") { ok } }`),
  ];
}

const malformed = (): ProbeRequest[] => [
  ask('{'),
  ask(''),
  ask('{ questions { ...F } } fragment F on Question { ...F }'),
  ask('{ questions { content @include(if: $x) } }'),
  ask('subscription { questions { content } }'),
  { ...ask('{ questions { content } }'), body: '[{"query":"{ questions { content } }"}]' },
  { ...ask('{ questions { content } }'), headers: { 'Content-Type': 'text/plain' } },
  { method: 'GET', path: '/graphql' },
  { method: 'PUT', path: '/graphql' },
];
