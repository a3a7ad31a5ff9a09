import { isBlank } from '../blank';
import { PERMITTED, refuse, type Decision } from '../decision';
import { PDPL } from '../regulation';

/** The evidence of consent: to which text, when, and how it was given. */
export interface Consent {
  consentVersion: string | null | undefined;
  consentAt: Date | string | null | undefined;
  consentChannel: string | null | undefined;
}

const isStated = (value: Date | string | null | undefined): boolean =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : !isBlank(value);

/**
 * Decides whether a submission carries verifiable consent to the processing of personal data.
 *
 * Refuses with CONSENT_MISSING; `params.missing` names the parts of the evidence that lack.
 * Source: Law 91/2025/QH15.
 */
export function decideConsent(consent: Consent): Decision {
  const parts = ['consentVersion', 'consentAt', 'consentChannel'] as const;
  const missing = parts.filter((part) => !isStated(consent[part]));

  return missing.length === 0 ? PERMITTED : refuse('CONSENT_MISSING', PDPL, { missing });
}

/**
 * Decides whether the text a submitter has read is the one that holds. Who states none has read it where
 * it was shown.
 *
 * Refuses with CONSENT_OUTDATED; `params.present` is the version to be read.
 * Source: Law 91/2025/QH15.
 */
export const decideConsentText = (read: string | undefined, present: string): Decision =>
  read === undefined || read === present
    ? PERMITTED
    : refuse('CONSENT_OUTDATED', PDPL, { present });
