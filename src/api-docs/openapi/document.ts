import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES, SUBMISSION } from '../../content-types';
import { errorSchemas } from './error-schemas';
import { feedPaths } from './feed-operations';
import { livePaths, liveSchemas } from './live-operations';
import { readParameters } from './parameters';
import { portalSchemas, sessionListOperation, sessionOperation } from './portal-operations';
import { listOperation, paginationSchema, readOperation } from './read-operations';
import { receiptOperation, receiptSchemas, withdrawalOperation } from './receipt-operations';
import { publicRoutes } from './routes';
import { schemaName } from './schema-name';
import { searchOperation, searchSchemas, similarOperation } from './search-operations';
import { challengeOperation, submissionSchemas, submitOperation } from './submission-operations';
import { typeSchemas } from './type-schemas';

/** Of the document, not of a release: it grows when a client must change. */
const VERSION = '1.0.0';

const ABOUT = `API công khai của hệ thống đối thoại trực tuyến. Không cần đăng nhập.
Thời gian theo ISO 8601, múi giờ UTC.

Public API of the online dialogue system. No sign-in. Times are ISO 8601 in UTC.`;

/** The public interface as an OpenAPI 3.1 document, made from the routes and the schemas. */
export const openApiDocument = (strapi: Core.Strapi) => ({
  openapi: '3.1.0',
  info: { title: 'Đối thoại trực tuyến / Online dialogue', version: VERSION, description: ABOUT },
  servers: [{ url: '/' }],
  security: [],
  tags: [
    ...PUBLIC_TYPES.map((uid) => ({ name: schemaName(uid) })),
    { name: 'Submission' },
    { name: 'Portal' },
    { name: 'Search' },
    { name: 'Live' },
    { name: 'Feed' },
  ],
  paths: { ...describedPaths(strapi), ...livePaths(), ...feedPaths() },
  components: {
    schemas: {
      ...typeSchemas(strapi),
      ...submissionSchemas(),
      ...receiptSchemas(),
      ...portalSchemas(),
      ...searchSchemas(),
      ...liveSchemas(),
      Pagination: paginationSchema,
      ...errorSchemas(),
    },
    parameters: readParameters(
      strapi.config.get('api.rest.defaultLimit') as number,
      strapi.config.get('api.rest.maxLimit') as number,
    ),
  },
});

/** The operations of the document, by what handles them. Other routes are not part of it. */
function operations(strapi: Core.Strapi): Map<string, object> {
  return new Map<string, object>([
    ...PUBLIC_TYPES.flatMap((uid): [string, object][] => [
      [`${uid}.find`, listOperation(strapi, uid)],
      [`${uid}.findOne`, readOperation(strapi, uid)],
    ]),
    [`${SUBMISSION}.submit`, submitOperation()],
    [`${SUBMISSION}.challenge`, challengeOperation()],
    [`${SUBMISSION}.fateOf`, receiptOperation()],
    [`${SUBMISSION}.withdraw`, withdrawalOperation()],
    ['api::portal.portal.sessions', sessionListOperation()],
    ['api::portal.portal.session', sessionOperation()],
    ['api::search.search.find', searchOperation()],
    ['api::search.search.similar', similarOperation()],
  ]);
}

function describedPaths(strapi: Core.Strapi): Record<string, Record<string, object>> {
  const described = operations(strapi);
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, handler } of publicRoutes(strapi)) {
    const operation = described.get(handler);
    if (!operation) continue;
    paths[path] = { ...paths[path], [method]: operation };
    described.delete(handler);
  }
  if (described.size > 0) {
    throw new Error(`The API documents describe what no route serves: ${[...described.keys()]}`);
  }
  return paths;
}
