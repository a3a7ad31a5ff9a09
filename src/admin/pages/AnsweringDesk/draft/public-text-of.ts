import type { DraftView } from '../../../../staff-api/contract/answer';

/** What readers see of an answer that is being corrected; `null` where nothing else is public. */
export function publicTextOf({ answerKey, state, versions }: DraftView): string | null {
  if (answerKey === null || state === 'published') return null;
  const published = versions.filter(({ command }) => command.startsWith('publish')).at(-1);
  return published?.content ?? null;
}
