import { SUBMISSION } from '../../../src/content-types';
import type { Attempt, Trial } from './attempt';
import { outcomeOfResponse } from './outcome';
import type { WritePath } from './path';
import { request, type World } from './world';

const PORTAL = '/api/dialogue-sessions/:slug/questions';
const ENTRY = 'POST /dialogue/sessions/:id/submissions';

const isPortalArrival = ({ attempt, slug }: Trial): boolean =>
  slug !== undefined &&
  attempt.kind === 'create' &&
  attempt.uid === SUBMISSION &&
  attempt.data.channel === 'portal';

/** The particulars a sender states, of a submission in the attributes' own names. */
function bodyOf({ data }: Attempt & { data: Record<string, unknown> }): Record<string, unknown> {
  const { submitterKind, name, address, telephone, email, kind, content } = data;
  const consent = data.consentVersion !== null;
  return { submitterKind, name, address, telephone, email, kind, content, consent };
}

const SUBMIT = `mutation ($slug: String!, $data: SubmissionInput!) {
  submitQuestion(sessionSlug: $slug, data: $data) { receivedAt } }`;

/** What the public can send: questions, and nothing else. */
export const portalPaths: readonly WritePath[] = [
  {
    name: 'the portal, by REST',
    routes: [`POST ${PORTAL}`],
    expresses: isPortalArrival,
    answers: (rule) => rule.surface?.portal ?? rule.code,
    take: async (world, { attempt, slug }) => {
      const data = bodyOf(attempt as never);
      return outcomeOfResponse(
        await request(world, null, 'POST', PORTAL.replace(':slug', slug!), { data }),
      );
    },
  },
  {
    name: 'the portal, by GraphQL',
    routes: ['ALL /graphql'],
    expresses: isPortalArrival,
    answers: (rule) => rule.surface?.portal ?? rule.code,
    take: async (world, { attempt, slug }) => {
      const variables = { slug, data: bodyOf(attempt as never) };
      return outcomeOfResponse(
        await request(world, null, 'POST', '/graphql', { query: SUBMIT, variables }),
      );
    },
  },
];

/** What staff do on their task screens. The entry of what came by post is one of them. */
export const staffPath: WritePath = {
  name: 'the route of the staff surface',
  routes: [],
  expresses: ({ staff }) => staff !== undefined,
  answers: (rule) => rule.surface?.staff ?? rule.code,
  async take(world, { attempt, staff }) {
    const { route, as = 'editor', body, id } = staff!;
    const [method, path] = route.split(' ') as [string, string];
    const key = id ?? (attempt as { documentId?: string }).documentId ?? '';
    const address = `/dialogue${path.replace(':id', key)}`;
    const sent = body ?? (`${method} /dialogue${path}` === ENTRY ? entryOf(attempt) : {});
    return outcomeOfResponse(await request(world, world.tokens[as], method, address, sent));
  },
};

function entryOf(attempt: Attempt): Record<string, unknown> {
  const { data } = attempt as { data: Record<string, unknown> };
  const { channel, receivedAt, documentNumber } = data;
  return { ...bodyOf(attempt as never), channel, receivedAt, documentNumber };
}

const plural = (world: World, { uid }: Attempt) => world.strapi.contentType(uid).info.pluralName;

const restCall = (world: World, attempt: Attempt): Promise<Response> => {
  const at = `/api/${plural(world, attempt)}`;
  if (attempt.kind === 'create') {
    return request(world, world.apiToken, 'POST', at, { data: attempt.data });
  }
  const method = attempt.kind === 'delete' ? 'DELETE' : 'PUT';
  const data = attempt.kind === 'change' ? { data: attempt.data } : { data: {} };
  return request(world, world.apiToken, method, `${at}/${attempt.documentId}`, data);
};

const VERB = { create: 'create', change: 'update', delete: 'delete', clone: 'create' };

const mutation = (world: World, { kind, uid }: Attempt): string => {
  const name = world.strapi
    .contentType(uid)
    .modelName.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());
  return `mutation { ${VERB[kind]}${name} { documentId } }`;
};

/** What Strapi offers by itself and this system does not have: there is nobody to refuse. */
export const closedPaths: readonly WritePath[] = [
  {
    name: 'Strapi’s own REST routes, with a token for full access',
    routes: [],
    expresses: ({ attempt }) => attempt.kind !== 'clone',
    answers: () => 'METHOD_NOT_ALLOWED',
    take: async (world, { attempt }) => outcomeOfResponse(await restCall(world, attempt)),
  },
  {
    name: 'Strapi’s own GraphQL mutations, with a token for full access',
    routes: ['ALL /graphql'],
    expresses: () => true,
    answers: () => 'GRAPHQL_VALIDATION_FAILED',
    take: async (world, { attempt }) =>
      outcomeOfResponse(
        await request(world, world.apiToken, 'POST', '/graphql', {
          query: mutation(world, attempt),
        }),
      ),
  },
];
