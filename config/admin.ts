import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin =>
  ({
    serveAdminPanel: env.bool('SERVE_ADMIN_PANEL', true),
    autoOpen: false,
    auth: {
      secret: env('ADMIN_JWT_SECRET', ''),
      /** Seconds. A stolen access token is of use for ten minutes, an idle session for two hours. */
      sessions: {
        accessTokenLifespan: env.int('ADMIN_ACCESS_TOKEN_SECONDS', 10 * 60),
        idleSessionLifespan: env.int('ADMIN_IDLE_SESSION_SECONDS', 2 * 60 * 60),
        maxSessionLifespan: env.int('ADMIN_SESSION_SECONDS', 12 * 60 * 60),
        idleRefreshTokenLifespan: env.int('ADMIN_IDLE_REFRESH_SECONDS', 24 * 60 * 60),
        maxRefreshTokenLifespan: env.int('ADMIN_REFRESH_SECONDS', 7 * 24 * 60 * 60),
      },
      cookie: { sameSite: 'strict' },
    },
    apiToken: { salt: env('API_TOKEN_SALT', '') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
    // Said outright: without it the panel asks for a preview of each record and advertises it.
    preview: { enabled: false, config: {} },
    flags: { nps: false, promoteEE: false, docLinks: false },
  }) as Core.Config.Admin;
