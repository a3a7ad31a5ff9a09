/** Document actions that leave something changed. Everything else reads. */
const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

export const writes = (action: string): boolean => WRITES.includes(action);

export const stores = (action: string): boolean => action === 'create' || action === 'update';
