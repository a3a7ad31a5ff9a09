import type { Language } from '../../portal/formats/instant';
import { READING_TEXTS } from '../../public-texts/reading';

interface Props {
  language: Language;
  page: number;
  /** Null where nobody has counted: then `hasMore` says whether there is another one. */
  pages: number | null;
  hasMore?: boolean;
  /** The address of a page. */
  toPage(page: number): string;
}

/** The way to the page before and after; nothing where there is one page. */
export const Pager = ({ language, page, pages, hasMore = false, toPage }: Props) => {
  const texts = READING_TEXTS[language];
  const isLast = pages === null ? !hasMore : page >= pages;
  if (page === 1 && isLast) return null;
  return (
    <nav className="pages no-print" aria-label={texts.pages}>
      {page > 1 && (
        <a className="button quiet" rel="prev" href={toPage(page - 1)}>
          {texts.previous}
        </a>
      )}
      {pages !== null && <span>{texts.page(page, pages)}</span>}
      {!isLast && (
        <a className="button quiet" rel="next" href={toPage(page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  );
};
