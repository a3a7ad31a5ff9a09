import type { UID } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Lets those ask for a relation who may read both its ends. Strapi 5.54 refuses who may not read the
 * near end and then goes on without an answer, which is a 500; of the far end it asks nothing.
 */
const readsThatRelation = ({ params, state }: Context): boolean => {
  const { model, targetField } = params as { model: string; targetField: string };
  const target = schemaOf(model)?.attributes[targetField]?.target;
  const reads = (uid: string, field?: string): boolean =>
    state.userAbility.can('plugin::content-manager.explorer.read', uid, field);
  return target !== undefined && reads(model, targetField) && reads(target);
};

interface Schema {
  attributes: Record<string, { target?: string }>;
}

const schemaOf = (model: string): Schema | undefined =>
  strapi.getModel(model as UID.Schema) as Schema | undefined;

export default readsThatRelation;
