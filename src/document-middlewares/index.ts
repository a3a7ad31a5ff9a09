import type { Core } from '@strapi/strapi';
import { governAnswerDraft } from './govern-answer-draft';
import { governCalling } from './govern-calling';
import { governProfile } from './govern-profile';
import { governQuestion } from './govern-question';
import { governSession } from './govern-session';
import { governSubmission } from './govern-submission';
import { hideUnannouncedSessions } from './hide-unannounced-sessions';
import { nameBySlug } from './name-by-slug';
import { queueMessage } from './queue-message';
import { recordAudit } from './record-audit';
import { recogniseStaleForm } from './recognise-stale-form';
import { refuseInverseWrites } from './refuse-inverse-writes';
import { requireCommand } from './require-command';
import type { Guard } from './support/types';
import { translateDatabaseErrors } from './translate-database-errors';

/** What is enforced on every path that goes through Strapi, outermost first. */
export const DOCUMENT_MIDDLEWARES: readonly Guard[] = [
  translateDatabaseErrors,
  recogniseStaleForm,
  hideUnannouncedSessions,
  requireCommand,
  refuseInverseWrites,
  nameBySlug,
  governProfile,
  governSession,
  governCalling,
  governSubmission,
  governQuestion,
  governAnswerDraft,
  queueMessage,
  recordAudit,
];

export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  for (const guard of DOCUMENT_MIDDLEWARES) strapi.documents.use(guard(strapi));
};
