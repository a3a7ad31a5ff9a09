import type { Context } from 'koa';
import { inputError } from '../commands/coded-errors';
import { inputFault } from '../commands/input-fault';

/** Asks for a body with a list of that name, where Strapi 5.54 answers 500 to one without. */
const bodyLists = ({ request }: Context, { key }: { key: string }): boolean => {
  const body = (request.body ?? {}) as Record<string, unknown>;
  if (!Array.isArray(body[key])) throw inputError([inputFault(key, 'WRONG_TYPE')]);
  return true;
};

export default bodyLists;
