import { readFile } from 'node:fs/promises';
import type { Context } from 'koa';
import { z } from 'zod';
import { requireBodyType } from '../../commands/body-type';
import { inputError } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import { parse } from '../../commands/parse';
import type { AttachedFile } from './input';
import type { SubmitRequest } from './services/intake';

const envelope = z.strictObject({ data: z.unknown() });

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
}

/** A submission as it comes over HTTP: JSON `{data}`, or the same keys as form fields with files. */
export async function readSubmitRequest(ctx: Context): Promise<SubmitRequest> {
  requireBodyType(ctx, 'json', 'multipart/form-data');
  const isMultipart = Boolean(ctx.is('multipart/form-data'));
  return {
    slug: ctx.params.slug,
    data: isMultipart ? formFields(ctx) : parse(envelope, ctx.request.body, 'body').data,
    files: await filesOf(ctx),
    idempotencyKey: idempotencyKeyOf(ctx),
    requestId: ctx.state.requestId,
  };
}

/** An empty key is a key, and malformed: whoever sends one counts on it. */
export const idempotencyKeyOf = (ctx: Context): string | undefined => {
  const stated = ctx.headers['idempotency-key'];
  return Array.isArray(stated) ? stated.join(', ') : stated;
};

const formFields = (ctx: Context): Record<string, unknown> => {
  const body = ctx.request.body as unknown;
  return typeof body === 'object' && body !== null ? { ...body } : {};
};

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
