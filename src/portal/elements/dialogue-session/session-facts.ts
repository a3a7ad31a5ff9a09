import type { LiveAnswer, SessionAnswer } from '../../client/contract';

type Detail = SessionAnswer['data'];
type Live = LiveAnswer['session'];

/** What the head of the page says: as announced, and as the live page has it now, which is later. */
export type SessionFacts = Partial<Omit<Detail, keyof Live>> & Live;

export function sessionFacts(detail: Detail | null, live: Live | null): SessionFacts | null {
  if (live === null) return detail === null ? null : { ...detail, currentQuestion: null };
  if (detail === null) return live;
  return { ...detail, ...live };
}

/** Whether the announcement is to be read again: the live page knows of something it does not. */
export function isOutdated(detail: Detail, live: Live): boolean {
  const names = ['state', 'startsAt', 'plannedEndAt', 'broadcastUrl', 'recordingUrl'] as const;
  return names.some((name) => detail[name] !== live[name]);
}
