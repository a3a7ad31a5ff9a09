import {
  databaseErrorMeaning,
  type DatabaseErrorFacts,
} from '../../../src/operations/database-errors';
import type { Outcome } from './attempt';

/** The code of what code refuses; a refusal without one is told in words that equal no code. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    const written = await work();
    return written === null || written === undefined || written === 0 ? 'NOTHING WRITTEN' : null;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const { details, ...facts } = error as DatabaseErrorFacts & { details?: { code?: string } };
  const { message } = error as Error;
  const code = details?.code ?? databaseErrorMeaning({ ...facts, message })?.code;
  return code ?? `no code: ${message}`;
}

/** The same of an HTTP answer, REST or GraphQL. */
export async function outcomeOfResponse(response: Response): Promise<Outcome> {
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  if (body.errors)
    return body.errors[0].extensions.error?.details?.code ?? body.errors[0].extensions.code;
  if (response.ok) return null;
  return body.error?.details?.code ?? `HTTP ${response.status}`;
}
