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
  name?: string;
  message?: string;
  details?: {
    code?: string;
    messageEn?: string;
    faults?: Fault[];
    params?: { missing?: string[] };
    retryAfterSeconds?: number;
    /** What the operators tell the public. */
    notice?: string | null;
    noticeEn?: string | null;
  };
}

/** Strapi's own errors have a name instead of a status. */
const STATUS: Record<string, number> = {
  NotFoundError: 404,
  PayloadTooLargeError: 413,
  RateLimitError: 429,
};

/** Reads an error of a service; null for one that is no refusal: a fault of this system. */
export function readRefused(error: unknown, language: Language): Refused | null {
  const { name = '', message = '', details, status: stated } = error as CodedError;
  const status = stated ?? STATUS[name] ?? 400;
  if (details?.code === undefined || status === 500) return null;
  const { notice, noticeEn, messageEn } = details;
  const sentence = language === 'vi' ? message : (messageEn ?? englishOf(details.code, message));
  const said = language === 'vi' ? notice : (noticeEn ?? notice);
  return {
    status,
    code: details.code,
    message: said ? `${sentence} ${said}` : sentence,
    faults: details.faults ?? [],
    missing: details.params?.missing ?? [],
    retryAfterSeconds: details.retryAfterSeconds ?? null,
  };
}

const englishOf = (code: string, otherwise: string): string =>
  refusalSentence(code as RefusalCode, 'en') ?? otherwise;
