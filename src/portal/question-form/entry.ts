import type { QuestionKind } from '../../domain/question/kind';
import type { PublicName } from '../../domain/submission/public-name';
import type { SubmitterKind } from '../../domain/submission/submitter';

/** What has been filled in so far; an empty text is nothing. */
export interface Entry {
  submitterKind: SubmitterKind;
  name: string;
  representative: string;
  address: string;
  telephone: string;
  email: string;
  kind: QuestionKind | '';
  theme: string;
  /** Slug. */
  authority: string;
  content: string;
  publicName: PublicName;
  /** Of the consent text that was agreed to; null while there is no tick. */
  consentVersion: string | null;
}

export type EntryField = Exclude<keyof Entry, 'consentVersion'> | 'consent' | 'attachments';

export const EMPTY_ENTRY: Entry = {
  submitterKind: 'individual',
  name: '',
  representative: '',
  address: '',
  telephone: '',
  email: '',
  kind: '',
  theme: '',
  authority: '',
  content: '',
  publicName: 'initials',
  consentVersion: null,
};

const TYPED = ['name', 'representative', 'address', 'telephone', 'email', 'content'] as const;

/** Whether there is anything a person would be sorry to lose. */
export const isWorthKeeping = (entry: Entry): boolean =>
  TYPED.some((field) => entry[field].trim() !== '');
