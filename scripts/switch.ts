import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { parse } from '../src/commands/parse';
import { OPERATION_SWITCHES, type OperationSwitch } from '../src/domain/operation/switches';
import { switchTurn, turnSwitch, type SwitchTurn } from '../src/operation-switches/turn-switch';
import { readSwitches } from '../src/persistence/operation-switches';
import { withProductionSystem } from './launch/production-system';
import { failCommand } from './launch/start-system';

const USAGE = `Say which switch and how it is to stand, or nothing to see how all stand:
  npm run switch -- intake-paused on --notice "Bảo trì đến 10 giờ." [--notice-en "…"]
  npm run switch -- intake-paused off
Switches: ${OPERATION_SWITCHES.join(', ')}.`;

/** Closes a way to the public, or opens it again, where nobody can get at the panel. */
async function main(): Promise<void> {
  const turn = readTurn();
  await withProductionSystem(async (strapi) => {
    if (turn !== null) await turnSwitch(strapi, turn, { kind: 'system' });
    await printSwitches(strapi);
  });
}

/** Null when nothing is to be turned. Throws the usage when it cannot be understood. */
function readTurn(): SwitchTurn | null {
  const { values, positionals } = parseArgs({
    options: { notice: { type: 'string' }, 'notice-en': { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) return null;
  const [name, standing, ...rest] = positionals;
  const isKnown = OPERATION_SWITCHES.includes(name as OperationSwitch);
  if (!isKnown || !['on', 'off'].includes(standing ?? '') || rest.length > 0) {
    throw new Error(USAGE);
  }
  const sent = { isOn: standing === 'on', notice: values.notice, noticeEn: values['notice-en'] };
  return { name: name as OperationSwitch, ...parse(switchTurn, sent, 'switch') };
}

async function printSwitches(strapi: Core.Strapi): Promise<void> {
  const rows = await readSwitches(strapi.db.connection);
  for (const name of OPERATION_SWITCHES) {
    const row = rows.find((one) => one.name === name);
    const since = row ? `  since ${row.changedAt.toISOString()}` : '';
    const notice = row?.notice ? `  "${row.notice}"` : '';
    console.log(`${name.padEnd(14)} ${row?.isOn ? 'on ' : 'off'}${since}${notice}`);
  }
}

/** What a refusal of the system says of itself. */
interface Told {
  messageEn?: string;
  faults?: { path: string; messageEn: string }[];
}

main().then(
  () => process.exit(0),
  (error: Error & { details?: Told }) => {
    const { messageEn, faults = [] } = error.details ?? {};
    if (messageEn === undefined) return failCommand(error);
    const lines = faults.map(({ path, messageEn }) => `${path}: ${messageEn}`);
    console.error([error.message, messageEn, ...lines].join('\n'));
    process.exit(2);
  },
);
