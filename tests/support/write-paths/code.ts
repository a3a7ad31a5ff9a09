import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { DIST_DIRECTORY } from '../../../scripts/launch/paths';
import { RECORD_TYPES } from '../../../src/content-types';
import { EDITOR } from '../scenario';
import type { Attempt } from './attempt';
import { outcomeOf } from './outcome';
import type { Rule, WritePath } from './path';
import type { World } from './world';

/** Of the compiled server: a command under way is known to the module that started it only. */
export const { runCommand }: typeof import('../../../src/commands/command') = jest.requireActual(
  path.join(DIST_DIRECTORY, 'src/commands/command.js'),
);

type Documents = Record<string, (params: object) => Promise<unknown>>;

function throughDocuments({ strapi }: World, attempt: Attempt): Promise<unknown> {
  const documents = strapi.documents(attempt.uid) as unknown as Documents;
  switch (attempt.kind) {
    case 'create':
      return documents.create!({ data: attempt.data });
    case 'change':
      return documents.update!({ documentId: attempt.documentId, data: attempt.data });
    case 'delete':
      return documents.delete!({ documentId: attempt.documentId });
    case 'clone':
      return documents.clone!({ documentId: attempt.documentId, data: {} });
  }
}

interface CoreService {
  create(params: object): Promise<unknown>;
  update(documentId: string, params: object): Promise<unknown>;
  delete(documentId: string): Promise<unknown>;
}

const hasCoreService = (attempt: Attempt): boolean =>
  attempt.kind !== 'clone' && !/answer-draft|audit|outbox|submission/.test(attempt.uid);

function throughCoreService({ strapi }: World, attempt: Attempt): Promise<unknown> {
  const service = strapi.service(attempt.uid as UID.Service) as unknown as CoreService;
  switch (attempt.kind) {
    case 'create':
      return service.create({ data: attempt.data });
    case 'change':
      return service.update(attempt.documentId, { data: attempt.data });
    case 'delete':
      return service.delete(attempt.documentId);
    case 'clone':
      throw new Error('Core services do not clone');
  }
}

async function throughEntityService({ strapi }: World, attempt: Attempt): Promise<unknown> {
  const entities = strapi.entityService as unknown as Documents & {
    update(uid: string, id: number, params: object): Promise<unknown>;
    delete(uid: string, id: number): Promise<unknown>;
    create(uid: string, params: object): Promise<unknown>;
  };
  if (attempt.kind === 'create') return entities.create(attempt.uid, { data: attempt.data });
  const { id } = (await strapi.db
    .query(attempt.uid)
    .findOne({ where: { documentId: (attempt as { documentId: string }).documentId } })) as {
    id: number;
  };
  return attempt.kind === 'delete'
    ? entities.delete(attempt.uid, id)
    : entities.update(attempt.uid, id, { data: (attempt as { data: object }).data });
}

/** Records of what happened are written by command only: any other code is told so. */
const outsideCommand = (rule: Rule, { attempt }: { attempt: Attempt }): string =>
  RECORD_TYPES.includes(attempt.uid) ? 'COMMAND_REQUIRED' : (rule.surface?.code ?? rule.code);

/** A request of the content API with a token: not one of the panel's. */
const PUBLIC_REQUEST = { state: { auth: { strategy: { name: 'api-token' } } } };

// Strapi types what is run as answering nothing; it answers what is run.
const whileAsking = ({ strapi }: World, work: () => Promise<unknown>): unknown =>
  strapi.requestContext.run(PUBLIC_REQUEST as never, work as () => Promise<void>);

export const codePaths: readonly WritePath[] = [
  {
    name: 'code that writes a document',
    routes: [],
    expresses: () => true,
    answers: outsideCommand,
    take: (world, { attempt }) => outcomeOf(() => throughDocuments(world, attempt)),
  },
  {
    name: 'code that writes a document within a command',
    routes: [],
    expresses: () => true,
    answers: (rule) => rule.surface?.code ?? rule.code,
    take: (world, { attempt, actor = EDITOR }) =>
      outcomeOf(() =>
        runCommand(world.strapi, { name: 'test.write', actor }, () =>
          throughDocuments(world, attempt),
        ),
      ),
  },
  {
    name: 'code that writes a document while the public is asking',
    routes: [],
    expresses: () => true,
    answers: outsideCommand,
    take: (world, { attempt }) =>
      outcomeOf(async () => whileAsking(world, () => throughDocuments(world, attempt))),
  },
  {
    name: 'the core service of the type',
    routes: [],
    expresses: ({ attempt }) => hasCoreService(attempt),
    answers: outsideCommand,
    take: (world, { attempt }) => outcomeOf(() => throughCoreService(world, attempt)),
  },
  {
    name: 'the entity service',
    routes: [],
    expresses: ({ attempt }) => attempt.kind !== 'clone',
    answers: outsideCommand,
    take: (world, { attempt }) => outcomeOf(() => throughEntityService(world, attempt)),
  },
];
