/** When an authority (cơ quan) exists, as ISO dates. */
export interface AuthorityLife {
  /** Inclusive; null means since ever. */
  validFrom: string | null;
  /** Exclusive; null means until further notice. */
  validTo: string | null;
}

/**
 * Whether an authority exists on a day. A district closed on 1 July 2025 (`validTo`) is open on
 * 30 June for the last time; its archive stays readable.
 *
 * Source: project rule.
 */
export const isOpenOn = ({ validFrom, validTo }: AuthorityLife, isoDate: string): boolean =>
  (validFrom === null || validFrom <= isoDate) && (validTo === null || isoDate < validTo);
