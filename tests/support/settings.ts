/** What every Strapi under test is started with; `npm test` adds the database and the secrets. */
export function testEnvironment(
  databaseUrl: string,
  extra: Record<string, string> = {},
): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_MAX: '8',
    DIALOGUE_MODE: 'test',
    // A developer's own `.env` must not reach the tests.
    ENV_PATH: '/dev/null',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    // Whichever is free.
    PORT: '0',
    PORTAL_ORIGINS: 'https://portal.example.vn',
    SERVE_ADMIN_PANEL: 'false',
    STRAPI_DISABLE_EE: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Tests call them when they need them: what they compare must not change by itself.
    OUTBOX_EVERY_MILLISECONDS: '0',
    SCHEDULER_EVERY_MILLISECONDS: '0',
    TEXTS_EVERY_MILLISECONDS: '0',
    LIVE_EVERY_MILLISECONDS: '0',
    SWITCHES_EVERY_MILLISECONDS: '0',
    INTAKE_GUARD_EVERY_MILLISECONDS: '0',
    INTAKE_GUARD_HOUSE_MILLISECONDS: '0',
    // How full the disk of the machine is, is no matter of theirs.
    DISK_FREE_MINIMUM_MEGABYTES: '0',
    DISK_FREE_MINIMUM_PERCENT: '0',
    DISK_FREE_ALARM_PERCENT: '0',
    TZ: 'UTC',
    ...extra,
  };
}
