import type { ReactNode } from 'react';

/** What is known of something, a line for each. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="facts">{children}</dl>
);

interface FactProps {
  term: string;
  /** Of what is said, where it is not the page's language. */
  lang?: string;
  children: ReactNode;
}

export const Fact = ({ term, lang, children }: FactProps) => (
  <div>
    <dt>{term}</dt>
    <dd lang={lang}>{children}</dd>
  </div>
);
