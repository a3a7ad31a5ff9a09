/** The name of a type in the document: `DialogueSession` for `api::dialogue-session.dialogue-session`. */
export const schemaName = (uid: string): string =>
  uid
    .slice(uid.lastIndexOf('.') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
