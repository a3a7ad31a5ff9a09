import { SESSION_PHASES, type SessionPhase } from '../../domain/dialogue-session/phase';
import { readQuery, type ReadQuery, SLUG } from '../../operations/read-query';

/** What a list of sessions is asked by; null where it is left out. */
export interface SessionListQuery {
  phase: SessionPhase | null;
  authority: string | null;
  level: string | null;
  year: string | null;
  page: number;
}

const KEYS: Record<keyof SessionListQuery, RegExp> = {
  phase: new RegExp(`^(${SESSION_PHASES.join('|')})$`),
  authority: SLUG,
  level: SLUG,
  year: /^20\d\d$/,
  page: /^[1-9]\d{0,3}$/,
};

/** Refuses what `readQuery` does. */
export function readSessionListQuery(
  text: string,
): { query: SessionListQuery; refusal: null } | Extract<ReadQuery<never>, { refusal: object }> {
  const read = readQuery(text, KEYS);
  if (read.refusal !== null) return read;
  const { phase = null, authority = null, level = null, year = null, page = '1' } = read.asked;
  const query = { phase: phase as SessionPhase | null, authority, level, year, page: Number(page) };
  return { query, refusal: null };
}
