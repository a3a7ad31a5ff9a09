import type { Core } from '@strapi/strapi';
import type { DialogueConfig } from '../../../../config/dialogue';
import { conflict, inputError, notFound } from '../../../commands/coded-errors';
import { inputFault } from '../../../commands/input-fault';
import type { Actor } from '../../../domain/staff/actor';
import { parse } from '../../../commands/parse';
import { enforce, RuleViolation } from '../../../commands/rule-violation';
import { translateDatabaseError } from '../../../commands/translate-database-error';
import { decideConsentText } from '../../../domain/submission/consent';
import type { LevelRule } from '../../../domain/regulation';
import { decideArrival } from '../../../domain/submission/submission';
import { admit } from '../../../intake-guard/admit';
import { refuseFromMemory } from '../../../intake-guard/refuse-visitor';
import { visitorOf, type GuardRequest, type Visitor } from '../../../intake-guard/visitor';
import { insertAttachments } from '../../../persistence/attachments';
import type { Connection } from '../../../persistence/connection';
import { readIntake, storeSubmission, type IntakeFacts } from '../../../persistence/intake';
import { toSessionFacts } from '../../dialogue-session/to-domain';
import { clearAttachments, type Attachment } from '../attachments';
import { entryInput, submissionInput, type AttachedFile } from '../input';
import { idempotencyOf, type Idempotency } from '../idempotency';
import { newArrival, type ArrivalInput, type NewArrival } from '../new-arrival';
import { openReceipt } from '../receipt-code';
import { refusePaused } from '../refuse-paused';
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
  /**
   * Who is at the door, and with what. Everything the public sends comes with it; only what this system
   * writes by itself, such as its examples, comes without.
   */
  guard?: GuardRequest;
}

interface Intake {
  slug: string;
  input: ArrivalInput;
  attachments: Attachment[];
  idempotency: Idempotency | null;
  actor: Actor;
  requestId?: string;
  /** Null for what does not come by the public door. */
  visitor: Visitor | null;
}

/** How a submission gets in: by the portal, or entered by staff. One window, one way. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = () => strapi.config.get('dialogue') as DialogueConfig;

  const receive = async (intake: Intake): Promise<Receipt> => {
    if (intake.visitor !== null) refuseFromMemory(strapi, intake.visitor);
    const facts = await read(intake);
    if (facts.prior !== null) return replay(intake, facts);
    await refuseWhilePaused(intake, facts);
    const arrival = judge(intake, facts);
    try {
      arrival.row.quarantine_reason = await passDoor(intake, facts);
    } catch (error) {
      return unlessRepeated(intake, error);
    }
    try {
      const receivedAt = await store(intake, arrival);
      return receivedAt === null
        ? replay(intake, await read(intake))
        : { receipt: arrival.code, receivedAt: receivedAt.toISOString() };
    } catch (error) {
      return settle(intake, translateDatabaseError(error));
    }
  };

  /** What staff enter is never paused: it is how questions of the other channels come in. */
  const refuseWhilePaused = async ({ actor }: Intake, { session }: IntakeFacts): Promise<void> => {
    if (actor.kind === 'public') await refusePaused(strapi, session.documentId);
  };

  /** Why the guard sets it aside, if it does. */
  const passDoor = async (
    { visitor, input }: Intake,
    { session, now }: IntakeFacts,
  ): Promise<string | null> =>
    visitor === null
      ? null
      : inOne(false, (connection) =>
          admit(strapi, connection, visitor, {
            now,
            sessionKey: session.documentId,
            submitter: input,
          }),
        );

  /** The first of two requests with one key may have been stored since: the guard refuses no repetition. */
  const unlessRepeated = async (intake: Intake, error: unknown): Promise<Receipt> => {
    if (intake.idempotency === null || strapi.db.inTransaction()) throw error;
    const facts = await read(intake);
    if (facts.prior === null) throw error;
    return replay(intake, facts);
  };

  /** The session changed after it was read: what is true now answers the sender. */
  const settle = async (intake: Intake, error: unknown): Promise<Receipt> => {
    // A refusal inside somebody's transaction has ended it: nothing more can be read there.
    if (!(error instanceof RuleViolation) || strapi.db.inTransaction()) throw error;
    const facts = await read(intake);
    if (facts.prior !== null) return replay(intake, facts);
    judge(intake, facts);
    throw error;
  };

  /** Without files the statement is its own transaction. */
  const store = ({ attachments, requestId }: Intake, arrival: NewArrival): Promise<Date | null> => {
    const journal = { ...arrival.journal, requestId: requestId ?? null };
    return inOne(attachments.length > 0, async (connection) => {
      const receivedAt = await storeSubmission(connection, arrival.row, journal);
      if (receivedAt !== null) {
        await insertAttachments(connection, arrival.row.document_id, attachments);
      }
      return receivedAt;
    });
  };

  /** Does the work in a transaction where it needs one, and always in the one under way. */
  const inOne = <T>(needed: boolean, work: (connection: Connection) => Promise<T>): Promise<T> =>
    needed || strapi.db.inTransaction()
      ? (strapi.db.transaction(({ trx }) => work(trx as Connection)) as Promise<T>)
      : work(strapi.db.connection);

  const read = async ({ slug, input, idempotency }: Intake): Promise<IntakeFacts> => {
    const facts = await inOne(false, (connection) =>
      readIntake(connection, {
        slug,
        authoritySlug: input.authority,
        idempotencyHash: idempotency?.hash ?? null,
      }),
    );
    if (facts === null || !facts.session.announcedAt) throw notFound('SESSION_UNKNOWN');
    return facts;
  };

  const judge = ({ input, actor, idempotency }: Intake, facts: IntakeFacts): NewArrival => {
    if (input.authority !== null && facts.authorityKey === null) {
      throw inputError([inputFault('data.authority', 'NOT_FOUND')], 'AUTHORITY_UNKNOWN');
    }
    const { receiptSecret, consentVersion } = settings();
    enforce(decideConsentText(input.consentVersion, consentVersion));
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
    async submit(request: SubmitRequest): Promise<Receipt> {
      const { slug, data, files = [], idempotencyKey, requestId, guard } = request;
      const input = parse(submissionInput, data);
      const attachments = clearAttachments(files, settings().attachments);
      const { receiptSecret } = settings();
      const body = { input, attachments };
      const idempotency = idempotencyOf(receiptSecret, slug, idempotencyKey, body);
      const hash = idempotency?.hash ?? null;
      return receive({
        slug,
        input: { ...input, channel: 'portal', receivedAt: null, documentNumber: null },
        attachments,
        idempotency,
        actor: { kind: 'public' },
        requestId,
        visitor: guard === undefined ? null : await visitorOf(strapi, guard, { slug, hash }),
      });
    },

    /** Receives what staff enter, with the instant of receipt they state and the scan of a letter. */
    enter(request: SubmitRequest, staffId: number): Promise<Receipt> {
      const input = parse(entryInput, request.data);
      const attachments = clearAttachments(request.files ?? [], settings().attachments);
      return receive({
        slug: request.slug,
        input: { ...input, consentVersion: undefined },
        attachments,
        visitor: null,
        idempotency: idempotencyOf(settings().receiptSecret, request.slug, request.idempotencyKey, {
          input,
          attachments,
          staffId,
        }),
        actor: { kind: 'staff', id: staffId },
        requestId: request.requestId,
      });
    },
  };
};
