import type { Core } from '@strapi/strapi';
import { readSearchQuery } from '../api/search/read-search-request';
import { readSessionListQuery } from '../api/portal/session-list-query';
import { latestAnnouncements } from '../persistence/feed-announcements';
import { publicAnnouncement } from '../persistence/portal/public-announcement';
import {
  publicQuestion,
  questionPage as questionsOf,
} from '../persistence/portal/public-questions';
import {
  announcementPage as announcementAt,
  ANNOUNCEMENTS_PAGE,
  HOME_PAGE,
  questionPage as questionAt,
  SEARCH_PAGE,
  sessionPage as sessionAt,
  SESSIONS_PAGE,
} from './addresses';
import type { PageContent } from './frame/page-content';
import type { Site } from './frame/site';
import { announcementPage } from './pages/announcement-page';
import { announcementsPage } from './pages/announcements-page';
import { homePage } from './pages/home-page';
import { questionPage } from './pages/question-page';
import { searchPage } from './pages/search-page';
import { sessionPage } from './pages/session-page';
import { sessionsPage } from './pages/sessions-page';

/** Announcements on the front page, and on their own. */
const [FEW, MANY] = [4, 50];

/** Sessions of a phase on the front page. */
const GLIMPSE = 3;

/** Questions on one page of a session: 20 with long answers stay below 60 kB as they are sent. */
const QUESTIONS_PER_PAGE = 20;

export interface ReadingRoute {
  /** The keys of the query that choose what is shown; all others are left to those who made them up. */
  keys: readonly string[];
  /** Null where there is nothing to read. */
  write(strapi: Core.Strapi, site: Site, asked: Asked): Promise<PageContent | null>;
}

export interface Asked {
  params: Record<string, string>;
  /** Of the known keys alone, in their order. */
  query: URLSearchParams;
}

const portal = (strapi: Core.Strapi) => strapi.service('api::portal.portal');

const pageOf = (query: URLSearchParams): number | null => {
  const stated = query.get('page') ?? '1';
  return /^[1-9]\d{0,5}$/.test(stated) ? Number(stated) : null;
};

/** What the site reads, by its Vietnamese address. */
export const READING_ROUTES: Record<string, ReadingRoute> = {
  [HOME_PAGE]: {
    keys: [],
    async write(strapi, site) {
      const list = async (phase: string) =>
        (
          await portal(strapi).list({ phase, authority: null, level: null, year: null, page: 1 })
        ).data.slice(0, GLIMPSE);
      const [live, upcoming, ended, { entries }] = await Promise.all([
        list('live'),
        list('upcoming'),
        list('ended'),
        latestAnnouncements(strapi.db.connection, null, FEW),
      ]);
      return homePage(site, { live, upcoming, ended, announcements: entries });
    },
  },

  [SESSIONS_PAGE]: {
    keys: ['phase', 'authority', 'level', 'year', 'page'],
    async write(strapi, site, { query }) {
      // A plain form sends its empty fields, too.
      const stated = [...query].filter(([, value]) => value !== '');
      const asked = readSessionListQuery(new URLSearchParams(stated).toString());
      if (asked.refusal !== null) return null;
      return sessionsPage(site, asked.query, await portal(strapi).list(asked.query));
    },
  },

  [sessionAt(':slug')]: {
    keys: ['page'],
    async write(strapi, site, { params, query }) {
      const [page, found] = [pageOf(query), await portal(strapi).session(params.slug)];
      if (page === null || found === null) return null;
      const { data: session } = found;
      const pages = Math.max(1, Math.ceil(session.questions / QUESTIONS_PER_PAGE));
      if (page > pages) return null;
      const size = QUESTIONS_PER_PAGE;
      const shown = await questionsOf(strapi.db.connection, session.documentId, { page, size });
      return sessionPage(site, { session, ...shown, page, pages });
    },
  },

  [questionAt(':documentId')]: {
    keys: [],
    async write(strapi, site, { params }) {
      const found = await publicQuestion(strapi.db.connection, params.documentId!);
      return found === undefined ? null : questionPage(site, found);
    },
  },

  [SEARCH_PAGE]: {
    keys: ['q', 'authority', 'year', 'theme', 'page'],
    async write(strapi, site, { query }) {
      const { request, refusal } = readSearchQuery(query.toString());
      if (refusal !== null) return null;
      return searchPage(site, request, await strapi.service('api::search.search').find(request));
    },
  },

  [ANNOUNCEMENTS_PAGE]: {
    keys: [],
    async write(strapi, site) {
      const { entries } = await latestAnnouncements(strapi.db.connection, null, MANY);
      return announcementsPage(site, entries);
    },
  },

  [announcementAt(':documentId')]: {
    keys: [],
    async write(strapi, site, { params }) {
      const found = await publicAnnouncement(strapi.db.connection, params.documentId!);
      return found === undefined ? null : announcementPage(site, found);
    },
  },
};
