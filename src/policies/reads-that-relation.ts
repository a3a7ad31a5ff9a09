import type { Context } from 'koa';

/**
 * Lets the relation field be asked by those who may read it. Strapi 5.54 checks the same afterwards,
 * but falls over its own refusal and answers 500. A component's relation, of which there is none
 * here, is refused to everybody.
 */
const readsThatRelation = ({ params, state }: Context): boolean =>
  state.userAbility.can('plugin::content-manager.explorer.read', params.model, params.targetField);

export default readsThatRelation;
