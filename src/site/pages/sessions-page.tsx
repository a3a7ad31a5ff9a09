import type { SessionListQuery } from '../../api/portal/session-list-query';
import { SESSION_PHASES } from '../../domain/dialogue-session/phase';
import type { Facet, SessionListAnswer } from '../../portal/client/contract';
import { READING_TEXTS } from '../../public-texts/reading';
import { SESSION_LIST_TEXTS } from '../../public-texts/session-list';
import { SESSION_TEXTS } from '../../public-texts/sessions';
import { SESSIONS_PAGE } from '../addresses';
import type { PageContent } from '../frame/page-content';
import { queryText } from '../frame/query-text';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Breadcrumb } from '../parts/breadcrumb';
import { type FacetChoice, FacetFields } from '../parts/facet-field';
import { Pager } from '../parts/pager';
import { SessionCards } from '../parts/session-card';

/** All announced sessions, filtered by a plain form. */
export function sessionsPage(
  site: Site,
  query: SessionListQuery,
  { data, meta }: SessionListAnswer,
): PageContent {
  const { language } = site;
  const texts = SESSION_LIST_TEXTS[language];
  const isFiltered = Object.entries(query).some(([key, value]) =>
    key === 'page' ? value !== 1 : value !== null,
  );
  return {
    title: siteTexts(site).sessions,
    description: siteTexts(site).lead,
    path: SESSIONS_PAGE,
    isUnlisted: isFiltered,
    main: (
      <div className="site-width">
        <Breadcrumb site={site} crumbs={[]} />
        <h1>{siteTexts(site).sessions}</h1>
        <Filters site={site} query={query} facets={meta.facets} />
        <p role="status">{texts.found(meta.total)}</p>
        {data.length === 0 ? (
          <p className="empty">{texts.none}</p>
        ) : (
          <SessionCards site={site} sessions={data} />
        )}
        <Pager
          language={language}
          page={meta.page}
          pages={meta.pages}
          toPage={(page) => pathIn(language, SESSIONS_PAGE) + queryText({ ...query, page })}
        />
      </div>
    ),
  };
}

interface FiltersProps {
  site: Site;
  query: SessionListQuery;
  facets: SessionListAnswer['meta']['facets'];
}

const Filters = ({ site: { language }, query, facets }: FiltersProps) => {
  const texts = SESSION_LIST_TEXTS[language];
  const words = SESSION_TEXTS[language];
  const levels: Record<string, string> = words.levels;
  const named = (facet: Facet): Facet => ({ ...facet, label: levels[facet.value] ?? facet.label });
  const phases = SESSION_PHASES.map((value) => ({
    value,
    label: words.phases[value],
    count: null,
  }));
  const choices: FacetChoice[] = [
    { name: 'phase', label: texts.phase, value: query.phase, options: phases },
    {
      name: 'authority',
      label: texts.authority,
      value: query.authority,
      options: facets.authority,
    },
    { name: 'level', label: texts.level, value: query.level, options: facets.level.map(named) },
    { name: 'year', label: texts.year, value: query.year, options: facets.year },
  ];
  return (
    <form
      className="filters no-print"
      action={pathIn(language, SESSIONS_PAGE)}
      aria-label={texts.narrow}
    >
      <FacetFields choices={choices} language={language} />
      <button className="button" type="submit">
        {READING_TEXTS[language].narrow}
      </button>
    </form>
  );
};
