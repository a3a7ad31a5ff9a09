import { staffRoute } from '../support/staff-route';
import { announcementTime } from './input';
import { sessionDetail } from './reading';

/** Sets or takes back when a session in preparation is announced without an editor's hand. */
export const announcementTimeRoute = staffRoute({
  method: 'POST',
  path: '/sessions/:id/announcement-time',
  actions: 'runSessions',
  input: announcementTime,
  answer: async (request) => {
    const { strapi, params, input, actor } = request;
    const times = strapi.service('api::dialogue-session.announcement-time');
    await times.set(params.id, input.announceAt, actor);
    return sessionDetail(request);
  },
});
