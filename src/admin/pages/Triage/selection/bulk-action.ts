/** What is done with all selected ones, with what the route takes beside their keys. */
export type BulkAction =
  | { action: 'accept'; authorityKey?: string }
  | { action: 'assign'; authorityKey: string }
  | { action: 'merge'; questionKey: string }
  /** One of them becomes the question first. */
  | { action: 'merge'; lead: string }
  | { action: 'reject'; code: string; details?: string }
  | { action: 'transfer'; to: string; details?: string }
  | { action: 'quarantine'; reason: string }
  | { action: 'reconsider' };

/** Those a person chooses; the other takes them back. */
export type BulkCommand = Exclude<BulkAction['action'], 'reconsider'>;

/** Whether reconsidering takes back all that it did. */
export const isUndoable = ({ action }: BulkAction): boolean =>
  action === 'accept' || action === 'merge' || action === 'reject' || action === 'transfer';
