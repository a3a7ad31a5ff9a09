import type { StoredSession } from '../../api/dialogue-session/to-domain';
import { SESSION } from '../../content-types';
import { databaseNow } from '../../persistence/clock';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import * as schema from './input';
import { listSessions, previewAnnouncement, sessionDetail } from './reading';
import { sessionView } from './view';

const service = ({ strapi }: StaffRequest<unknown>) => strapi.service(SESSION);

const view = async ({ strapi }: StaffRequest<unknown>, session: StoredSession) =>
  sessionView(session, await databaseNow(strapi.db.connection));

/** What an editor does with a session, from preparing it to its end. */
export const sessionRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions',
    actions: 'runSessions',
    input: schema.list,
    answer: listSessions,
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions',
    actions: 'runSessions',
    input: schema.preparation,
    status: 201,
    answer: async (request) =>
      view(request, await service(request).prepare(request.input, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/clone',
    actions: 'runSessions',
    input: schema.cloning,
    status: 201,
    answer: async (request) =>
      view(
        request,
        await service(request).clonePlan(request.params.id, request.input, request.actor),
      ),
  }),
  staffRoute({
    method: 'GET',
    path: '/sessions/:id',
    actions: ['runSessions', 'triage', 'enter'],
    answer: sessionDetail,
  }),
  staffRoute({
    method: 'PUT',
    path: '/sessions/:id',
    actions: 'runSessions',
    input: schema.change,
    answer: async (request) =>
      view(request, await service(request).change(request.params.id, request.input, request.actor)),
  }),
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/announcement-preview',
    actions: 'runSessions',
    input: schema.preview,
    answer: previewAnnouncement,
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/announce',
    actions: 'runSessions',
    input: schema.announcement,
    answer: async (request) => {
      const { params, input, actor } = request;
      return view(
        request,
        await service(request).announce(params.id, schema.wordsOf(input), actor),
      );
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/start',
    actions: 'runSessions',
    answer: async (request) =>
      view(request, await service(request).start(request.params.id, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/extend',
    actions: 'runSessions',
    input: schema.extension,
    answer: async (request) => {
      const { params, input, actor } = request;
      const words = schema.wordsOf(input);
      return view(
        request,
        await service(request).extend(params.id, input.plannedEndAt, actor, words),
      );
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/end',
    actions: 'runSessions',
    input: schema.announcement,
    answer: async (request) => {
      const { params, input, actor } = request;
      return view(request, await service(request).end(params.id, actor, schema.wordsOf(input)));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/cancel',
    actions: 'runSessions',
    input: schema.cancellation,
    answer: async (request) => {
      const { params, input, actor } = request;
      const words = schema.wordsOf(input);
      return view(request, await service(request).cancel(params.id, input.reason, actor, words));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/postpone',
    actions: 'runSessions',
    input: schema.postponement,
    answer: async (request) => {
      const { startsAt, plannedEndAt, reason } = request.input;
      const data = { startsAt, plannedEndAt, postponementReason: reason };
      const words = schema.wordsOf(request.input);
      return view(
        request,
        await service(request).postpone(request.params.id, data, request.actor, words),
      );
    },
  }),
];
