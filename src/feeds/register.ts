import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readQuery, SLUG } from '../operations/read-query';
import { refuseRequest } from '../operations/refuse-request';
import { ANNOUNCEMENTS_FEED, sessionCalendar, SESSIONS_CALENDAR } from './addresses';
import { answerFeed, type FeedAnswer } from './answer-feed';
import { readAnnouncements, readCalendar, readSessionCalendar } from './feeds';

interface Feed {
  /** Whether `?authority=` is taken. */
  isFiltered: boolean;
  read(ctx: Context, authority: string | null): Promise<FeedAnswer | null>;
}

/** What any feed reader and calendar program may subscribe to. From `register()`. */
export function registerFeeds(strapi: Core.Strapi): void {
  const feeds: Record<string, Feed> = {
    [ANNOUNCEMENTS_FEED]: {
      isFiltered: true,
      read: (_ctx, authority) => readAnnouncements(strapi, authority),
    },
    [SESSIONS_CALENDAR]: {
      isFiltered: true,
      read: (_ctx, authority) => readCalendar(strapi, authority),
    },
    [sessionCalendar(':slug')]: {
      isFiltered: false,
      read: (ctx) => readSessionCalendar(strapi, String(ctx.params.slug)),
    },
  };
  strapi.server.routes(
    Object.entries(feeds).map(([path, feed]) => ({
      method: 'GET',
      path,
      handler: (ctx: Context) => serve(ctx, feed),
      info: { type: 'content-api' },
      config: { auth: false },
    })) as unknown as Core.Route[],
  );
}

const FILTERED: { authority?: RegExp } = { authority: SLUG };
const UNFILTERED: typeof FILTERED = {};

async function serve(ctx: Context, { isFiltered, read }: Feed): Promise<void> {
  const asked = readQuery(ctx.querystring, isFiltered ? FILTERED : UNFILTERED);
  if (asked.refusal !== null) {
    const { code, source } = asked.refusal;
    return refuseRequest(ctx, code, { source });
  }
  const answer = await read(ctx, asked.asked.authority ?? null);
  if (answer === null) refuseRequest(ctx, 'NOT_FOUND');
  else answerFeed(ctx, answer);
}
