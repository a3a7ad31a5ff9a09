import type { Core } from '@strapi/strapi';
import { deskRoutes } from './answers/desk-routes';
import { previousAnswersRoute } from './answers/previous-answers-route';
import { answerRoutes } from './answers/routes';
import { homeRoute } from './home/home-route';
import { lockRoutes } from './locks/routes';
import { authoritiesRoute } from './people/authorities-route';
import { guardRoutes } from './operation/guard-routes';
import { switchRoutes } from './operation/switch-routes';
import { peopleRoutes } from './people/routes';
import { STAFF_ACTIONS } from './permissions';
import { questionRoutes } from './questions/routes';
import { regulationRoutes } from './regulation/routes';
import { announcementTimeRoute } from './sessions/announcement-time-route';
import { cadenceRoute } from './sessions/cadence-route';
import { messageRoutes } from './sessions/message-routes';
import { projectorRoutes } from './sessions/projector-routes';
import { sessionRoutes } from './sessions/routes';
import { runOrderRoutes } from './sessions/run-order';
import { timelineRoute } from './sessions/timeline-route';
import { attachmentRoute } from './submissions/attachment-route';
import { entryRoutes } from './submissions/entry-routes';
import { submissionRoutes } from './submissions/routes';
import { toStrapiRoute, type StaffRoute } from './support/staff-route';

export const STAFF_PREFIX = '/dialogue';

/** Everything staff can do over HTTP. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  ...sessionRoutes,
  announcementTimeRoute,
  ...runOrderRoutes,
  timelineRoute,
  ...messageRoutes,
  ...projectorRoutes,
  homeRoute,
  authoritiesRoute,
  cadenceRoute,
  ...entryRoutes,
  ...submissionRoutes,
  attachmentRoute,
  ...questionRoutes,
  ...deskRoutes,
  previousAnswersRoute,
  ...answerRoutes,
  ...lockRoutes,
  ...peopleRoutes,
  ...regulationRoutes,
  ...switchRoutes,
  ...guardRoutes,
];

/** Called from `register`: Strapi forgets permissions whose action is not known by bootstrap. */
export async function registerStaffApi(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  for (const { uid, name } of Object.values(STAFF_ACTIONS)) {
    await actionProvider.register({
      section: 'settings',
      category: 'dialogue',
      subCategory: uid.split('.')[0],
      displayName: name,
      uid,
    });
  }
  strapi.server.routes({
    type: 'admin',
    prefix: STAFF_PREFIX,
    routes: STAFF_ROUTES.map((route) => toStrapiRoute(strapi, route)),
  } as never);
}
