import { z } from 'zod';

/** Where a page ended: an instant and a row id, opaque to the client. */
export interface Cursor {
  receivedAt: Date;
  id: number;
}

export const cursorOf = ({ receivedAt, id }: Cursor): string =>
  Buffer.from(`${receivedAt.toISOString()} ${id}`).toString('base64url');

const WRITTEN = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) (\d{1,9})$/;

export const cursor = z
  .string()
  .max(100)
  .transform((value, context): Cursor => {
    const match = WRITTEN.exec(Buffer.from(value, 'base64url').toString('utf8'));
    const receivedAt = new Date(match?.[1] ?? NaN);
    if (!match || Number.isNaN(receivedAt.getTime())) {
      context.addIssue({ code: 'custom', message: 'WRONG_FORM' });
      return z.NEVER;
    }
    return { receivedAt, id: Number(match[2]) };
  });
