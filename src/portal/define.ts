/** Registers every element. The only module with a side effect. */
export { DialogueClient, DialogueError } from './client/dialogue-client';
