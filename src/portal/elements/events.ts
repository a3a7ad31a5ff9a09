import type { LiveLine } from '../client/live-reader';
import type { SessionState } from '../../domain/dialogue-session/session';
import type { Fate } from '../../domain/submission/fate';
import type { DialogueReceipt } from './dialogue-receipt/dialogue-receipt';
import type { DialogueSearch } from './dialogue-search/dialogue-search';
import type { DialogueSession } from './dialogue-session/dialogue-session';
import type { DialogueSessions } from './dialogue-sessions/dialogue-sessions';

/** What the elements for reading tell the page around; each bubbles, past the shadow root. */
declare global {
  interface HTMLElementEventMap {
    'dialogue-open': CustomEvent<{ slug: string; documentId?: string }>;
    'dialogue-ask': CustomEvent<{ slug: string }>;
    'dialogue-live': CustomEvent<{ line: LiveLine; version: number; state: SessionState }>;
    'dialogue-receipt': CustomEvent<{ fate: Fate }>;
    'dialogue-search': CustomEvent<{ q: string; total: number }>;
  }

  interface HTMLElementTagNameMap {
    'dialogue-receipt': DialogueReceipt;
    'dialogue-search': DialogueSearch;
    'dialogue-session': DialogueSession;
    'dialogue-sessions': DialogueSessions;
  }
}
