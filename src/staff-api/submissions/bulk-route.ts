import { z } from 'zod';
import type { BulkDecision } from '../../api/submission/bulk-decision';
import { line, paragraphs } from '../../api/submission/input';
import { notFound } from '../../commands/coded-errors';
import { sessionExists } from '../../persistence/session-exists';
import type { BulkOutcome } from '../contract/submission';
import { staffRoute } from '../support/staff-route';

const MOST = 500;

const key = z.string().max(64);
const keys = z.array(key).min(1).max(MOST);
const details = paragraphs.nullish().transform((text) => text || null);

const named = <Action extends string>(action: Action) => ({ action: z.literal(action), keys });

const selection = z.discriminatedUnion('action', [
  z.strictObject({ ...named('accept'), authorityKey: key.optional() }),
  z
    .strictObject({ ...named('merge'), questionKey: key.optional(), lead: key.optional() })
    .refine(({ questionKey, lead }) => (questionKey === undefined) !== (lead === undefined)),
  z.strictObject({ ...named('reject'), code: z.string().max(64).default(''), details }),
  z.strictObject({ ...named('transfer'), to: line.default(''), details }),
  z.strictObject({ ...named('assign'), authorityKey: key }),
  z.strictObject({ ...named('quarantine'), reason: paragraphs.default('') }),
  z.strictObject(named('reconsider')),
]);

/** One decision for up to 500 submissions of a session. */
export const bulkRoute = staffRoute({
  method: 'POST',
  path: '/sessions/:id/bulk',
  actions: 'triage',
  input: selection,
  answer: async ({ strapi, params, input, actor }): Promise<BulkOutcome[]> => {
    const { id: sessionKey = '' } = params;
    if (!(await sessionExists(strapi.db.connection, sessionKey))) throw notFound('SESSION_UNKNOWN');
    const { keys: chosen, ...decision } = input;
    return strapi
      .service('api::submission.bulk')
      .decide({ sessionKey, keys: chosen }, decision satisfies BulkDecision, actor);
  },
});
