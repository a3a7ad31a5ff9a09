import { MOST_PAGES } from '../../api/search/read-search-request';
import { LONGEST_SEARCH } from '../../domain/search/search-words';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, orNull, refTo } from './schema';

const TAG = 'Search';

const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const instant: JsonSchema = { type: 'string', format: 'date-time' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const query = (name: string, description: string, schema: JsonSchema) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** Past questions and answers by their words. */
export const searchOperation = () => ({
  operationId: 'searchQuestions',
  tags: [TAG],
  summary: 'Tìm câu hỏi và câu trả lời công khai / find public questions and their answers',
  parameters: [
    query(
      'q',
      'Từ khoá, có dấu hoặc không dấu; cụm từ đặt trong ngoặc kép; để trống: mới nhất trước / words, with or without diacritics; a phrase in quotation marks; empty: the newest first',
      { ...text, maxLength: LONGEST_SEARCH },
    ),
    query('authority', 'Slug của cơ quan trả lời / slug of the authority that answers', text),
    query('year', 'Năm tiếp nhận / year of receipt', { type: 'integer' }),
    query('theme', 'Nhóm vấn đề / theme', text),
    query('page', 'Trang, 20 câu hỏi một trang / page of 20 questions', {
      type: 'integer',
      minimum: 1,
      maximum: MOST_PAGES,
      default: 1,
    }),
  ],
  responses: {
    200: {
      description:
        'Khớp đúng dấu trước, rồi đến mới nhất / what has the very diacritics first, then the newest',
      headers: { ETag: { schema: text } },
      content: jsonContent(refTo('SearchAnswer')),
    },
    304: { description: 'Không thay đổi / unchanged' },
    ...errorResponses(400, 503),
  },
});

/** Answered questions like one that somebody is writing. */
export const similarOperation = () => ({
  operationId: 'findSimilarQuestions',
  tags: [TAG],
  summary:
    'Các câu hỏi tương tự đã được trả lời, nhiều nhất 5 / at most 5 answered questions that ask the like',
  requestBody: {
    required: true,
    content: jsonContent(objectOf({ content: { ...text, minLength: 10, maxLength: 5_000 } }), {
      content: 'Nước máy ở xã chúng tôi đục và có mùi clo, đề nghị kiểm tra.',
    }),
  },
  responses: {
    200: {
      description: 'Giống nhất trước; không lưu gì / the likest first; nothing is kept',
      content: jsonContent(
        objectOf({
          data: list(
            objectOf({
              documentId: text,
              session: objectOf({ slug: text, topic: text }),
              content: text,
              answeredAt: instant,
              similarity: { type: 'number', minimum: 0, maximum: 1 },
            }),
          ),
        }),
      ),
    },
    ...errorResponses(400, 413, 415, 503),
  },
});

export const searchSchemas = (): Record<string, JsonSchema> => ({
  SearchPiece: objectOf({
    text,
    match: { type: 'boolean', description: 'Phần khớp với từ khoá / what was searched for' },
  }),
  SearchFacet: objectOf({ value: text, label: text, count }),
  SearchHit: objectOf({
    documentId: text,
    session: objectOf({ slug: text, topic: text }),
    authority: orNull(objectOf({ documentId: text, name: text, slug: text })),
    theme: orNull(text),
    submitterName: text,
    language: text,
    receivedAt: instant,
    answeredAt: orNull(instant),
    question: list(refTo('SearchPiece')),
    answer: orNull(list(refTo('SearchPiece'))),
  }),
  SearchAnswer: objectOf({
    data: list(refTo('SearchHit')),
    meta: objectOf({
      q: text,
      page: count,
      hasMore: { type: 'boolean' },
      total: { ...count, description: 'Đếm tối đa 1.000 / counted up to 1,000' },
      isMore: {
        type: 'boolean',
        description:
          'Còn nữa, chưa đếm; khi đó giá trị lọc có count 0 vẫn có thể có câu hỏi / there are more; then a value with count 0 may have some of them',
      },
      facets: objectOf({
        authority: list(refTo('SearchFacet')),
        year: list(refTo('SearchFacet')),
        theme: list(refTo('SearchFacet')),
      }),
    }),
  }),
});
