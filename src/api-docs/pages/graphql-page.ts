import type { Core } from '@strapi/strapi';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isObjectType,
  printType,
} from 'graphql';
import { publicSchemaOf } from '../../graphql/public-schema';

const EXAMPLE = `query SessionPage($slug: String!) {
  dialogueSessions(filters: { slug: { eq: $slug } }) {
    documentId topic startsAt plannedEndAt endedAt
    authority { name slug }
    questions(sort: "position", pagination: { limit: 100 }) {
      documentId content submitterName
      answers { content answererName issuedAt authority { name } }
    }
  }
}`;

/** The GraphQL schema as a page without a script: what can be asked, then every type. */
export function graphqlPage(strapi: Core.Strapi): string {
  const schema = publicSchemaOf(strapi);
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(isObjectType);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type as never))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>GraphQL – Đối thoại trực tuyến</title>
  <style>
    body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
    pre { background: #f4f4f4; overflow-x: auto; padding: 0.75rem; }
  </style>
</head>
<body>
  <h1>GraphQL</h1>
  <p>POST <code>/graphql</code> với <code>application/json</code>, hoặc GET <code>/graphql?query=…</code>
    để đọc. / POST JSON, or GET to read.
    <a href="/api-docs">REST</a> · <a href="/api-docs/schema.graphql">schema.graphql</a></p>
  <h2>Ví dụ / Example</h2>
  <pre tabindex="0">${escaped(EXAMPLE)}</pre>
  ${roots.map((root) => rootSection(root.name, Object.values(root.getFields()))).join('')}
  <h2>Các kiểu / Types</h2>
  ${types.map(typeSection).join('')}
</body>
</html>
`;
}

const rootSection = (title: string, fields: GraphQLField<unknown, unknown>[]): string =>
  `<h2>${title}</h2><dl>${fields.map(fieldEntry).join('')}</dl>`;

function fieldEntry({ name, args, type, description }: GraphQLField<unknown, unknown>): string {
  const parameters = args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
  const target = getNamedType(type).name;
  return `<dt><code>${name}${parameters && `(${parameters})`}: <a href="#${target}">${type}</a></code></dt>
  <dd>${escaped(description ?? '')}</dd>`;
}

const typeSection = (type: GraphQLNamedType): string =>
  `<h3 id="${type.name}">${type.name}</h3><pre tabindex="0">${escaped(printType(type))}</pre>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
