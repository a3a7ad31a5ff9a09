/** Where the site's pages are, below the address of the system. English ones are below `/en`. */
export const HOME_PAGE = '/';
export const SESSIONS_PAGE = '/phien';
export const ANNOUNCEMENTS_PAGE = '/thong-bao';
export const SEARCH_PAGE = '/tim-kiem';
export const RECEIPT_PAGE = '/tra-cuu';
export const sessionPage = (slug: string): string => `${SESSIONS_PAGE}/${slug}`;
export const questionFormPage = (slug: string): string => `${sessionPage(slug)}/gui-cau-hoi`;
export const questionPage = (documentId: string): string => `/cau-hoi/${documentId}`;
export const announcementPage = (documentId: string): string =>
  `${ANNOUNCEMENTS_PAGE}/${documentId}`;

const FORM = /^(\/en)?\/phien\/[^/]+\/gui-cau-hoi\/?$/;

/** Whether a question is sent there without a script, with files. */
export const isSiteForm = (path: string): boolean => FORM.test(path);

const PAGE = /^\/((en|phien|cau-hoi|thong-bao|tim-kiem|tra-cuu)(\/|$)|$)/;

/** Whether people are answered there, whatever goes wrong. */
export const isPageAddress = (path: string): boolean => PAGE.test(path);
