import { REFUSALS } from '../../domain/refusals';
import { FAULTS } from '../../domain/refusal-sentences/faults';
import { REQUEST_REFUSALS } from '../../operations/request-refusals';
import { type JsonSchema, jsonContent, refTo } from './schema';

/** The shape of every error, and every stable code with its sentence. */
export function errorSchemas(): Record<string, JsonSchema> {
  return {
    Error: {
      type: 'object',
      description:
        'Lỗi; `details.code` không đổi giữa các phiên bản / an error; its code is stable',
      required: ['error'],
      properties: {
        data: { type: 'null' },
        error: {
          type: 'object',
          required: ['status', 'name', 'message', 'details'],
          properties: {
            status: { type: 'integer' },
            name: { type: 'string' },
            message: {
              type: 'string',
              description: 'Câu tiếng Việt cho người dùng / Vietnamese sentence',
            },
            details: {
              type: 'object',
              properties: {
                code: refTo('ErrorCode'),
                source: {
                  type: 'string',
                  description: 'Điều khoản quy định / article of the rules',
                },
                messageEn: { type: 'string', description: 'Câu tiếng Anh / English sentence' },
                faults: {
                  type: 'array',
                  description: 'Các mục chưa hợp lệ / what is wrong, and where',
                  items: {
                    type: 'object',
                    properties: {
                      path: { type: 'string' },
                      code: { type: 'string', enum: Object.keys(FAULTS) },
                      message: { type: 'string' },
                      messageEn: { type: 'string' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    ErrorCode: {
      type: 'string',
      oneOf: Object.entries({ ...REQUEST_REFUSALS, ...REFUSALS })
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([code, { vi, en }]) => ({ const: code, description: `${vi} / ${en}` })),
    },
  };
}

const MEANINGS = {
  400: 'Yêu cầu không hợp lệ, hoặc quy định không cho phép / malformed, or refused by the rules',
  404: 'Không có, hoặc phiên chưa được thông báo / unknown, or not announced',
  409: 'Khoá chống gửi trùng đã dùng cho nội dung khác / same key with another body',
  413: 'Nội dung quá lớn / too large',
  415: 'Kiểu nội dung không được nhận / type of content not taken',
  429: 'Quá nhiều yêu cầu; xem Retry-After / too many requests; see Retry-After',
  503: 'Hệ thống đang bận; xem Retry-After / the system is busy; see Retry-After',
} as const;

const RETRY_AFTER = {
  'Retry-After': { description: 'Số giây cần chờ / seconds to wait', schema: { type: 'integer' } },
};

/** The error responses of an operation, by status. */
export const errorResponses = (...statuses: (keyof typeof MEANINGS)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: MEANINGS[status],
        ...((status === 429 || status === 503) && { headers: RETRY_AFTER }),
        content: jsonContent(refTo('Error')),
      },
    ]),
  );
