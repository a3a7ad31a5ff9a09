import { z } from 'zod';
import { line } from '../../api/submission/input';
import { MEMBERSHIP } from '../../content-types';
import { membershipPage } from '../../persistence/memberships';
import { peoplePage } from '../../persistence/people';
import type { MembershipView, PersonView } from '../contract/people';
import { instant } from '../support/instant';
import { staffRoute } from '../support/staff-route';

const page = z.strictObject({
  search: line.optional(),
  after: line.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

/** An empty search finds everybody. */
const filled = ({ search, after, limit }: z.output<typeof page>) => ({
  limit,
  ...(search && { search }),
  ...(after && { after }),
});

/** Which staff belongs to which authority, from when to when. */
export const peopleRoutes = [
  staffRoute({
    method: 'GET',
    path: '/people',
    actions: 'managePeople',
    input: page,
    answer: ({ strapi, input }): Promise<PersonView[]> =>
      peoplePage(strapi.db.connection, filled(input)),
  }),
  staffRoute({
    method: 'GET',
    path: '/memberships',
    actions: 'managePeople',
    input: page,
    answer: async ({ strapi, input }): Promise<MembershipView[]> =>
      (await membershipPage(strapi.db.connection, filled(input))).map((row) => ({
        ...row,
        validFrom: row.validFrom.toISOString(),
        validTo: row.validTo?.toISOString() ?? null,
      })),
  }),
  staffRoute({
    method: 'POST',
    path: '/memberships',
    actions: 'managePeople',
    input: z.strictObject({
      userId: z.int().min(1).max(2_147_483_647),
      authorityKey: z.string().max(64),
      validFrom: instant.optional(),
      validTo: instant.optional(),
    }),
    status: 201,
    answer: ({ strapi, input, actor }) => strapi.service(MEMBERSHIP).begin(input, actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/memberships/:id/end',
    actions: 'managePeople',
    input: z.strictObject({ validTo: instant.optional() }),
    answer: ({ strapi, params, input, actor }) =>
      strapi.service(MEMBERSHIP).end(params.id, actor, input.validTo),
  }),
];
