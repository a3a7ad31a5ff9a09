import type { Core } from '@strapi/strapi';
import { drain } from '../../src/operations/drain';

/**
 * On SIGTERM or SIGINT: finishes the requests under way, stops Strapi, runs what is left to do and
 * exits with 0. A second signal does not wait.
 */
export function stopOnSignal(strapi: Core.Strapi, finish: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stopOrderly(strapi, finish).then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function stopOrderly(strapi: Core.Strapi, finish: () => Promise<void>): Promise<void> {
  await drain(strapi);
  await strapi.destroy();
  // Strapi 5.54 has removed every listener of the process, these among them: until the database
  // is down, another signal must not kill.
  process.on('SIGTERM', () => undefined);
  process.on('SIGINT', () => undefined);
  await finish();
}
