import { z } from 'zod';
import { MEMBERSHIP } from '../../content-types';
import { allMemberships } from '../../persistence/memberships';
import { allPeople } from '../../persistence/people';
import { instant } from '../support/instant';
import { staffRoute } from '../support/staff-route';

/** Which staff belongs to which authority, from when to when. */
export const peopleRoutes = [
  staffRoute({
    method: 'GET',
    path: '/people',
    actions: 'managePeople',
    answer: ({ strapi }) => allPeople(strapi.db.connection),
  }),
  staffRoute({
    method: 'GET',
    path: '/memberships',
    actions: 'managePeople',
    answer: ({ strapi }) => allMemberships(strapi.db.connection),
  }),
  staffRoute({
    method: 'POST',
    path: '/memberships',
    actions: 'managePeople',
    input: z.strictObject({
      userId: z.int().min(1).max(2_147_483_647),
      authorityKey: z.string().max(64),
      validFrom: instant.optional(),
    }),
    status: 201,
    answer: ({ strapi, input, actor }) => strapi.service(MEMBERSHIP).begin(input, actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/memberships/:id/end',
    actions: 'managePeople',
    answer: ({ strapi, params, actor }) => strapi.service(MEMBERSHIP).end(params.id, actor),
  }),
];
