import { FATES } from '../../domain/submission/fate';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, orNull, refTo } from './schema';

const TAG = 'Submission';

const text: JsonSchema = { type: 'string' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };

const withCode = {
  required: true,
  content: jsonContent(objectOf({ code: text }), { code: 'XXXXX-XXXXX-XXXXX-XXXXX' }),
};

const fateResponse = {
  description: 'Tình trạng xử lý / its fate',
  content: jsonContent(objectOf({ data: refTo('ReceiptFate') })),
};

/** What became of a submission. */
export const receiptOperation = () => ({
  operationId: 'readReceipt',
  tags: [TAG],
  summary: 'Tra cứu tình trạng theo mã biên nhận / what became of a submission',
  requestBody: withCode,
  responses: { 200: fateResponse, ...errorResponses(400, 404, 413, 415, 429, 503) },
});

/** Taking a submission back. */
export const withdrawalOperation = () => ({
  operationId: 'withdrawSubmission',
  tags: [TAG],
  summary:
    'Người gửi rút câu hỏi theo mã biên nhận; rút lần nữa không đổi gì / its sender takes a submission back; again changes nothing',
  requestBody: withCode,
  responses: { 200: fateResponse, ...errorResponses(400, 404, 413, 415, 429, 503) },
});

const EVENT_KINDS = [
  ...['received', 'accepted', 'merged', 'assigned', 'called', 'answered', 'corrected', 'rejected'],
  ...['transferred', 'answered_privately', 'reconsidered', 'withdrawn'],
];

export const receiptSchemas = (): Record<string, JsonSchema> => ({
  ReceiptFate: objectOf({
    receivedAt: instant,
    session: objectOf({ documentId: text, slug: text, topic: text }),
    fate: { type: 'string', enum: [...FATES] },
    decidedAt: orNull(instant),
    question: orNull(objectOf({ documentId: text, answered: { type: 'boolean' } })),
    rejection: orNull(objectOf({ code: text, message: text, messageEn: text })),
    transferredTo: orNull(text),
    note: orNull(text),
    timeline: {
      type: 'array',
      description: 'Từ cũ đến mới / oldest first',
      items: objectOf({
        at: instant,
        kind: { type: 'string', enum: EVENT_KINDS },
        authority: orNull(text),
      }),
    },
    publicQuestion: orNull(refTo('Question')),
    canWithdraw: { type: 'boolean' },
  }),
});
