import { HOUSE } from '../domain/regulation';
import { REQUEST_REFUSALS, type RequestRefusalCode } from './request-refusals';

/** What Strapi answers when something is wrong. */
interface StrapiError {
  status: number;
  name: string;
  message: string;
  details?: Record<string, unknown>;
}

export interface ErrorBody {
  error?: StrapiError;
}

const CODES: Readonly<Record<number, RequestRefusalCode>> = {
  400: 'REQUEST_MALFORMED',
  401: 'SIGN_IN_REQUIRED',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
};

/** An error of Strapi's under a code of ours; its own sentence becomes the reason. */
export function withCode({ status, name, message, details }: StrapiError): StrapiError {
  const code = CODES[status] ?? (status < 500 ? 'REQUEST_MALFORMED' : 'DEFECT');
  const { vi, en } = REQUEST_REFUSALS[code];
  return {
    status,
    name,
    message: vi,
    details: { code, source: HOUSE, messageEn: en, reason: message, ...details },
  };
}
