import type { Core } from '@strapi/strapi';
import { formatError } from './format-error';
import { DEPTH_LIMIT, limitOperationSize } from './limits/operation-size';
import { refuseClosedQuery } from './refuse-closed-query';
import { withoutLandingPage } from './without-landing-page';

/** Bytes of a request's body: the longest question with its address fits several times. */
const BODY_LIMIT = 64 * 1024;

/** Words and signs of a query's text; a query with 300 fields and all their arguments has fewer. */
const TOKEN_LIMIT = 2_000;

/**
 * The `graphql` entry of `config/plugins.ts`.
 *
 * Strapi puts our Apollo settings over its own, and appends lists. Our validation rules are a set, so
 * that they replace its list: its one rule, the depth limit, fails with a stack overflow or a
 * TypeError on fragments that are circular or missing (5.54), and ours limits depth as well.
 */
export const graphqlConfig = (env: Core.Config.Shared.ConfigParams['env']) => ({
  enabled: true,
  config: {
    endpoint: '/graphql',
    shadowCRUD: true,
    subscriptions: false,
    generateArtifacts: false,
    v4CompatibilityMode: false,
    landingPage: withoutLandingPage,
    // For the plugin's check at start; the limit itself is a rule below.
    depthLimit: DEPTH_LIMIT,
    /** Rows of a list when the reader names no number, and at most. */
    defaultLimit: 25,
    maxLimit: 100,
    apolloServer: {
      introspection: env.bool(
        'GRAPHQL_INTROSPECTION',
        env('DIALOGUE_MODE', 'production') !== 'production',
      ),
      validationRules: new Set([limitOperationSize]),
      parseOptions: { maxTokens: TOKEN_LIMIT },
      formatError,
      plugins: [refuseClosedQuery],
      allowBatchedHttpRequests: false,
      csrfPrevention: true,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      // Strapi closes the server; Apollo's own signal handlers would race it.
      stopOnTerminationSignals: false,
      // `strapi::cors` answers for this address, too.
      cors: false,
      // `strapi::body` does not: it leaves the exact address `/graphql` to the plugin (5.54).
      bodyParserConfig: { enableTypes: ['json'], jsonLimit: BODY_LIMIT },
    },
  },
});
