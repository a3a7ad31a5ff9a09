import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parse } from '../../commands/parse';
import { actionId, type StaffAction } from '../permissions';
import { staffRequest, type StaffRequest } from './staff-context';

type Method = 'GET' | 'POST' | 'PUT';

/** One staff route: its task, what it takes, and what it answers. Input is strict; output is mapped. */
export interface StaffRoute {
  method: Method;
  path: string;
  /** Any one of these permits it. */
  actions: readonly StaffAction[];
  handle: (strapi: Core.Strapi, ctx: Context) => Promise<void>;
}

const nothing = z.strictObject({});

interface Definition<S extends z.ZodType> {
  method: Method;
  path: string;
  actions: StaffAction | readonly StaffAction[];
  /** Schema of the query of a GET, of the body otherwise. */
  input?: S;
  status?: number;
  answer: (request: StaffRequest<z.output<S>>) => Promise<unknown>;
}

/** Declares a staff route that answers JSON `{data}`. */
export const staffRoute = <S extends z.ZodType = typeof nothing>(
  definition: Definition<S>,
): StaffRoute => ({
  method: definition.method,
  path: definition.path,
  actions: [definition.actions].flat() as StaffAction[],
  async handle(strapi, ctx) {
    const schema = (definition.input ?? nothing) as S;
    const given = definition.method === 'GET' ? ctx.query : (ctx.request.body ?? {});
    const input = parse(schema, given, definition.method === 'GET' ? 'query' : 'body');
    const data = await definition.answer(staffRequest(strapi, ctx, input));
    ctx.set('Cache-Control', 'no-store');
    ctx.status = definition.status ?? 200;
    ctx.body = { data };
  },
});

/** The route as Strapi registers it: signed in, and permitted one of the tasks. */
export const toStrapiRoute = (strapi: Core.Strapi, route: StaffRoute) => ({
  method: route.method,
  path: route.path,
  info: { type: 'admin' },
  handler: (ctx: Context) => {
    if (!route.actions.some((action) => ctx.state.userAbility.can(actionId(action)))) {
      return ctx.forbidden();
    }
    return route.handle(strapi, ctx);
  },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});
