import type { Channel } from '../../../../domain/submission/channel';
import type { PublicName } from '../../../../domain/submission/public-name';
import type { QuestionKind } from '../../../../domain/question/kind';
import {
  DEFAULT_REQUIRED_FIELDS,
  type SubmitterField,
  type SubmitterKind,
} from '../../../../domain/submission/submitter';
import { instantOf } from './wall-clock';

/** The ways a question reaches a clerk. */
export const ENTRY_CHANNELS = ['telephone', 'post', 'email', 'venue'] as const satisfies Channel[];

/** What the form holds, as typed. */
export interface EntryFields {
  channel: (typeof ENTRY_CHANNELS)[number];
  /** Wall clock of Hải Phòng, `2026-03-10T08:30`; empty for "now". */
  receivedAt: string;
  documentNumber: string;
  submitterKind: SubmitterKind;
  name: string;
  representative: string;
  telephone: string;
  address: string;
  email: string;
  content: string;
  kind: QuestionKind;
  theme: string;
  publicName: PublicName;
  consent: boolean;
}

/** A form nobody has typed into yet. */
export const emptyFields = (channel: EntryFields['channel']): EntryFields => ({
  channel,
  receivedAt: '',
  documentNumber: '',
  submitterKind: 'individual',
  name: '',
  representative: '',
  telephone: '',
  address: '',
  email: '',
  content: '',
  kind: 'difficulty',
  theme: '',
  publicName: 'initials',
  consent: false,
});

/** Whether the kind of submitter is asked for a field, alone or as one of several. */
export const isAskedOf = (kind: SubmitterKind, field: SubmitterField): boolean =>
  DEFAULT_REQUIRED_FIELDS[kind].some(([...fields]) => fields.length === 1 && fields[0] === field);

/** What the route takes: only what was filled in. `now` in milliseconds, by the server's clock. */
export function entryBody(fields: EntryFields, now: number): Record<string, string> {
  const { receivedAt, consent, documentNumber, representative, ...rest } = fields;
  const body = {
    ...rest,
    consent: String(consent),
    documentNumber: fields.channel === 'post' ? documentNumber : '',
    representative: fields.submitterKind === 'individual' ? '' : representative,
    receivedAt: receivedAt === '' ? new Date(now).toISOString() : instantOf(receivedAt),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value.trim() !== ''));
}
