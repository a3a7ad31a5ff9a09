import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { enforce } from '../commands/rule-violation';
import { refuse } from '../domain/decision';
import { HOUSE } from '../domain/regulation';

/**
 * Publishing is for types with drafts, and none of ours has any. Strapi 5.54 lets a super admin
 * publish all the same, and fails for want of the action.
 */
const hasDrafts = (
  { params }: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  const type: { options?: { draftAndPublish?: boolean } } | undefined =
    strapi.contentTypes[params.model as UID.ContentType];
  if (type?.options?.draftAndPublish !== true) enforce(refuse('COMMAND_REQUIRED', HOUSE));
  return true;
};

export default hasDrafts;
