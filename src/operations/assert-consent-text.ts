import { consentText, consentVersions } from '../domain/submission/consent-texts';

/** Refuses to start where consents would be stored that nobody can say the text of. */
export function assertConsentText(version: string): void {
  if (consentText(version) !== undefined) return;
  throw new Error(
    `Refusing to start: CONSENT_VERSION is "${version}", and must be one of ${consentVersions().join(', ')}.`,
  );
}
