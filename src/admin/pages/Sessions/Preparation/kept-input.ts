import type { SessionForm } from './session-form';

const keyOf = (id: string) => `dialogue.preparation.${id}`;

/** What was typed into the form of a session and has not reached the server; `null`: nothing. */
export function keptOf(id: string): Partial<SessionForm> | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Partial<SessionForm> | null;
  } catch {
    return null;
  }
}

/** Keeps it in this browser, past a closed tab. */
export const keep = (id: string, typed: Partial<SessionForm>): void =>
  localStorage.setItem(keyOf(id), JSON.stringify(typed));

/** Once the server has it. */
export const forget = (id: string): void => localStorage.removeItem(keyOf(id));
