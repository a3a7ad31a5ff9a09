import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import type { Actor } from '../../../domain/staff/actor';
import { standings } from '../../../persistence/standings';
import type { BulkDecision } from '../bulk-decision';
import { assignThose } from '../../question/assign-many';
import { acceptThose } from '../accept-many';
import { outcomeDone, outcomeRefused, type Outcome } from '../bulk-outcome';

interface Selection {
  sessionKey: string;
  keys: readonly string[];
}

/** Many submissions decided on in one go, by the rules of one. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const triage = () => strapi.service('api::submission.triage');

  const assignOne = (key: string, questionKey: string | null, to: string, actor: Actor) =>
    questionKey === null
      ? triage().accept(key, { authorityKey: to }, actor)
      : strapi.service('api::question.assignment').assign(questionKey, to, actor);

  const decideOne = (
    key: string,
    questionKey: string | null,
    decision: BulkDecision,
    actor: Actor,
  ): Promise<{ questionKey?: string }> => {
    switch (decision.action) {
      case 'accept':
        return triage().accept(key, { authorityKey: decision.authorityKey }, actor);
      case 'merge':
        return triage().merge(key, decision.questionKey ?? '', actor);
      case 'reject':
        return triage().reject(key, decision.code, decision.details, actor);
      case 'transfer':
        return triage().transfer(key, decision.to, decision.details, actor);
      case 'assign':
        return assignOne(key, questionKey, decision.authorityKey, actor);
      case 'quarantine':
        return strapi.service('api::submission.quarantine').setAside(key, decision.reason, actor);
      case 'reconsider':
        return triage().reconsider(key, actor);
    }
  };

  /** The decision with its question; a lead still pending becomes one first. */
  const withQuestion = async (
    decision: BulkDecision,
    sessionKey: string,
    actor: Actor,
  ): Promise<BulkDecision> => {
    if (decision.action !== 'merge' || decision.lead === undefined) return decision;
    const { lead } = decision;
    const standing = await standings(strapi.db.connection, sessionKey, [lead]);
    if (!standing.has(lead)) throw notFound('RECORD_UNKNOWN');
    const questionKey = standing.get(lead) ?? (await triage().accept(lead, {}, actor)).questionKey;
    return { ...decision, questionKey };
  };

  // Whoever is left out is decided on one by one, which tells why not.
  const acceptTogether = async (
    { sessionKey, keys }: Selection,
    decision: BulkDecision,
    actor: Actor,
  ): Promise<ReadonlyMap<string, string>> => {
    if (decision.action !== 'accept' && decision.action !== 'assign') return new Map();
    const { authorityKey = null } = decision;
    return acceptThose(strapi, { sessionKey, keys, authorityKey }, actor).catch(() => new Map());
  };

  // Before any is accepted, so that none of those is assigned twice.
  const assignTogether = async (
    { sessionKey, keys }: Selection,
    decision: BulkDecision,
    actor: Actor,
  ): Promise<ReadonlyMap<string, string>> => {
    if (decision.action !== 'assign') return new Map();
    const { authorityKey } = decision;
    return assignThose(strapi, { sessionKey, keys, authorityKey }, actor).catch(() => new Map());
  };

  return {
    /**
     * Decides on each, in the order given and each for itself: what one is refused for stops none of
     * the others. Accounts for every key. What can be accepted or assigned is so together, all others
     * in a transaction each.
     */
    async decide(
      { sessionKey, keys }: Selection,
      wanted: BulkDecision,
      actor: Actor,
    ): Promise<Outcome[]> {
      const decision = await withQuestion(wanted, sessionKey, actor);
      const lead = decision.action === 'merge' ? decision.lead : undefined;
      const assigned = await assignTogether({ sessionKey, keys }, decision, actor);
      const accepted = await acceptTogether({ sessionKey, keys }, decision, actor);
      const standing = await standings(strapi.db.connection, sessionKey, keys);
      const outcomes: Outcome[] = [];
      for (const key of new Set(keys)) {
        const questionKey = standing.get(key);
        if (questionKey === undefined) {
          outcomes.push(outcomeRefused(key, notFound('RECORD_UNKNOWN')));
        } else if (key === lead || assigned.has(key) || accepted.has(key)) {
          outcomes.push(outcomeDone(key, questionKey));
        } else {
          outcomes.push(
            await decideOne(key, questionKey, decision, actor).then(
              (decided) => outcomeDone(key, decided.questionKey ?? null),
              (error: unknown) => outcomeRefused(key, error),
            ),
          );
        }
      }
      return outcomes;
    },
  };
};
