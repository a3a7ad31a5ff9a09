import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  type Representation,
  represent,
  UNTIL_THE_NEXT_RELEASE,
} from '../live/feed/representation';
import { codingFor } from '../live/http/coding-for';
import { isKnownTag } from '../operations/known-tag';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Entries keep their name from release to release; chunks are named by their content. */
const ENTRY_CACHE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';
const CHUNK_CACHE = 'public, max-age=31536000, immutable';

type Handler = (ctx: Context) => Promise<void>;

/**
 * The elements and the site's style, as they were built. They are anybody's: a page on another origin loads
 * them as modules, which needs CORS. Known once a node starts, read when somebody asks.
 */
export function portalFiles(strapi: Core.Strapi): Record<string, Handler> {
  const folder = path.join(strapi.dirs.app.root, 'public', 'portal');
  const names = filesOf(folder);
  if (names.length === 0) {
    strapi.log.warn('The portal’s elements are not built: npm run build makes them.');
  }
  const files = new Map(names.map((name) => [name, serve(path.join(folder, name))]));
  const answer =
    (prefix: string): Handler =>
    async (ctx) => {
      await files.get(prefix + String(ctx.params.file))?.(ctx);
    };
  return { '/portal/:file': answer(''), '/portal/chunks/:file': answer('chunks/') };
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => path.extname(name) in TYPES);
  } catch {
    return [];
  }
}

function serve(file: string): Handler {
  let made: Promise<Representation> | undefined;
  const cache = path.basename(path.dirname(file)) === 'chunks' ? CHUNK_CACHE : ENTRY_CACHE;

  return async (ctx) => {
    made ??= represent(readFileSync(file, 'utf8'), UNTIL_THE_NEXT_RELEASE);
    const { bodies, tags } = await made;
    const coding = codingFor(ctx.headers['accept-encoding']);
    ctx.status = 200;
    ctx.set({
      ETag: tags[coding],
      'Cache-Control': cache,
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    if (isKnownTag(ctx.get('If-None-Match'), Object.values(tags))) {
      ctx.status = 304;
      return;
    }
    ctx.set('Content-Type', TYPES[path.extname(file)]!);
    if (coding !== 'identity') ctx.set('Content-Encoding', coding);
    ctx.body = bodies[coding];
  };
}
