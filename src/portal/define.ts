import { DialogueQuestionForm } from './elements/dialogue-question-form';

export { DialogueClient, DialogueError } from './client/dialogue-client';

/** Registers every element. The only module with a side effect. */
const ELEMENTS = { 'dialogue-question-form': DialogueQuestionForm };

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
