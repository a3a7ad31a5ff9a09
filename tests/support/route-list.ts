import type { Core } from '@strapi/strapi';

/** One door of the system, as it is registered. */
export interface ListedRoute {
  method: string;
  path: string;
  /** What the door asks for: `none`, `permission …` of the public role, or `admin` (signed in). */
  auth: string;
  policies: string[];
}

interface Layer {
  path: string;
  methods: string[];
  stack: ((ctx: object, next: () => Promise<void>) => unknown)[];
}

interface RouteDefinition {
  info?: { type?: string };
  config?: { auth?: false | { scope?: string[] }; policies?: unknown[] };
}

/** Every registered route: content API, admin panel, plugins, and what listens beside them. */
export async function listRoutes(strapi: Core.Strapi): Promise<ListedRoute[]> {
  const listed: ListedRoute[] = [];
  for (const layer of strapi.server.listRoutes() as unknown as Layer[]) {
    const definition = await definitionOf(layer);
    for (const method of methodsOf(layer)) {
      listed.push({ method, path: layer.path, ...accessOf(definition) });
    }
  }
  return listed.sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'en'));
}

export const keyOf = ({ method, path }: Pick<ListedRoute, 'method' | 'path'>): string =>
  `${path} ${method}`;

function methodsOf({ methods }: Layer): string[] {
  // `router.all` registers every verb there is.
  if (methods.length > 10) return ['ALL'];
  return methods.filter((method) => method !== 'HEAD');
}

/**
 * Strapi keeps no list of what a route asks for. Each route's first function writes the definition
 * into the request's state: it is called, and stopped as soon as it has.
 */
async function definitionOf({ stack }: Layer): Promise<RouteDefinition | undefined> {
  let definition: RouteDefinition | undefined;
  const state = {
    set route(value: RouteDefinition) {
      definition = value;
      throw new Error('This is all that was to be known');
    },
  };
  for (const handler of stack) {
    try {
      await handler({ state }, async () => undefined);
    } catch {
      if (definition) return definition;
    }
  }
  return definition;
}

function accessOf(definition: RouteDefinition | undefined): Pick<ListedRoute, 'auth' | 'policies'> {
  if (!definition) return { auth: 'none', policies: [] };
  const { info, config } = definition;
  return { auth: authOf(info?.type, config?.auth), policies: (config?.policies ?? []).map(named) };
}

function authOf(type: string | undefined, auth: false | { scope?: string[] } | undefined): string {
  if (auth === false) return 'none';
  return type === 'content-api' ? `permission ${auth?.scope?.join(' ') ?? '?'}` : 'admin';
}

function named(policy: unknown): string {
  if (typeof policy === 'string') return policy;
  const { name, config, options } = policy as {
    name?: string;
    config?: unknown;
    options?: unknown;
  };
  const details = config ?? options;
  return `${name || 'function'}${details ? ` ${JSON.stringify(details)}` : ''}`;
}
