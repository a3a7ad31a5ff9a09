import { notFound } from '../../commands/coded-errors';
import { personRefs } from '../../persistence/person-refs';
import { linksOf, type ProjectorLinkRow } from '../../persistence/projector-links';
import { sessionExists } from '../../persistence/session-exists';
import type { NewProjectorLink, ProjectorLink } from '../contract/session';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

const service = ({ strapi }: StaffRequest<unknown>) =>
  strapi.service('api::dialogue-session.projector-links');

async function linkViews(
  { strapi }: StaffRequest<unknown>,
  rows: readonly ProjectorLinkRow[],
): Promise<ProjectorLink[]> {
  const makers = rows.map(({ createdBy }) => createdBy);
  const byId = await personRefs(strapi.db.connection, makers);
  return rows.map(({ documentId, createdBy, createdAt, revokedAt }) => ({
    documentId,
    createdBy: byId(createdBy)!,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  }));
}

/** Read-only addresses for the screen in the hall. */
export const projectorRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/projector-links',
    actions: 'runSessions',
    answer: async (request) => {
      const { strapi, params } = request;
      const trx = strapi.db.connection;
      if (!(await sessionExists(trx, params.id!))) throw notFound('SESSION_UNKNOWN');
      return linkViews(request, await linksOf(trx, params.id!));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/projector-links',
    actions: 'runSessions',
    status: 201,
    answer: async (request): Promise<NewProjectorLink> => {
      const link = await service(request).make(request.params.id, request.actor);
      const [view] = await linkViews(request, [link]);
      return { ...view!, path: `/projector/${link.secret}` };
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/projector-links/:id/revoke',
    actions: 'runSessions',
    answer: async (request) => {
      const link = await service(request).revoke(request.params.id, request.actor);
      return (await linkViews(request, [link]))[0];
    },
  }),
];
