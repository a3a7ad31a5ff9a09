import { ANNOUNCEMENTS_FEED, sessionCalendar, SESSIONS_CALENDAR } from '../../feeds/addresses';
import { errorResponses } from './error-schemas';
import { sessionSlug } from './session-slug';

const authority = {
  name: 'authority',
  in: 'query',
  description: 'Slug của cơ quan / slug of an authority',
  schema: { type: 'string' },
};

/** What feed readers and calendar programs subscribe to, by path and method. */
export const feedPaths = (): Record<string, Record<string, object>> => ({
  [ANNOUNCEMENTS_FEED]: {
    get: {
      ...operation('readAnnouncementsFeed', 'application/atom+xml', authority),
      summary: '50 thông báo mới nhất (Atom) / the latest 50 announcements',
    },
  },
  [SESSIONS_CALENDAR]: {
    get: {
      ...operation('readCalendar', 'text/calendar', authority),
      summary:
        'Các phiên từ 90 ngày trước trở đi (iCalendar) / sessions from 90 days back on, to subscribe to',
    },
  },
  [sessionCalendar('{slug}')]: {
    get: {
      ...operation('readSessionCalendar', 'text/calendar', sessionSlug),
      summary: 'Một phiên (iCalendar) / one session',
    },
  },
});

const operation = (operationId: string, type: string, parameter: object) => ({
  operationId,
  tags: ['Feed'],
  parameters: [parameter],
  responses: {
    200: {
      description: 'Nội dung hiện tại / as it is now',
      headers: { ETag: { schema: { type: 'string' } } },
      content: { [type]: { schema: { type: 'string' } } },
    },
    304: { description: 'Không thay đổi / unchanged' },
    ...errorResponses(400, 404, 503),
  },
});
