import type { Core } from '@strapi/strapi';
import { logLineFormat } from '../src/operations/log-line';

/** One line per event on standard output: JSON for a collector, plain for a person. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** `error`, `warn`, `info`, `http` (one line per request) or `debug`. */
  level: env('LOG_LEVEL', 'http'),
  format: logLineFormat({ json: env('LOG_FORMAT', 'json') === 'json' }),
});
