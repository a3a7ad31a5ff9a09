import { isBlank } from '../blank';
import type { SubmitterKind } from './submitter';

export const PUBLIC_NAMES = ['full', 'initials', 'anonymous'] as const;

/** How a submitter wishes to be named beside the published question. */
export type PublicName = (typeof PUBLIC_NAMES)[number];

export interface NamedSubmitter {
  /** Organisations are shortened like persons, so the kind does not matter. */
  kind?: SubmitterKind;
  name: string | null | undefined;
  publicName: PublicName;
}

const ANONYMOUS = 'Ẩn danh';

/** The name readers see: the full name, "N.V.A." for "Nguyễn Văn An", or "Ẩn danh". */
export function publicNameOf({ name, publicName }: NamedSubmitter): string {
  if (name === null || name === undefined || isBlank(name)) return ANONYMOUS;

  switch (publicName) {
    case 'full':
      return name.normalize('NFC').trim().replace(/\s+/g, ' ');
    case 'initials':
      return initialsOf(name) || ANONYMOUS;
    case 'anonymous':
      return ANONYMOUS;
  }
}

/** Composed first, so that a letter keeps its diacritics; words without a letter say nothing. */
function initialsOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .filter((letter) => letter !== '')
    .map((letter) => `${letter.toLocaleUpperCase('vi')}.`)
    .join('');
}
