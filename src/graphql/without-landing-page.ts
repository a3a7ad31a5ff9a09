import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';

/**
 * Keeps Apollo's landing page, which loads scripts from Apollo's own servers, out of `/graphql`.
 * `landingPage: false` would serve its production variant (Strapi 5.54).
 */
export const withoutLandingPage = () => ApolloServerPluginLandingPageDisabled();
