import type { Language } from '../../portal/formats/instant';
import { SITE_TEXTS } from '../../public-texts/site';

/** In whose name and words a page is written. */
export interface Site {
  language: Language;
  /** Address of the system without a slash at the end; empty where none is set. */
  address: string;
  owner: string;
}

export const siteTexts = ({ language }: Site) => SITE_TEXTS[language];

/** The path of a page in the language of the reader. */
export const pathIn = (language: Language, path: string): string =>
  language === 'vi' ? path : path === '/' ? '/en' : `/en${path}`;
