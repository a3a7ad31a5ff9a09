import type { Core } from '@strapi/strapi';
import { graphqlConfig } from '../src/graphql/config';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  graphql: graphqlConfig(env),
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET', ''), jwtManagement: 'refresh' },
  },
  upload: {
    /** Bytes of one file in the media library. */
    config: { sizeLimit: 10 * 1024 * 1024 },
  },
});
