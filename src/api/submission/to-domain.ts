import type { Channel } from '../../domain/submission/channel';
import type { Arrival } from '../../domain/submission/submission';
import type { SubmitterKind } from '../../domain/submission/submitter';

type Stored = Record<string, unknown>;

const instant = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)));

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A submission about to be stored, as the rules of intake read it. */
export const toArrival = (data: Stored, now: Date): Arrival => ({
  channel: data.channel as Channel,
  receivedAt: data.channel === 'portal' ? now : instant(data.receivedAt),
  submitter: {
    kind: data.submitterKind as SubmitterKind,
    name: text(data.name),
    representative: text(data.representative),
    address: text(data.address),
    telephone: text(data.telephone),
    email: text(data.email),
  },
  consent: {
    consentVersion: text(data.consentVersion),
    consentAt: data.consentAt as string | Date | null,
    consentChannel: text(data.consentChannel),
  },
  documentNumber: text(data.documentNumber),
});
