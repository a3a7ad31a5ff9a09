import { ANNOUNCEMENT_KINDS } from '../../domain/announcement/kind';
import { SESSION_PHASES } from '../../domain/dialogue-session/phase';
import { SESSION_STATES } from '../../domain/dialogue-session/session';
import { CHANNELS } from '../../domain/submission/channel';
import { FATES } from '../../domain/submission/fate';
import { SUBMITTER_FIELDS, SUBMITTER_KINDS } from '../../domain/submission/submitter';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, orNull, refTo } from './schema';
import { sessionSlug } from './session-slug';

const TAG = 'Portal';

const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const flag: JsonSchema = { type: 'boolean' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: [...values] });

const query = (name: string, description: string, schema: JsonSchema) => ({
  name,
  in: 'query',
  description,
  schema,
});

const answers = (schema: string, ...refusals: Parameters<typeof errorResponses>) => ({
  200: {
    description: 'Nội dung hiện tại / as it is now',
    headers: { ETag: { schema: text } },
    content: jsonContent(refTo(schema)),
  },
  304: { description: 'Không thay đổi / unchanged' },
  ...errorResponses(...refusals, 503),
});

/** Announced sessions as lists show them. */
export const sessionListOperation = () => ({
  operationId: 'listSessions',
  tags: [TAG],
  summary: 'Danh sách phiên đã thông báo, 12 phiên một trang / announced sessions, 12 a page',
  parameters: [
    query(
      'phase',
      'Sắp diễn ra (gần nhất trước), đang diễn ra, đã kết thúc hoặc hủy / to come with the soonest first, under way, over or cancelled',
      oneOf(SESSION_PHASES),
    ),
    query('authority', 'Slug của cơ quan chủ trì / slug of who holds the session', text),
    query('level', 'Cấp của cơ quan / level of the authority', text),
    query('year', 'Năm bắt đầu / year of the start', { type: 'integer' }),
    query('page', 'Trang / page', { type: 'integer', minimum: 1, default: 1 }),
  ],
  responses: answers('SessionList', 400),
});

/** One session with all that was announced of it, and what its question form needs. */
export const sessionOperation = () => ({
  operationId: 'readSession',
  tags: [TAG],
  summary:
    'Một phiên như đã thông báo, kèm những gì biểu mẫu gửi câu hỏi cần; câu hỏi xem tại /live / one session as announced, with what its question form needs; its questions are in /live',
  parameters: [sessionSlug],
  responses: answers('SessionDetail', 404),
});

const official = objectOf({ name: text, title: text });
const authority = { documentId: text, name: text, slug: text };

const summary = (): Record<string, JsonSchema> => ({
  documentId: text,
  slug: text,
  topic: text,
  state: oneOf(SESSION_STATES.filter((state) => state !== 'draft')),
  mode: oneOf(['online', 'venue']),
  place: orNull(text),
  startsAt: instant,
  plannedEndAt: instant,
  endedAt: orNull(instant),
  authority: objectOf({ ...authority, level: text }),
  chair: orNull(official),
  questions: { ...count, description: 'Câu hỏi công khai / public questions' },
  answered: { ...count, description: 'Trong đó đã trả lời / of them answered' },
  hasRecording: flag,
});

const form = (): JsonSchema =>
  objectOf({
    themes: list(text),
    authorities: list(objectOf(authority)),
    requiredFields: {
      ...objectOf(
        Object.fromEntries(
          SUBMITTER_KINDS.map((kind) => [kind, list(list(oneOf(SUBMITTER_FIELDS)))]),
        ),
      ),
      description:
        'Mỗi nhóm: cần ít nhất một trong các mục / of each group, one field at least is needed',
    },
    longestContent: count,
    attachments: objectOf({ maxFiles: count, maxTotalBytes: count, types: list(text) }),
    consent: objectOf({ version: text, vi: text, en: text }),
  });

export const portalSchemas = (): Record<string, JsonSchema> => ({
  SessionSummary: objectOf(summary()),
  SessionList: objectOf({
    data: list(refTo('SessionSummary')),
    meta: objectOf({
      now: { ...instant, description: 'Giờ của cơ sở dữ liệu / the database’s time' },
      page: count,
      pages: count,
      total: count,
      facets: objectOf(
        Object.fromEntries(
          ['authority', 'level', 'year'].map((name) => [
            name,
            list(objectOf({ value: text, label: text, count })),
          ]),
        ),
      ),
    }),
  }),
  SessionDetail: objectOf({
    data: objectOf({
      ...summary(),
      introduction: orNull(text),
      themes: list(text),
      panel: list(official),
      intakeChannels: list(objectOf({ channel: oneOf(CHANNELS), address: text })),
      onlineAddress: orNull(text),
      broadcastUrl: orNull(text),
      recordingUrl: orNull(text),
      broadcastFrame: {
        ...orNull(text),
        description: 'Địa chỉ nhúng được, nếu có / an address that may be shown in a frame',
      },
      recordingFrame: orNull(text),
      announcedAt: instant,
      startedAt: orNull(instant),
      latestEndAt: instant,
      cancelledAt: orNull(instant),
      cancellationReason: orNull(text),
      postponedFrom: orNull(instant),
      postponementReason: orNull(text),
      window: objectOf({ isOpen: flag, opensAt: instant, closesAt: instant }),
      counters: objectOf({
        received: count,
        fates: objectOf(Object.fromEntries(FATES.map((fate) => [fate, count]))),
      }),
      announcements: list(
        objectOf({
          documentId: text,
          kind: oneOf(ANNOUNCEMENT_KINDS),
          title: text,
          body: text,
          issuedAt: instant,
        }),
      ),
      form: form(),
      calendarUrl: text,
      pageUrl: text,
    }),
    meta: objectOf({ now: instant }),
  }),
});
