import path from 'node:path';
import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  /** Reverse proxies in front of this node; each adds one entry to X-Forwarded-For. */
  const trustedProxies = env.int('TRUSTED_PROXY_COUNT', 0);
  /** Holds the uploads, so that they survive a new release; `./public` when only the CLI runs. */
  const dataDirectory = env('DATA_DIR', '');

  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    // Fixed: links in mail must never be made from the Host header of a request.
    url: env('PUBLIC_URL', ''),
    app: { keys: env.array('APP_KEYS', []) },
    // Without maxIpsCount Koa believes the left-most entry, which the client writes itself.
    proxy: { koa: trustedProxies > 0, maxIpsCount: trustedProxies },
    dirs: { public: dataDirectory ? path.join(dataDirectory, 'public') : './public' },
    http: {
      serverOptions: {
        /** Milliseconds for the request line and headers: ends a slow trickle of headers. */
        headersTimeout: env.int('HTTP_HEADERS_TIMEOUT_MILLISECONDS', 10_000),
        /** Milliseconds for the whole request including its body: 10 MB at 4 Mbit/s. */
        requestTimeout: env.int('HTTP_REQUEST_TIMEOUT_MILLISECONDS', 20_000),
        /** Longer than the 60 s of common load balancers, which otherwise meet a closed socket. */
        keepAliveTimeout: env.int('HTTP_KEEP_ALIVE_TIMEOUT_MILLISECONDS', 65_000),
        // Node looks for overdue requests only every 30 s unless told.
        connectionsCheckingInterval: 2_000,
      },
    },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    openapi: { 'content-api': { access: 'disabled' }, admin: { access: 'disabled' } },
    webhooks: { populateRelations: false },
  } as Core.Config.Server;
};
