import type { Fate } from '../../../../domain/submission/fate';
import type { PublicName } from '../../../../domain/submission/public-name';
import type { QueueItem, SimilarItem } from '../../../../staff-api/contract/submission';

/** What an editor decides on one submission, with what the route takes. */
export type Decision =
  | {
      command: 'accept';
      body: {
        content?: string;
        theme?: string | null;
        publicName?: PublicName;
        authorityKey?: string;
      };
    }
  | { command: 'merge'; into: Pick<SimilarItem, 'where' | 'documentId'> }
  | { command: 'reject'; body: { code: string; details?: string } }
  | { command: 'transfer'; body: { to: string; details?: string } }
  | { command: 'answer-privately'; body: { text: string } }
  | { command: 'quarantine'; body: { reason: string } }
  | { command: 'release-from-quarantine'; body: Record<string, never> };

export type DecisionCommand = Decision['command'];

/** What becomes of a submission by each; setting aside leaves it pending. */
export const FATE_BY: Record<DecisionCommand, Fate> = {
  accept: 'accepted',
  merge: 'merged',
  reject: 'rejected',
  transfer: 'transferred',
  'answer-privately': 'answered_privately',
  quarantine: 'pending',
  'release-from-quarantine': 'pending',
};

/** The route that takes a step back; `null` for what is final. */
export const UNDO_BY: Record<DecisionCommand, string | null> = {
  accept: 'reconsider',
  merge: 'reconsider',
  reject: 'reconsider',
  transfer: 'reconsider',
  'answer-privately': null,
  quarantine: 'release-from-quarantine',
  'release-from-quarantine': null,
};

/** A decision that was taken: what it was about, and what takes it back. */
export interface Step {
  command: DecisionCommand;
  /** The rows it took from the queue, the decided one first. */
  rows: QueueItem[];
  undo: string | null;
}
