import type { Core } from '@strapi/strapi';
import { parkDeliveries, releaseDeliveries } from '../src/outbox/steer';
import { existsSelected } from '../src/persistence/outbox-state';
import { withProductionSystem } from './launch/production-system';
import { failCommand } from './launch/start-system';
import { readReport, reportText } from './outbox/report';
import { type OutboxRequest, readRequest, UsageError } from './outbox/request';

/**
 * Tells how the outbox stands: `npm run outbox`. `--release` puts parked deliveries back, `--park` parks
 * what waits. Sends nothing by itself, also after a restore.
 */
async function main(): Promise<void> {
  const request = readRequest(process.argv.slice(2));
  await withProductionSystem((strapi) => carryOut(strapi, request));
}

async function carryOut(strapi: Core.Strapi, { change, asJson }: OutboxRequest): Promise<void> {
  if (change && !(await existsSelected(strapi.db.connection, change.which))) {
    const { sender, messageKey } = change.which;
    throw new UsageError(
      messageKey === null
        ? `There is no sender ${sender}.`
        : `There is no delivery ${sender}:${messageKey}.`,
    );
  }
  const act = { release: releaseDeliveries, park: parkDeliveries };
  const changed = change && { [change.kind]: await act[change.kind](strapi, change.which) };
  const report = await readReport(strapi);
  if (asJson) console.log(JSON.stringify({ changed, ...report }, null, 2));
  else console.log([...changedLines(changed), reportText(report)].join('\n'));
}

const changedLines = (changed: Record<string, number> | null): string[] =>
  Object.entries(changed ?? {}).map(([kind, count]) => `${kind}: ${count}`);

main().then(
  () => process.exit(0),
  (error) => {
    if (!(error instanceof UsageError)) return failCommand(error);
    console.error(error.message);
    process.exit(2);
  },
);
