import { SESSION_STATES } from '../../domain/dialogue-session/session';
import { FATES } from '../../domain/submission/fate';
import { errorResponses } from './error-schemas';
import { type JsonSchema, jsonContent, objectOf, orNull, refTo } from './schema';
import { sessionSlug } from './session-slug';

const TAG = 'Live';

const since = {
  name: 'since',
  in: 'query',
  description:
    'Chỉ trả về thay đổi sau phiên bản này / only what changed after this version; not with `page`',
  schema: { type: 'integer', minimum: 0 },
};

/** What answers before Strapi's routes, by path and method. */
export const livePaths = (): Record<string, Record<string, object>> => ({
  '/api/dialogue-sessions/{slug}/live': { get: snapshotOperation() },
  '/api/dialogue-sessions/{slug}/live/events': { get: eventsOperation() },
});

function snapshotOperation() {
  return {
    operationId: 'readLive',
    tags: [TAG],
    summary:
      'Diễn biến phiên tại thời điểm hiện tại, phục vụ từ bộ nhớ / the session as readers see it now, served from memory',
    parameters: [
      sessionSlug,
      since,
      {
        name: 'page',
        in: 'query',
        description: 'Trang câu hỏi, từ 1 / page of questions, from 1',
        schema: { type: 'integer', minimum: 1, default: 1 },
      },
      {
        name: 'If-None-Match',
        in: 'header',
        description: 'ETag đã có / the ETag at hand',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: {
        description:
          'Toàn bộ, hoặc phần thay đổi khi có since / the whole, or what changed when asked with since. `Date` là giờ của cơ sở dữ liệu / is the database’s time',
        headers: { ETag: { schema: { type: 'string' } } },
        content: jsonContent(
          objectOf({ data: { oneOf: [refTo('LiveSnapshot'), refTo('LiveDelta')] } }),
        ),
      },
      304: { description: 'Không thay đổi / unchanged' },
      ...errorResponses(400, 404, 503),
    },
  };
}

function eventsOperation() {
  return {
    operationId: 'followLive',
    tags: [TAG],
    summary: 'Dòng sự kiện (SSE) của phiên / the session as server-sent events',
    description:
      '`hello` {version, now}, rồi `change` với LiveDelta; `reset` {version} khi cần đọc lại toàn bộ / `hello`, then `change` with a LiveDelta; `reset` when the whole is to be read again',
    parameters: [
      sessionSlug,
      since,
      {
        name: 'Last-Event-ID',
        in: 'header',
        description:
          'Trình duyệt tự gửi khi nối lại / sent by the browser when it reconnects; goes before `since`',
        schema: { type: 'integer' },
      },
    ],
    responses: {
      200: {
        description: 'Dòng sự kiện / the stream',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      ...errorResponses(400, 404, 429, 503),
    },
  };
}

const instant: JsonSchema = { type: 'string', format: 'date-time' };
const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer' };

export function liveSchemas(): Record<string, JsonSchema> {
  const questions = { type: 'array', items: refTo('Question') };
  return {
    LiveSnapshot: objectOf({
      ...head(),
      questions,
      page: objectOf({ number: count, pages: count, size: count, questions: count }),
    }),
    LiveDelta: objectOf({
      ...head(),
      questions,
      removed: {
        type: 'array',
        items: text,
        description: 'documentId của câu hỏi đã gỡ / of questions taken down',
      },
      more: {
        type: 'boolean',
        description: 'Còn nữa: hỏi tiếp với since = version / ask again from `version`',
      },
    }),
  };
}

const head = (): Record<string, JsonSchema> => ({
  version: {
    type: 'integer',
    description: 'Tăng với mỗi thay đổi; giữ phiên bản lớn hơn / grows; keep the higher one',
  },
  session: sessionSchema(),
  counters: objectOf({
    received: count,
    fates: objectOf(Object.fromEntries(FATES.map((fate) => [fate, count]))),
  }),
  poll: {
    ...objectOf({ afterSeconds: count, jitterSeconds: count }),
    description:
      'Khi không mở được dòng sự kiện: hỏi lại sau chừng ấy giây, cộng một phần ngẫu nhiên / without a stream: ask again after so long, and a random part of the jitter',
  },
});

function sessionSchema(): JsonSchema {
  const authority = objectOf({ documentId: text, name: text, slug: text });
  return objectOf({
    documentId: text,
    slug: text,
    topic: text,
    authority,
    chair: objectOf({ name: text, title: text }),
    mode: { type: 'string', enum: ['online', 'venue'] },
    place: orNull(text),
    broadcastUrl: orNull(text),
    recordingUrl: orNull(text),
    state: { type: 'string', enum: SESSION_STATES.filter((state) => state !== 'draft') },
    window: objectOf({ isOpen: { type: 'boolean' }, opensAt: instant, closesAt: instant }),
    startsAt: instant,
    plannedEndAt: instant,
    latestEndAt: instant,
    announcedAt: instant,
    startedAt: orNull(instant),
    endedAt: orNull(instant),
    cancelledAt: orNull(instant),
    cancellationReason: orNull(text),
    postponedFrom: orNull(instant),
    postponementReason: orNull(text),
    currentQuestion: {
      ...orNull(text),
      description: 'documentId của câu hỏi đang được trả lời / of the question being answered now',
    },
  });
}
