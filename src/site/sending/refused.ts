import type { Language } from '../../portal/formats/instant';
import { refusalSentence, type RefusalCode } from '../../domain/refusals';

interface Fault {
  path: string;
  code: string;
  message: string;
  messageEn: string;
}

/** What a service has refused, as a page tells it. */
export interface Refused {
  status: number;
  code: string;
  message: string;
  faults: readonly Fault[];
  /** Requirements not met, alternatives joined as in `telephone|email`. */
  missing: readonly string[];
  retryAfterSeconds: number | null;
}

interface CodedError {
  status?: number;
  message?: string;
  details?: {
    code?: string;
    messageEn?: string;
    faults?: Fault[];
    params?: { missing?: string[] };
    retryAfterSeconds?: number;
  };
}

/** Reads an error of a service; null for one that is no refusal: a fault of this system. */
export function readRefused(error: unknown, language: Language): Refused | null {
  const { status = 400, message = '', details } = error as CodedError;
  if (details?.code === undefined || status >= 500) return null;
  return {
    status,
    code: details.code,
    message: language === 'vi' ? message : (details.messageEn ?? englishOf(details.code, message)),
    faults: details.faults ?? [],
    missing: details.params?.missing ?? [],
    retryAfterSeconds: details.retryAfterSeconds ?? null,
  };
}

const englishOf = (code: string, otherwise: string): string =>
  refusalSentence(code as RefusalCode, 'en') ?? otherwise;
