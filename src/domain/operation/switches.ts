import { isBlank } from '../blank';
import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/** What those who operate the system can close in an emergency, on all nodes and without a deploy. */
export const OPERATION_SWITCHES = ['intake-paused', 'reads-frozen', 'staff-only'] as const;
export type OperationSwitch = (typeof OPERATION_SWITCHES)[number];

/** Characters of what the public is told of a closed way. */
export const LONGEST_NOTICE = 500;

/**
 * What the public comes by: sending questions, reading by REST and GraphQL, the live page's changes,
 * its open streams. A live page that is closed stays at its last snapshot.
 */
export type PublicWay = 'intake' | 'reads' | 'live-changes' | 'live-streams';

const CLOSED_BY: Record<PublicWay, readonly OperationSwitch[]> = {
  intake: ['intake-paused', 'staff-only'],
  reads: ['reads-frozen', 'staff-only'],
  'live-changes': ['reads-frozen', 'staff-only'],
  'live-streams': ['staff-only'],
};

/** The switch that closes a way to the public, `null` while it is open. */
export const closedBy = (
  way: PublicWay,
  turnedOn: ReadonlySet<OperationSwitch>,
): OperationSwitch | null => CLOSED_BY[way].find((one) => turnedOn.has(one)) ?? null;

/**
 * Decides whether a switch may be turned: whoever pauses intake tells the public why and for how long.
 *
 * Refuses with NOTICE_MISSING.
 * Source: project rule.
 */
export function decideSwitch(
  name: OperationSwitch,
  { isOn, notice }: { isOn: boolean; notice: string | null },
): Decision {
  const needsNotice = isOn && name === 'intake-paused';

  return needsNotice && isBlank(notice) ? refuse('NOTICE_MISSING', HOUSE) : PERMITTED;
}
