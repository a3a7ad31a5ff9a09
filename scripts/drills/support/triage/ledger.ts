import { randomUUID } from 'node:crypto';

/** What the audit must hold of one request about one submission. */
export interface LedgerEntry {
  requestId: string;
  submissionKey: string;
  /** The fates it may have been given in turn, joined by `>`; empty for none. */
  possible: readonly string[];
}

export const NOTHING = '';

/** A row per request and submission, as the database tells it. */
export interface AuditedFates {
  requestId: string | null;
  submissionKey: string;
  fates: string;
}

export const newRequestId = (): string => randomUUID();

/**
 * Holds what editors were told against the audit: every acknowledged decision is there once, and
 * nothing is there that was refused, or that nobody asked for. Answers sentences, none if all is well.
 */
export function violationsOfLedger(
  ledger: readonly LedgerEntry[],
  audited: readonly AuditedFates[],
): string[] {
  const place = (requestId: string | null, submissionKey: string) =>
    `${requestId} ${submissionKey}`;
  const told = new Map(
    audited.map((row) => [place(row.requestId, row.submissionKey), row.fates] as const),
  );
  const found: string[] = [];
  for (const { requestId, submissionKey, possible } of ledger) {
    const fates = told.get(place(requestId, submissionKey)) ?? NOTHING;
    told.delete(place(requestId, submissionKey));
    if (possible.includes(fates)) continue;
    const expected = possible.map((one) => `"${one}"`).join(' or ');
    found.push(`${submissionKey}: the answer means ${expected}, the audit says "${fates}"`);
  }
  for (const [where, fates] of told) found.push(`nobody asked for "${fates}" (${where})`);
  return found;
}
