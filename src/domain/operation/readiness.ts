import { needsAttention, type DiskLimits, type DiskSpace } from './disk-space';

/** How far a node's clock may be from the database's before somebody should set it. */
const MOST_SKEW_MILLISECONDS = 2_000;

/** What a node knows of itself; `null` for what it could not find out. */
export interface NodeFacts {
  isStopping: boolean;
  /** Whether a statement was answered in time. */
  isAnswered: boolean;
  /** Whether the connection on which it hears of the other nodes lives. */
  isListening: boolean;
  /** Whether the rules in the database are those of its release. */
  hasOwnRules: boolean | null;
  disk: DiskSpace | null;
  clockSkewMilliseconds: number | null;
}

export type Health = 'ok' | 'warning' | 'failing' | 'unknown';
export type Check = 'database' | 'rules' | 'listener' | 'disk' | 'clock';

export interface Readiness {
  isReady: boolean;
  /** Why it is not. */
  reason: 'stopping' | 'database' | null;
  checks: Record<Check, Health>;
}

/**
 * Whether a balancer should send a node requests, and what whoever operates it should look at.
 *
 * Only a node that stops or cannot reach the database is taken out: what else may be wrong is wrong on
 * every node, and taking out all of them helps no citizen.
 */
export function judgeReadiness(facts: NodeFacts, limits: DiskLimits): Readiness {
  const database = databaseHealth(facts);
  const isAway = database === 'failing';
  const reason = facts.isStopping ? 'stopping' : isAway ? 'database' : null;

  return {
    isReady: reason === null,
    reason,
    checks: {
      database,
      rules: warnUnless(facts.hasOwnRules),
      listener: warnUnless(facts.isListening),
      disk: warnUnless(facts.disk && !needsAttention(facts.disk, limits)),
      clock: warnUnless(isInStep(facts.clockSkewMilliseconds)),
    },
  };
}

/** A pool without a free connection is a busy node, not one without a database. */
function databaseHealth({ isAnswered, isListening }: NodeFacts): Health {
  if (isAnswered) return 'ok';
  return isListening ? 'warning' : 'failing';
}

const isInStep = (skew: number | null): boolean | null =>
  skew === null ? null : Math.abs(skew) <= MOST_SKEW_MILLISECONDS;

function warnUnless(isWell: boolean | null): Health {
  if (isWell === null) return 'unknown';
  return isWell ? 'ok' : 'warning';
}
