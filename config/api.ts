import type { Core } from '@strapi/strapi';

export default (): Core.Config.Api => ({
  rest: {
    defaultLimit: 25,
    /** Rows; a larger page is refused, not cut. */
    maxLimit: 100,
    withCount: true,
    strictParams: true,
  },
  documents: { strictParams: true },
});
