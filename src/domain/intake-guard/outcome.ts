import { GUARD_REASONS, type GuardReason } from './set-aside';

/** What becomes of those who come to the door. One set aside for several reasons counts under each. */
export type DoorOutcome =
  | 'admitted'
  | 'set-aside'
  | `set-aside ${GuardReason}`
  | 'turned-away'
  | 'proof-refused'
  | 'receipt-turned-away';

export const DOOR_OUTCOMES: readonly DoorOutcome[] = [
  'admitted',
  'set-aside',
  ...GUARD_REASONS.map((reason) => `set-aside ${reason}` as const),
  'turned-away',
  'proof-refused',
  'receipt-turned-away',
];
