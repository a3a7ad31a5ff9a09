import type { JsonSchema } from './schema';

const query = (name: string, description: string, schema: JsonSchema, more = {}) => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
});

const list: JsonSchema = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
};
const tree: JsonSchema = { type: 'object', additionalProperties: true };

/** Strapi's query parameters, with this system's limits. */
export const readParameters = (defaultLimit: number, maxLimit: number) => ({
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'documentId',
    schema: { type: 'string' },
  },
  filters: query(
    'filters',
    'Điều kiện, ví dụ filters[slug][$eq]=… / conditions, such as filters[slug][$eq]=…',
    tree,
    // Without an example Swagger UI sends a condition it has made up.
    { style: 'deepObject', explode: true, example: {} },
  ),
  sort: query('sort', 'Ví dụ sort=startsAt:desc / such as sort=startsAt:desc', list),
  fields: query('fields', 'Các thuộc tính cần lấy / attributes wanted', list),
  populate: query(
    'populate',
    'Các quan hệ cần lấy, ví dụ populate[questions][populate]=answers / relations wanted',
    { oneOf: [...(list.oneOf as JsonSchema[]), tree] },
    { style: 'deepObject', explode: true },
  ),
  page: query('pagination[page]', 'Trang, từ 1 / page, from 1', { type: 'integer', minimum: 1 }),
  pageSize: query('pagination[pageSize]', 'Số dòng một trang / rows of a page', {
    type: 'integer',
    minimum: 1,
    maximum: maxLimit,
    default: defaultLimit,
  }),
  start: query('pagination[start]', 'Bỏ qua số dòng đầu / rows to skip', {
    type: 'integer',
    minimum: 0,
  }),
  // Its default is not stated: tools send it, and a page is asked for by one pair alone.
  limit: query('pagination[limit]', 'Số dòng, cùng với start / rows, with start', {
    type: 'integer',
    minimum: 1,
    maximum: maxLimit,
  }),
  withCount: query('pagination[withCount]', 'Có đếm tổng số không / whether to count all', {
    type: 'boolean',
    default: true,
  }),
});
