import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { DialogueConfig } from '../../config/dialogue';
import { isSiteForm } from '../site/addresses';
import { bodyProblem } from '../operations/body-problem';
import { refuseRequest, refuseUnread } from '../operations/refuse-request';
import { temporaryFiles, type TemporaryFiles } from '../operations/temporary-files';

interface FilePart {
  name: string | null;
  originalFilename?: string | null;
}

type BodyReader = (ctx: Context, next: Next) => Promise<void>;

/** Bytes of field names, boundaries and part headers that come on top of the files. */
const MULTIPART_OVERHEAD_BYTES = 256 * 1024;

/** The last of a body is on the disk long before. */
const STALLED_MILLISECONDS = 3_000;

/** For the public and for the panel, whose role editor alone sends more than 64 kB. */
const PUBLIC_LIMITS = { jsonLimit: '64kb', formLimit: '64kb', textLimit: '16kb' };
const STAFF_LIMITS = { jsonLimit: '512kb', formLimit: '64kb', textLimit: '16kb' };

/**
 * Reads the body with Strapi's own reader, under limits that depend on who sends it, and removes
 * every temporary file when the request is over, whatever the name of its field: `strapi::body`
 * 5.54 forgets all but the field `files`. It also has no limit for the number of files, and logs
 * what it cannot read, and with it pieces of what people have written.
 */
const readBody: Core.MiddlewareFactory = (_config, { strapi }) => {
  const createReader = (config: object): BodyReader =>
    strapi.middleware('strapi::body')(config, { strapi }) as BodyReader;
  const readPublic = createReader({ multipart: false, ...PUBLIC_LIMITS });
  const readStaff = createReader({ multipart: false, ...STAFF_LIMITS });
  const attachments = strapi.config.get<DialogueConfig['attachments']>('dialogue.attachments');

  return async (ctx, next) => {
    if (ctx.is('multipart/*')) return readFiles(ctx, next, createReader, attachments);
    await readOrRefuse(ctx, next, isPublic(ctx.path) ? readPublic : readStaff);
  };
};

async function readFiles(
  ctx: Context,
  next: Next,
  createReader: (config: object) => BodyReader,
  { maxFiles, maxTotalBytes, temporaryDirectory }: DialogueConfig['attachments'],
): Promise<void> {
  const { length } = ctx.request;
  if (length === undefined) return refuseUnread(ctx, 'LENGTH_REQUIRED');
  if (length > maxTotalBytes + MULTIPART_OVERHEAD_BYTES) return refuseUnread(ctx, 'BODY_TOO_LARGE');
  const temporary = temporaryFiles();
  let files = 0;
  let isMalformed = false;
  const isWanted = ({ name, originalFilename }: FilePart): boolean => {
    // Under this name the form reader would lose the file.
    if (name === '__proto__') isMalformed = true;
    // A file input left empty sends a part without a name.
    return !isMalformed && Boolean(originalFilename) && ++files <= maxFiles;
  };
  const read = createReader({
    formidable: {
      uploadDir: temporaryDirectory,
      // The others look for their word anywhere in the Content-Type, and write without a filter.
      enabledPlugins: ['multipart'],
      // Counts all files of the request together.
      maxFileSize: maxTotalBytes,
      maxFieldsSize: 64 * 1024,
      // Parts it refuses are not written.
      filter: isWanted,
      fileWriteStreamHandler: temporary.write,
    },
  });
  const handle = async (): Promise<void> => {
    if (isMalformed) return refuseRequest(ctx, 'BODY_MALFORMED');
    // A page shows the form again, with the text that came with the files.
    if (files > maxFiles && isSiteForm(ctx.path)) ctx.state.hasTooManyFiles = true;
    else if (files > maxFiles) {
      return refuseRequest(ctx, 'TOO_MANY_FILES', { params: { maximum: maxFiles } });
    }
    putInOrder(ctx, temporary);
    await next();
  };
  try {
    await readOrGiveUp(ctx, handle, read);
  } finally {
    await temporary.removeAll();
  }
}

/**
 * The form reader never answers where a part's header is malformed (formidable 2.1): given up, and
 * handed on no more, when the body has arrived and a while later is not read.
 */
async function readOrGiveUp(ctx: Context, handle: Next, read: BodyReader): Promise<void> {
  let isRead = false;
  let isGivenUp = false;
  const givenUp = new Promise<void>((resolve) => {
    ctx.req.once('end', () => {
      setTimeout(() => {
        isGivenUp = !isRead;
        resolve();
      }, STALLED_MILLISECONDS).unref();
    });
  });
  const reading = readOrRefuse(
    ctx,
    async () => {
      isRead = true;
      if (!isGivenUp) await handle();
    },
    read,
  );
  await Promise.race([reading, givenUp.then(() => (isGivenUp ? undefined : reading))]);
  if (isGivenUp) refuseRequest(ctx, 'BODY_MALFORMED');
}

function putInOrder(ctx: Context, temporary: TemporaryFiles): void {
  const files = (ctx.request.files ?? {}) as Record<string, unknown>;
  for (const [field, sent] of Object.entries(files)) {
    if (Array.isArray(sent)) files[field] = temporary.inOrder(sent);
  }
}

/** Hands a fit body on. Whatever goes wrong before that is the sender's. */
async function readOrRefuse(ctx: Context, next: Next, read: BodyReader): Promise<void> {
  let handedOn = false;
  try {
    await read(ctx, async () => {
      handedOn = true;
      const problem = bodyProblem(ctx.request.body);
      if (problem === null) await next();
      else refuseRequest(ctx, problem);
    });
  } catch (error) {
    if (handedOn || isOfThisMachine(error)) throw error;
    refuseRest(ctx, isTooLarge(error) ? 'BODY_TOO_LARGE' : 'BODY_MALFORMED');
    return;
  }
  // Strapi answers files that are too large itself, without a code.
  if (!handedOn) refuseRest(ctx, 'BODY_TOO_LARGE');
}

/** The part of the body that was not read would be taken for the next request. */
function refuseRest(ctx: Context, code: 'BODY_TOO_LARGE' | 'BODY_MALFORMED'): void {
  if (ctx.req.complete) refuseRequest(ctx, code);
  else refuseUnread(ctx, code);
}

function isTooLarge(error: unknown): boolean {
  const { status, httpCode } = error as { status?: unknown; httpCode?: unknown };
  return status === 413 || httpCode === 413;
}

/** A full disk, say: errors of the operating system name the call that failed. */
function isOfThisMachine(error: unknown): boolean {
  return typeof (error as { syscall?: unknown }).syscall === 'string';
}

function isPublic(path: string): boolean {
  return /^\/(api\/|graphql\/?$|(en\/)?(phien|tra-cuu)(\/|$))/.test(path);
}

export default readBody;
