import { parseArgs } from 'node:util';
import type { DeliverySelection } from '../../src/persistence/outbox-state';

/** What is to be done to the outbox, beside telling how it stands. */
export interface OutboxRequest {
  asJson: boolean;
  /** Null: nothing. */
  change: { kind: 'release' | 'park'; which: DeliverySelection } | null;
}

/** Arguments that mean nothing: exit code 2. */
export class UsageError extends Error {}

const USAGE =
  'npm run outbox [-- [--release <which> | --park <which>] [--json]]\n' +
  '  <which>: a delivery such as e-mail:abc123, all of a sender such as e-mail, or all';

/** Throws a `UsageError` that says what is wrong and what is right. */
export function readRequest(given: readonly string[]): OutboxRequest {
  const { release, park, json } = parsed(given);
  if (release !== undefined && park !== undefined) {
    throw misused('--release and --park exclude each other.');
  }
  const asJson = json === true;
  if (release !== undefined) {
    return { asJson, change: { kind: 'release', which: selection(release) } };
  }
  if (park !== undefined) return { asJson, change: { kind: 'park', which: selection(park) } };
  return { asJson, change: null };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        release: { type: 'string' },
        park: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw misused((error as Error).message);
  }
}

function selection(which: string): DeliverySelection {
  if (which === 'all') return { sender: null, messageKey: null };
  const [, sender, messageKey] = /^([a-z][a-z0-9-]*)(?::([a-z0-9]+))?$/.exec(which) ?? [];
  if (sender === undefined) throw misused(`"${which}" is no delivery and no sender.`);
  return { sender, messageKey: messageKey ?? null };
}

const misused = (reason: string): UsageError => new UsageError(`${reason}\n${USAGE}`);
