import { z } from 'zod';
import { submissionInput } from '../../api/submission/input';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, refTo } from './schema';
import { sessionSlug } from './session-slug';

const TAG = 'Submission';

/** Sending a question: the request the intake itself checks, as JSON or as a form with files. */
export function submitOperation() {
  return {
    operationId: 'submitQuestion',
    tags: [TAG],
    summary:
      'Gửi câu hỏi đến phiên đang tiếp nhận / submit a question to a session that takes questions',
    parameters: [
      sessionSlug,
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Gửi lại với cùng khoá sẽ nhận biên nhận cũ, kể cả khi đã hết giờ tiếp nhận / a repeat with the same key answers with the first receipt, even after intake has closed',
        schema: { type: 'string', pattern: '^[\\x21-\\x7e]{16,128}$' },
      },
    ],
    requestBody: {
      required: true,
      content: {
        ...jsonContent(bodySchema(), { data: EXAMPLE }),
        'multipart/form-data': { schema: formSchema() },
      },
    },
    responses: {
      201: {
        description: 'Đã nhận; mã chỉ hiển thị một lần / received; the code is shown once',
        content: jsonContent(objectOf({ data: refTo('SubmissionReceipt') })),
      },
      ...errorResponses(400, 404, 409, 413, 415, 429, 503),
    },
  };
}

/** A challenge whose answer goes with a submission. */
export function challengeOperation() {
  return {
    operationId: 'readIntakeChallenge',
    tags: [TAG],
    summary:
      'Bài toán xác minh trình duyệt theo ALTCHA phiên bản 2; lời giải dùng một lần, trong 10 phút / a challenge of ALTCHA, version 2; its answer is good once, for 10 minutes',
    responses: {
      200: {
        description:
          'Đúng như thư viện ALTCHA nhận; không lưu đệm / as ALTCHA’s libraries take it; kept by no cache',
        content: jsonContent(refTo('IntakeChallenge')),
      },
      ...errorResponses(400, 503),
    },
  };
}

/** A question as it may be sent, for whoever tries the interface. */
const EXAMPLE = {
  submitterKind: 'individual',
  name: 'Nguyễn Thị Hạnh',
  address: 'Số 12 phố Cầu Đất, thành phố Hải Phòng',
  telephone: '0900 000 001',
  kind: 'difficulty',
  content: 'Hồ sơ của tôi bị trả lại mà không nêu lý do.',
  consent: true,
};

const instant: JsonSchema = { type: 'string', format: 'date-time' };
const text: JsonSchema = { type: 'string' };

export function submissionSchemas(): Record<string, JsonSchema> {
  return {
    SubmissionInput: inputSchema(),
    SubmissionReceipt: objectOf({ receipt: text, receivedAt: instant }),
    IntakeChallenge: objectOf({
      parameters: {
        type: 'object',
        required: ['algorithm', 'nonce', 'salt', 'cost', 'keyLength', 'keyPrefix'],
        properties: {
          algorithm: text,
          nonce: text,
          salt: text,
          cost: { type: 'integer' },
          keyLength: { type: 'integer' },
          keyPrefix: text,
          keySignature: text,
          expiresAt: { type: 'integer' },
          data: objectOf({ issuedAt: { type: 'integer' } }),
        },
      },
      signature: text,
    }),
  };
}

/** What goes beside a question, for the guard at the door. */
const BESIDE: Record<string, JsonSchema> = {
  altcha: {
    type: 'string',
    description:
      'Lời giải của /api/intake-challenge, theo ALTCHA; không bắt buộc / the answer to a challenge, as ALTCHA’s widgets send it; may be left out',
  },
  website: {
    type: 'string',
    description: 'Ô ẩn, để trống / a field nobody sees, left empty',
  },
};

const bodySchema = (): JsonSchema => ({
  type: 'object',
  required: ['data'],
  properties: { data: refTo('SubmissionInput'), ...BESIDE },
  additionalProperties: false,
});

/** The request as the intake checks it, with the files of a form. */
function formSchema(): JsonSchema {
  const schema = inputSchema();
  const attachments = {
    type: 'array',
    items: { type: 'string', format: 'binary' },
    description: 'PDF, JPG hoặc PNG / PDF, JPG or PNG',
  };
  return { ...schema, properties: { ...(schema.properties as object), ...BESIDE, attachments } };
}

// Made from the check itself: of what may be sent, not of what the check makes of it.
function inputSchema(): JsonSchema {
  const { $schema, required, properties, ...schema } = z.toJSONSchema(submissionInput, {
    io: 'input',
    unrepresentable: 'any',
  });
  const described = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    { ...inCharacters(name, property as JsonSchema), description: ABOUT[name] },
  ]);
  return {
    ...schema,
    // Without it the intake answers with CONSENT_MISSING.
    required: [...(required ?? []), 'consent'],
    properties: Object.fromEntries(described),
  } as JsonSchema;
}

/** Lengths as a person counts them: the check's own are code units, before it cleans the text. */
function inCharacters(name: string, schema: JsonSchema): JsonSchema {
  const maxLength = name === 'content' ? 5_000 : 255;
  const parts = schema.anyOf as JsonSchema[] | undefined;
  return {
    ...schema,
    ...(schema.maxLength !== undefined && { maxLength }),
    ...(parts && { anyOf: parts.map((part) => inCharacters(name, part)) }),
  };
}

const ABOUT: Record<string, string> = {
  submitterKind: 'Phân loại người gửi / who submits',
  name: 'Tên cá nhân, tổ chức hoặc doanh nghiệp / name of the person, organisation or enterprise',
  representative: 'Người đại diện / representative',
  address:
    'Địa chỉ; trụ sở chính của tổ chức, doanh nghiệp / address; head office of organisations',
  telephone: 'Điện thoại / telephone',
  email: 'Thư điện tử / e-mail',
  kind: 'Khó khăn vướng mắc, kiến nghị, góp ý / kind of question',
  theme: 'Nhóm vấn đề, thường lấy từ danh sách của phiên / theme, as a rule one of the session’s',
  authority: 'Slug của cơ quan được hỏi / slug of the authority asked',
  content: 'Tối đa 5.000 ký tự / at most 5,000 characters',
  publicName: 'Cách nêu tên khi công khai / how to be named publicly',
  consent: 'Đồng ý xử lý dữ liệu cá nhân, phải là true / consent, must be true',
  language: 'Ngôn ngữ (BCP 47) / language tag',
  consentVersion:
    'Phiên bản nội dung đồng ý đã đọc; khác bản hiện hành thì bị từ chối / version of the consent text that was read; another than the present one is refused',
};
