import type { SearchRequest } from '../../api/search/read-search-request';
import type { SearchAnswer, SearchHit, Snippet } from '../../portal/client/contract';
import { instantText } from '../../portal/formats/instant';
import { READING_TEXTS } from '../../public-texts/reading';
import { SEARCH_TEXTS } from '../../public-texts/search';
import { questionPage, SEARCH_PAGE, sessionPage } from '../addresses';
import type { PageContent } from '../frame/page-content';
import { queryText } from '../frame/query-text';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Breadcrumb } from '../parts/breadcrumb';
import { type FacetChoice, FacetFields } from '../parts/facet-field';
import { Pager } from '../parts/pager';

/** Past questions and answers, found by a plain form. */
export function searchPage(site: Site, query: SearchRequest, answer: SearchAnswer): PageContent {
  const { language } = site;
  const texts = SEARCH_TEXTS[language];
  const { data, meta } = answer;
  return {
    title: query.q === '' ? siteTexts(site).search : `${query.q} – ${siteTexts(site).search}`,
    description: texts.label,
    path: SEARCH_PAGE,
    // One page for search engines: they find questions at their own addresses.
    isUnlisted: queryText(query) !== '',
    hasElements: true,
    main: (
      <div className="site-width narrow">
        <Breadcrumb site={site} crumbs={[]} />
        <h1>{siteTexts(site).search}</h1>
        <dialogue-search sync-url="">
          <SearchForm site={site} query={query} facets={meta.facets} />
          <p role="status">{texts.found(meta.total, meta.isMore)}</p>
          {data.length === 0 ? (
            <p className="empty">{texts.none}</p>
          ) : (
            <ol className="hit-list">
              {data.map((hit) => (
                <li key={hit.documentId}>
                  <Hit site={site} hit={hit} />
                </li>
              ))}
            </ol>
          )}
          <Pager
            language={language}
            page={query.page}
            pages={null}
            hasMore={meta.hasMore}
            toPage={(page) => pathIn(language, SEARCH_PAGE) + queryText({ ...query, page })}
          />
        </dialogue-search>
      </div>
    ),
  };
}

interface FormProps {
  site: Site;
  query: SearchRequest;
  facets: SearchAnswer['meta']['facets'];
}

const SearchForm = ({ site: { language }, query, facets }: FormProps) => {
  const texts = SEARCH_TEXTS[language];
  const year = query.year === null ? null : String(query.year);
  const choices: FacetChoice[] = [
    {
      name: 'authority',
      label: texts.authority,
      value: query.authority,
      options: facets.authority,
    },
    { name: 'year', label: texts.year, value: year, options: facets.year },
    { name: 'theme', label: texts.theme, value: query.theme, options: facets.theme },
  ];
  return (
    <form action={pathIn(language, SEARCH_PAGE)} role="search" className="no-print">
      <div className="search-line">
        <div className="field">
          <label htmlFor="search-words">{texts.label}</label>
          <p className="hint" id="search-hint">
            {texts.hint}
          </p>
          <input
            id="search-words"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={query.q}
            aria-describedby="search-hint"
          />
        </div>
        <button className="button" type="submit">
          {texts.search}
        </button>
      </div>
      <div className="filters">
        <FacetFields choices={choices} language={language} />
        <button className="button quiet" type="submit">
          {READING_TEXTS[language].narrow}
        </button>
      </div>
    </form>
  );
};

const Hit = ({ site: { language }, hit }: { site: Site; hit: SearchHit }) => {
  const texts = SEARCH_TEXTS[language];
  return (
    <article className="card hit">
      <h3 lang={hit.language}>
        <a href={pathIn(language, questionPage(hit.documentId))}>
          <Marked snippets={hit.question} />
        </a>
      </h3>
      {hit.answer && (
        <p lang="vi">
          <Marked snippets={hit.answer} />
        </p>
      )}
      <p className="question-meta">
        <span lang="vi">{hit.submitterName}</span>
        {hit.authority && <span lang="vi">{hit.authority.name}</span>}
        {hit.theme && <span lang="vi">{hit.theme}</span>}
        <span>
          {hit.answeredAt
            ? texts.answered(instantText(hit.answeredAt, language, 'short'))
            : texts.waiting}
        </span>
        <a href={pathIn(language, sessionPage(hit.session.slug))} lang="vi">
          {hit.session.topic}
        </a>
      </p>
    </article>
  );
};

const Marked = ({ snippets }: { snippets: readonly Snippet[] }) => (
  <>{snippets.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))}</>
);
