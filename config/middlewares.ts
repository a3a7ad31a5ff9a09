import type { Core } from '@strapi/strapi';

/**
 * In the order a request meets them. The response headers of security and CORS are set before
 * anything is refused, so that a portal page can read why; no body is read before
 * `refuse-multipart`. Absent on purpose: `strapi::logger` (prints query strings),
 * `strapi::poweredBy`, `strapi::session` (only for third-party log-in of end users).
 *
 * Strapi 5.54 merges lists of a directive with its own defaults by position: hence plain strings.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => [
  'global::request-id',
  'global::readiness',
  'global::access-log',
  'global::answer-people',
  'global::code-errors',
  'strapi::errors',
  'global::map-request-errors',
  'global::map-database-errors',
  {
    name: 'strapi::security',
    config: {
      hsts: env('PUBLIC_URL', '').startsWith('https:') && {
        maxAge: 31_536_000,
        includeSubDomains: true,
      },
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'default-src': "'self'",
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'font-src': "'self' data:",
          'style-src': "'self' 'unsafe-inline'",
          'frame-ancestors': "'self'",
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('PORTAL_ORIGINS', []).filter((origin: string) => origin !== ''),
      credentials: false,
      methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      headers: [
        'Content-Type',
        'Accept',
        'Idempotency-Key',
        'If-None-Match',
        'Last-Event-ID',
        'X-Request-Id',
      ],
      expose: ['ETag', 'Retry-After', 'X-Request-Id'],
      /** Seconds a browser may remember a preflight. */
      maxAge: 600,
      keepHeadersOnError: true,
    },
  },
  'strapi::query',
  'global::one-spelling',
  'global::refuse-first-admin',
  'global::guard-intake',
  'global::refuse-multipart',
  'global::close-reads',
  'global::guard-public-query',
  // Required by Strapi, but left without work: `read-body` calls it with limits for each request.
  {
    name: 'strapi::body',
    config: { multipart: false, json: false, urlencoded: false, text: false },
  },
  'global::read-body',
  'strapi::favicon',
  // The front page is the site's.
  { name: 'strapi::public', config: { defaultIndex: false } },
];
