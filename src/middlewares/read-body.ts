import fs from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refuseRequest, refuseUnread } from '../operations/refuse-request';

interface TemporaryFile {
  filepath: string;
}

type BodyReader = (ctx: Context, next: Next) => Promise<void>;

/** Bytes of field names, boundaries and part headers that come on top of the files. */
const MULTIPART_OVERHEAD_BYTES = 256 * 1024;

/** Levels of a JSON body; deeper ones exhaust the stack of whatever walks through them. */
const MAXIMUM_DEPTH = 20;

/** For the public and for the panel, whose role editor alone sends more than 64 kB. */
const PUBLIC_LIMITS = { jsonLimit: '64kb', formLimit: '64kb', textLimit: '16kb' };
const STAFF_LIMITS = { jsonLimit: '512kb', formLimit: '64kb', textLimit: '16kb' };

/**
 * Reads the body with Strapi's own reader, under limits that depend on who sends it, and removes
 * every temporary file when the request is over, whatever the name of its field: `strapi::body`
 * 5.54 forgets all but the field `files`. It also has no limit for the number of files.
 */
const readBody: Core.MiddlewareFactory = (_config, { strapi }) => {
  const createReader = (config: object): BodyReader =>
    strapi.middleware('strapi::body')(config, { strapi }) as BodyReader;
  const readPublic = createReader({ multipart: false, ...PUBLIC_LIMITS });
  const readStaff = createReader({ multipart: false, ...STAFF_LIMITS });
  const { maxFiles, maxTotalBytes } = strapi.config.get<{
    maxFiles: number;
    maxTotalBytes: number;
  }>('dialogue.attachments');

  return async (ctx, next) => {
    if (ctx.is('multipart/*')) return readFiles(ctx, next, createReader, maxFiles, maxTotalBytes);
    const read = isPublic(ctx.path) ? readPublic : readStaff;
    await read(ctx, async () => {
      if (isPublic(ctx.path) && isDeeperThan(ctx.request.body, MAXIMUM_DEPTH))
        refuseRequest(ctx, 'BODY_TOO_DEEP');
      else await next();
    });
  };
};

async function readFiles(
  ctx: Context,
  next: Next,
  createReader: (config: object) => BodyReader,
  maxFiles: number,
  maxTotalBytes: number,
): Promise<void> {
  if (ctx.request.length === undefined) return refuseUnread(ctx, 'LENGTH_REQUIRED');
  if (ctx.request.length > maxTotalBytes + MULTIPART_OVERHEAD_BYTES)
    return refuseUnread(ctx, 'BODY_TOO_LARGE');
  let files = 0;
  const read = createReader({
    formidable: {
      // Counts all files of the request together.
      maxFileSize: maxTotalBytes,
      maxFieldsSize: 64 * 1024,
      // Refused parts are not written. A file input left empty sends a part without a name.
      filter: ({ originalFilename }: { originalFilename?: string }) =>
        Boolean(originalFilename) && ++files <= maxFiles,
    },
  });
  let written: TemporaryFile[] = [];
  try {
    await read(ctx, async () => {
      written = Object.values(ctx.request.files ?? {}).flat() as unknown as TemporaryFile[];
      if (files > maxFiles) refuseRequest(ctx, 'TOO_MANY_FILES', { params: { maximum: maxFiles } });
      else await next();
    });
  } finally {
    await Promise.all(written.map(({ filepath }) => fs.rm(filepath, { force: true })));
  }
}

function isPublic(path: string): boolean {
  return path.startsWith('/api/') || path === '/graphql';
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  return Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}

export default readBody;
