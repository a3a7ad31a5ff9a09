import { z } from 'zod';
import { notFound } from '../../commands/coded-errors';
import { parse } from '../../commands/parse';
import { attachmentBytes } from '../../persistence/attachments';
import { writeAudit } from '../../persistence/journal';
import type { StaffRoute } from '../support/staff-route';

/** A file somebody attached: for staff only, always as a download, never rendered by the browser. */
export const attachmentRoute: StaffRoute = {
  method: 'GET',
  path: '/submissions/:id/attachments/:key',
  actions: ['triage'],
  async handle(strapi, ctx) {
    parse(z.strictObject({}), ctx.query, 'query');
    const trx = strapi.db.connection;
    const file = await attachmentBytes(trx, ctx.params.id, ctx.params.key);
    if (!file) throw notFound('RECORD_UNKNOWN');

    await writeAudit(trx, {
      command: 'submission.read-attachment',
      subjectType: 'submission',
      subjectKey: ctx.params.id,
      actor: { kind: 'staff', id: ctx.state.user.id },
      requestId: ctx.state.requestId,
      details: { attachment: file.key },
    });
    ctx.attachment(file.name);
    ctx.type = file.mime;
    ctx.set({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
    ctx.body = file.bytes;
  },
};
