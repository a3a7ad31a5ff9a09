/** What is done with all selected ones, with what the route takes beside their ids. */
export type BulkAction =
  | { command: 'accept'; authorityKey?: string }
  | { command: 'assign'; authorityKey: string }
  | { command: 'merge'; questionKey: string }
  /** One of them becomes the question first. */
  | { command: 'merge'; lead: string }
  | { command: 'reject'; code: string; details?: string }
  | { command: 'quarantine'; reason: string };

export type BulkCommand = BulkAction['command'];
