import type { Core, UID } from '@strapi/strapi';
import { DESCRIPTIONS } from '../descriptions';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, refTo } from './schema';
import { schemaName } from './schema-name';

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });

const ofOne = ['fields', 'populate'].map(parameter);
const ofMany = [
  'filters',
  'sort',
  'fields',
  'populate',
  'page',
  'pageSize',
  'start',
  'limit',
  'withCount',
].map(parameter);

/** The rows of a public type that match, a page at a time. */
export function listOperation(strapi: Core.Strapi, uid: UID.ContentType) {
  const name = schemaName(uid);
  return {
    operationId: `list${name}`,
    tags: [name],
    summary: `Danh sách / list: ${DESCRIPTIONS[uid].about}`,
    parameters: ofMany,
    responses: {
      200: {
        description: 'Một trang kết quả / a page of results',
        content: jsonContent(
          objectOf({
            data: { type: 'array', items: refTo(name) },
            meta: objectOf({ pagination: refTo('Pagination') }),
          }),
        ),
      },
      ...errorResponses(400, 503),
    },
  };
}

/** One row of a public type. */
export function readOperation(strapi: Core.Strapi, uid: UID.ContentType) {
  const name = schemaName(uid);
  return {
    operationId: `read${name}`,
    tags: [name],
    summary: `Chi tiết / read: ${DESCRIPTIONS[uid].about}`,
    parameters: [parameter('id'), ...ofOne],
    responses: {
      200: {
        description: 'Kết quả / the result',
        content: jsonContent(objectOf({ data: refTo(name), meta: { type: 'object' } })),
      },
      ...errorResponses(400, 404, 503),
    },
  };
}

export const paginationSchema: JsonSchema = {
  description: 'Theo trang, hoặc theo vị trí khi hỏi bằng start và limit / by page, or by offset',
  anyOf: [
    objectOf({
      page: { type: 'integer' },
      pageSize: { type: 'integer' },
      pageCount: { type: 'integer' },
      total: { type: 'integer' },
    }),
    objectOf({
      start: { type: 'integer' },
      limit: { type: 'integer' },
      total: { type: 'integer' },
    }),
  ],
};
