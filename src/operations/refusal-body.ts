import { HOUSE } from '../domain/regulation';
import { REQUEST_REFUSALS, type RequestRefusalCode } from './request-refusals';

/** A coded refusal in the shape of Strapi's errors. */
export function refusalBody(code: RequestRefusalCode, details: Record<string, unknown> = {}) {
  const { status, name, vi, en } = REQUEST_REFUSALS[code];
  return {
    data: null,
    error: {
      status,
      name,
      message: vi,
      details: { code, source: HOUSE, messageEn: en, ...details },
    },
  };
}
