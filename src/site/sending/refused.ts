import type { ErrorAnswer } from '../../portal/client/contract';
import type { Language } from '../../portal/formats/instant';
import { refusalSentence, type RefusalCode } from '../../domain/refusals';

/** What a service has refused, as a page tells it. */
export interface Refused {
  status: number;
  code: string;
  message: string;
  details: Details;
  retryAfterSeconds: number | null;
}

type Details = ErrorAnswer['error']['details'] & {
  retryAfterSeconds?: number;
  /** What the operators tell the public. */
  notice?: string | null;
  noticeEn?: string | null;
};

interface CodedError {
  status?: number;
  name?: string;
  message?: string;
  details?: Details;
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
    details,
    retryAfterSeconds: details.retryAfterSeconds ?? null,
  };
}

const englishOf = (code: string, otherwise: string): string =>
  refusalSentence(code as RefusalCode, 'en') ?? otherwise;
