import type { ReactElement } from 'react';

/** What one page of the site is, the frame around it aside. */
export interface PageContent {
  title: string;
  /** One or two sentences, for search engines and links that are shared. */
  description: string;
  /** Where the page is, below the address of the system and without `/en`; with what belongs to it of the query. */
  path: string;
  main: ReactElement;
  /** What search engines are told of it (schema.org). */
  structured?: object;
  /** Only an answer to somebody, or one of many views: not for search engines. */
  isUnlisted?: boolean;
  /** Whether it has elements, and so needs their script. */
  hasElements?: boolean;
  status?: number;
}
