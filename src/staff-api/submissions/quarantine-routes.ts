import { z } from 'zod';
import { paragraphs } from '../../api/submission/input';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

const quarantine = ({ strapi }: StaffRequest<unknown>) =>
  strapi.service('api::submission.quarantine');

/** Out of the daily queue and back into it. */
export const quarantineRoutes = [
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/quarantine',
    actions: 'triage',
    input: z.strictObject({ reason: paragraphs.default('') }),
    answer: (request) =>
      quarantine(request).setAside(request.params.id, request.input.reason, request.actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/release-from-quarantine',
    actions: 'triage',
    answer: (request) => quarantine(request).release(request.params.id, request.actor),
  }),
];
