import type { RequestRefusalCode } from './request-refusals';

/** Levels of a body; deeper ones exhaust the stack of whatever walks through them. */
const MAXIMUM_DEPTH = 20;

/** What makes a parsed body unfit for any handler, or null. PostgreSQL stores no NUL in a text. */
export function bodyProblem(body: unknown, levels = MAXIMUM_DEPTH): RequestRefusalCode | null {
  if (typeof body === 'string') return body.includes('\0') ? 'TEXT_INVALID' : null;
  if (body === null || typeof body !== 'object') return null;
  if (levels === 0) return 'BODY_TOO_DEEP';
  for (const [key, value] of Object.entries(body)) {
    const problem = bodyProblem(key) ?? bodyProblem(value, levels - 1);
    if (problem !== null) return problem;
  }
  return null;
}
