import { SESSION_PHASES, type SessionPhase } from '../../domain/dialogue-session/phase';
import type { RequestRefusalCode } from '../../operations/request-refusals';

/** What a list of sessions is asked by; null where it is left out. */
export interface SessionListQuery {
  phase: SessionPhase | null;
  authority: string | null;
  level: string | null;
  year: string | null;
  page: number;
}

export type ReadQuery<Query> =
  { query: Query; refusal: null } | { refusal: { code: RequestRefusalCode; source: string } };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Each key and the one spelling of its values: another would be another address of the same answer. */
const KEYS: Record<keyof SessionListQuery, RegExp> = {
  phase: new RegExp(`^(${SESSION_PHASES.join('|')})$`),
  authority: SLUG,
  level: SLUG,
  year: /^20\d\d$/,
  page: /^[1-9]\d{0,3}$/,
};

/** Refuses with QUERY_KEY_REFUSED or QUERY_MALFORMED, naming the key. */
export function readSessionListQuery(text: string): ReadQuery<SessionListQuery> {
  const parameters = new URLSearchParams(text);
  for (const key of parameters.keys()) {
    if (!Object.hasOwn(KEYS, key)) return { refusal: { code: 'QUERY_KEY_REFUSED', source: key } };
    const [value, ...more] = parameters.getAll(key);
    if (more.length > 0 || !KEYS[key as keyof SessionListQuery].test(value!)) {
      return { refusal: { code: 'QUERY_MALFORMED', source: key } };
    }
  }
  const stated = (key: keyof SessionListQuery): string | null => parameters.get(key);
  return {
    query: {
      phase: stated('phase') as SessionPhase | null,
      authority: stated('authority'),
      level: stated('level'),
      year: stated('year'),
      page: Number(stated('page') ?? 1),
    },
    refusal: null,
  };
}
