import type { Context } from 'koa';

/** "Is this value taken?" is a question about rows: for those who may write such rows. */
const writesThatType = ({ request, state }: Context): boolean => {
  const { contentTypeUID } = (request.body ?? {}) as { contentTypeUID?: unknown };
  return (
    typeof contentTypeUID === 'string' &&
    ['create', 'update'].some((verb) =>
      state.userAbility.can(`plugin::content-manager.explorer.${verb}`, contentTypeUID),
    )
  );
};

export default writesThatType;
