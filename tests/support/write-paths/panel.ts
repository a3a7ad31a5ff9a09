import { RECORD_TYPES } from '../../../src/content-types';
import { STAFF_ROLES } from '../../../src/staff-api/roles';
import type { Attempt } from './attempt';
import { outcomeOfResponse } from './outcome';
import type { WritePath } from './path';
import { request, type World } from './world';

const TYPES = '/content-manager/collection-types';
const ROUTES = [
  `POST ${TYPES}/:model`,
  `PUT ${TYPES}/:model/:id`,
  `DELETE ${TYPES}/:model/:id`,
  `POST ${TYPES}/:model/clone/:sourceId`,
];

const call = (world: World, token: string, attempt: Attempt): Promise<Response> => {
  const at = `${TYPES}/${attempt.uid}`;
  switch (attempt.kind) {
    case 'create':
      return request(world, token, 'POST', at, attempt.data);
    case 'change':
      return request(world, token, 'PUT', `${at}/${attempt.documentId}`, attempt.data);
    case 'delete':
      return request(world, token, 'DELETE', `${at}/${attempt.documentId}`);
    case 'clone':
      return request(world, token, 'POST', `${at}/clone/${attempt.documentId}`, {});
  }
};

const CONTENT_ACTION = { create: 'create', change: 'update', delete: 'delete', clone: 'create' };

const mayEditor = ({ uid, kind }: Attempt): boolean => {
  const content = STAFF_ROLES.find(({ code }) => code === 'dialogue-editor')?.content ?? {};
  return (content[uid] as string[] | undefined)?.includes(CONTENT_ACTION[kind]) ?? false;
};

/** Hidden from the panel, so not even a super admin is permitted anything. */
const isHidden = (world: World, { uid }: Attempt): boolean => {
  const { pluginOptions } = world.strapi.contentType(uid) as {
    pluginOptions?: Record<string, { visible?: boolean }>;
  };
  return pluginOptions?.['content-manager']?.visible === false;
};

const panelOf = (
  person: 'admin' | 'editor',
  mayWrite: (world: World, attempt: Attempt) => boolean,
): WritePath => ({
  name: `the content manager, as ${person === 'admin' ? 'super admin' : 'editor'}`,
  routes: ROUTES,
  expresses: () => true,
  answers(rule, { attempt }, world) {
    if (!mayWrite(world, attempt)) return 'HTTP 403';
    return RECORD_TYPES.includes(attempt.uid) ? 'COMMAND_REQUIRED' : rule.code;
  },
  take: async (world, { attempt }) =>
    outcomeOfResponse(await call(world, world.tokens[person], attempt)),
});

export const panelPaths: readonly WritePath[] = [
  panelOf('admin', (world, attempt) => !isHidden(world, attempt)),
  panelOf('editor', (_world, attempt) => mayEditor(attempt)),
  {
    name: 'the content manager, many at once',
    routes: [`POST ${TYPES}/:model/actions/bulkDelete`],
    expresses: ({ attempt }) => attempt.kind === 'delete',
    answers(rule, { attempt }, world) {
      if (isHidden(world, attempt)) return 'HTTP 403';
      return RECORD_TYPES.includes(attempt.uid) ? 'COMMAND_REQUIRED' : rule.code;
    },
    async take(world, { attempt }) {
      if (attempt.kind !== 'delete') throw new Error('Many are deleted at once, nothing else');
      const path = `${TYPES}/${attempt.uid}/actions/bulkDelete`;
      const body = { documentIds: [attempt.documentId] };
      return outcomeOfResponse(await request(world, world.tokens.admin, 'POST', path, body));
    },
  },
  {
    name: 'the content manager, cloning in one step',
    routes: [`POST ${TYPES}/:model/auto-clone/:sourceId`],
    expresses: ({ attempt }) => attempt.kind === 'clone',
    // Strapi itself refuses to copy what has relations, before it asks any guard.
    answers: (_rule, { attempt }, world) => (isHidden(world, attempt) ? 'HTTP 403' : 'HTTP 400'),
    async take(world, { attempt }) {
      if (attempt.kind !== 'clone') throw new Error('Clones, nothing else');
      const path = `${TYPES}/${attempt.uid}/auto-clone/${attempt.documentId}`;
      return outcomeOfResponse(await request(world, world.tokens.admin, 'POST', path, {}));
    },
  },
];
