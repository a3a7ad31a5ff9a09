import { readFile } from 'node:fs/promises';
import type { Context } from 'koa';
import { z } from 'zod';
import { requireBodyType } from '../../commands/body-type';
import { inputError } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import { parse } from '../../commands/parse';
import type { AttachedFile } from './input';
import type { SubmitRequest } from './services/intake';

/** What comes beside a submission for the guard at the door; empty where a form has the field. */
const beside = {
  altcha: z.string().max(8_192).nullish(),
  website: z.string().max(8_192).nullish(),
};

const envelope = z.strictObject({ data: z.unknown(), ...beside });

const besideFields = z.object(beside);

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
}

/**
 * A submission as it comes over HTTP: JSON `{data, altcha, website}`, or the keys of all three as form
 * fields with files. `altcha` and `website` are the guard's, and may be left out.
 */
export async function readSubmitRequest(ctx: Context): Promise<SubmitRequest> {
  requireBodyType(ctx, 'json', 'multipart/form-data');
  const isMultipart = Boolean(ctx.is('multipart/form-data'));
  const { data, altcha, website } = isMultipart
    ? formFields(ctx)
    : parse(envelope, ctx.request.body, 'body');
  return {
    slug: ctx.params.slug,
    data,
    files: await filesOf(ctx),
    idempotencyKey: idempotencyKeyOf(ctx),
    requestId: ctx.state.requestId,
    guard: { address: ctx.request.ip, altcha, website },
  };
}

/** An empty key is a key, and malformed: whoever sends one counts on it. */
export const idempotencyKeyOf = (ctx: Context): string | undefined => {
  const stated = ctx.headers['idempotency-key'];
  return Array.isArray(stated) ? stated.join(', ') : stated;
};

function formFields(ctx: Context) {
  const body = ctx.request.body as Record<string, unknown> | null | undefined;
  const { altcha, website, ...data } = { ...body };
  return { data, ...parse(besideFields, { altcha, website }, 'data') };
}

/** The files of a form; none of any other body. Throws INPUT_INVALID for one under an unknown name. */
export async function filesOf(ctx: Context): Promise<AttachedFile[]> {
  if (!ctx.is('multipart/form-data')) return [];
  const { files = {} } = ctx.request as unknown as {
    files?: Record<string, UploadedFile | UploadedFile[]>;
  };
  const unknown = Object.keys(files).filter((field) => field !== 'attachments');
  if (unknown.length > 0) {
    throw inputError(unknown.map((path) => inputFault(path, 'UNKNOWN_KEY')));
  }
  return Promise.all(
    [files.attachments ?? []].flat().map(async ({ filepath, originalFilename }) => ({
      name: originalFilename ?? '',
      bytes: await readFile(filepath),
    })),
  );
}
