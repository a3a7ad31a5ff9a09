import type { Page } from 'playwright-core';

export interface Watched {
  /** `GET /dialogue/home`, without the query; everything but the files of the panel itself. */
  requests: string[];
  /** `404 GET /admin/…` of every answer that is an error. */
  errors: string[];
  /** What the page wrote to the console as an error, or threw. */
  complaints: string[];
}

const IS_FILE = /\.(js|css|woff2?|svg|png|ico|map)$/;

/** Notes what a page asks for and what goes wrong on it, from now on. */
export function watch(page: Page): Watched {
  const watched: Watched = { requests: [], errors: [], complaints: [] };
  const named = (method: string, url: string): string => `${method} ${new URL(url).pathname}`;

  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!IS_FILE.test(pathname)) watched.requests.push(named(request.method(), request.url()));
  });
  page.on('response', (response) => {
    if (response.status() < 400) return;
    watched.errors.push(
      `${response.status()} ${named(response.request().method(), response.url())}`,
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  return watched;
}
