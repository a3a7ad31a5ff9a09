import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** What Strapi's GraphQL plugin offers and does not export a type for. */
export interface GraphqlPlugin {
  config(key: string): unknown;
  service(name: 'extension'): ExtensionService;
  service(name: 'content-api'): { buildSchema(): GraphQLSchema };
  service(name: 'builders'): { utils: { transformArgs: TransformArguments } };
  service(name: 'utils'): { naming: Naming };
}

interface ExtensionService {
  use(extension: (() => SchemaExtension) | SchemaExtension): void;
  shadowCRUD(uid: string): { disable(): void; disableMutations(): void };
}

interface SchemaExtension {
  typeDefs?: string;
  resolvers?: ResolverMap;
  resolversConfig?: Record<string, { auth: false }>;
}

type TransformArguments = (
  args: Arguments,
  target: { contentType: unknown; usePagination: boolean },
) => Record<string, unknown>;

interface Naming {
  getTypeName(contentType: unknown): string;
  getComponentName(component: unknown): string;
  getFindQueryName(contentType: unknown): string;
  getFindConnectionQueryName(contentType: unknown): string;
  getFindOneQueryName(contentType: unknown): string;
}

export type Arguments = Record<string, unknown>;

/** One per operation: the plugin makes a new one for every request. */
export interface RequestContext {
  state: { auth?: unknown };
  koaContext: {
    method: string;
    request: { ip: string };
    state: Record<string, unknown>;
    get(header: string): string;
    set(header: string, value: string): void;
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- GraphQL's boundary: a row of any type
export type Resolver = (parent: any, args: any, context: RequestContext) => unknown;

export type ResolverMap = Record<string, Record<string, Resolver>>;

export const graphqlPlugin = (strapi: Core.Strapi): GraphqlPlugin =>
  strapi.plugin('graphql') as unknown as GraphqlPlugin;
