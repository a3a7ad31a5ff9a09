import { DialogueQuestionForm } from './elements/dialogue-question-form';
import { DialogueReceipt } from './elements/dialogue-receipt/dialogue-receipt';
import { DialogueSearch } from './elements/dialogue-search/dialogue-search';
import { DialogueSession } from './elements/dialogue-session/dialogue-session';
import { DialogueSessions } from './elements/dialogue-sessions/dialogue-sessions';

export { DialogueClient, DialogueError } from './client/dialogue-client';
export { LiveReader } from './client/live-reader';

/** Registers every element. The only module with a side effect. */
const ELEMENTS = {
  'dialogue-question-form': DialogueQuestionForm,
  'dialogue-receipt': DialogueReceipt,
  'dialogue-search': DialogueSearch,
  'dialogue-session': DialogueSession,
  'dialogue-sessions': DialogueSessions,
};

// A page may load the script twice.
for (const [name, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
