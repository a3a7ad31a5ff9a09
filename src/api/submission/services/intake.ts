import type { Core } from '@strapi/strapi';
import type { DialogueConfig } from '../../../../config/dialogue';
import { conflict, inputError, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import type { Actor } from '../../../domain/staff/actor';
import { parse } from '../../../commands/parse';
import { enforce } from '../../../commands/rule-violation';
import type { LevelRule } from '../../../domain/regulation';
import { decideArrival } from '../../../domain/submission/submission';
import { insertAttachments } from '../../../persistence/attachments';
import type { Connection } from '../../../persistence/connection';
import { insertSubmission, readIntake, type IntakeFacts } from '../../../persistence/intake';
import { toSessionFacts } from '../../dialogue-session/to-domain';
import { clearAttachments, type Attachment } from '../attachments';
import { entryInput, submissionInput, type AttachedFile } from '../input';
import { idempotencyOf, type Idempotency } from '../idempotency';
import { newArrival, type ArrivalInput, type NewArrival } from '../new-arrival';
import { openReceipt } from '../receipt-code';
import { toArrival } from '../to-domain';

/** What the sender keeps: shown once. */
export interface Receipt {
  receipt: string;
  receivedAt: string;
}

export interface SubmitRequest {
  slug: string;
  data: unknown;
  files?: readonly AttachedFile[];
  idempotencyKey?: string;
  requestId?: string;
}

interface Intake {
  slug: string;
  input: ArrivalInput;
  attachments: Attachment[];
  idempotency: Idempotency | null;
  actor: Actor;
  requestId?: string;
}

/** How a submission gets in: by the portal, or entered by staff. One window, one way. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = () => strapi.config.get('dialogue') as DialogueConfig;

  const receive = (intake: Intake): Promise<Receipt> =>
    runCommand(strapi, { name: 'submission.receive', actor: intake.actor }, async (trx) => {
      const facts = await read(trx, intake);
      if (facts.prior !== null) return replay(intake, facts);

      const arrival = judge(intake, facts);
      const receivedAt = await insertSubmission(trx, arrival.row, {
        ...arrival.journal,
        requestId: intake.requestId ?? null,
      });
      if (receivedAt === null) return replay(intake, await read(trx, intake));

      await insertAttachments(trx, arrival.row.document_id, intake.attachments);
      return { receipt: arrival.code, receivedAt: receivedAt.toISOString() };
    });

  const read = async (trx: Connection, { slug, input, idempotency }: Intake) => {
    const facts = await readIntake(trx, {
      slug,
      authoritySlug: input.authority,
      idempotencyHash: idempotency?.hash ?? null,
    });
    if (facts === null || !facts.session.announcedAt) throw notFound('SESSION_UNKNOWN');
    return facts;
  };

  const judge = ({ input, actor, idempotency }: Intake, facts: IntakeFacts): NewArrival => {
    if (input.authority !== null && facts.authorityKey === null) {
      throw inputError([{ path: 'data.authority', message: 'unknown' }], 'AUTHORITY_UNKNOWN');
    }
    const { receiptSecret, consentVersion } = settings();
    const arrival = newArrival({ input, facts, actor, idempotency, receiptSecret, consentVersion });
    enforce(
      decideArrival(
        toSessionFacts(facts.session),
        facts.session.regulation as LevelRule,
        toArrival(arrival.particulars, facts.now),
        facts.now,
      ),
    );
    return arrival;
  };

  // Looked at before the window: a retry of what was accepted is answered after the end, too.
  const replay = ({ idempotency }: Intake, { prior }: IntakeFacts): Receipt => {
    if (idempotency === null || prior === null) throw new Error('Nothing to replay');
    if (prior.bodyHash !== idempotency.bodyHash) throw conflict('IDEMPOTENCY_KEY_REUSED');
    return {
      receipt: openReceipt(settings().receiptSecret, idempotency.key, prior.sealedReceipt),
      receivedAt: prior.receivedAt.toISOString(),
    };
  };

  return {
    /** Receives a submission of the portal. Answers only once it is committed. */
    submit({ slug, data, files = [], idempotencyKey, requestId }: SubmitRequest): Promise<Receipt> {
      const input = parse(submissionInput, data);
      const attachments = clearAttachments(files, settings().attachments);
      return receive({
        slug,
        input: { ...input, channel: 'portal', receivedAt: null, documentNumber: null },
        attachments,
        idempotency: idempotencyOf(settings().receiptSecret, slug, idempotencyKey, {
          input,
          attachments,
        }),
        actor: { kind: 'public' },
        requestId,
      });
    },

    /** Receives what staff enter, with the instant of receipt they state. */
    enter(request: SubmitRequest, staffId: number): Promise<Receipt> {
      const input = parse(entryInput, request.data);
      return receive({
        slug: request.slug,
        input,
        attachments: [],
        idempotency: idempotencyOf(settings().receiptSecret, request.slug, request.idempotencyKey, {
          input,
          staffId,
        }),
        actor: { kind: 'staff', id: staffId },
        requestId: request.requestId,
      });
    },
  };
};
