import { forgetDraft } from './pages/CounterEntry/form/entry-draft';

interface Store {
  getState: () => { admin_app: { token: string | null } };
}

type Next = (action: unknown) => unknown;

/** Middleware of the panel's store: once nobody is signed in, this tab holds nobody's personal data. */
export const forgetOnSignOut = () => (store: Store) => (next: Next) => (action: unknown) => {
  const done = next(action);
  if (store.getState().admin_app.token === null) forgetDraft(sessionStorage);
  return done;
};
