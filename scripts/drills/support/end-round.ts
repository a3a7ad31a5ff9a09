import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonAnswer } from './http';
import { type Field, type RoundResult, atRandom, momentWithin } from './round';
import { type StoredSession, readSession } from './stored-session';
import { type Attempt, answerTo, newAttempt, settle, submit } from './submitter';

/** Accepted submissions per round that are sent again, to the other node, after the end. */
const RETRIED = 3;

/**
 * Submissions race the end of their session on two nodes; in every second round somebody else ends
 * it on the other node at about the same time.
 */
export async function playEndRound(
  field: Field,
  round: number,
  submissions: number,
): Promise<RoundResult> {
  const { nodes, editor, database } = field;
  const session = await editor.openSession(atRandom(nodes), `Diễn tập chấm dứt tiếp nhận ${round}`);
  const spread = submissions * 2;
  const attempts = Array.from({ length: submissions }, (_, index) =>
    newAttempt(`[R${round}-${index}]`, atRandom(nodes)),
  );

  const ends: JsonAnswer[] = [];
  const endOn = async (node: string, moment: number) => {
    await sleep(moment);
    ends.push(await editor.command(node, `/sessions/${session.documentId}/end`));
  };
  const moment = momentWithin(spread);
  const first = atRandom(nodes);
  const other = nodes.find((node) => node !== first)!;
  await Promise.all([
    ...attempts.map(async (attempt) => {
      await sleep(momentWithin(spread));
      await submit(attempt, session.slug);
    }),
    endOn(first, moment),
    ...(round % 2 === 0 ? [endOn(other, moment + momentWithin(10))] : []),
  ]);
  const errors = attempts.reduce((sum, attempt) => sum + attempt.errors, 0);
  await Promise.all(attempts.map((attempt) => settle(attempt, session.slug)));

  const stored = await readSession(database, session.documentId);
  return {
    accepted: attempts.filter(({ outcome }) => outcome === 'accepted').length,
    refused: attempts.filter(({ outcome }) => outcome === 'refused').length,
    errors,
    note: `ended at ${Math.round(moment)} of ${spread} ms, ${ends.length} call(s)`,
    violations: [
      ...violationsOfSubmissions(attempts, stored),
      ...violationsOfEnds(ends, stored),
      ...(await violationsOfRetries(field, attempts, session.slug)),
    ],
  };
}

function violationsOfSubmissions(attempts: readonly Attempt[], stored: StoredSession): string[] {
  const found: string[] = [];
  const rows = new Map(attempts.map(({ marker }) => [marker, [] as StoredSession['submissions']]));
  for (const row of stored.submissions) {
    if (row.late) found.push(`a row received at ${row.receivedAt}, the end was ${stored.endedAt}`);
    const marker = /\[R[\d-]+\]/.exec(row.content)?.[0] ?? '';
    if (!rows.has(marker)) found.push(`a row nobody sent: ${row.content}`);
    rows.get(marker)?.push(row);
  }
  for (const attempt of attempts) found.push(...violationsOf(attempt, rows.get(attempt.marker)!));
  return found;
}

function violationsOf(attempt: Attempt, rows: StoredSession['submissions']): string[] {
  const { marker, outcome, status, code, receivedAt } = attempt;
  switch (outcome) {
    case 'unknown':
      return [`${marker} never got a definite answer (last ${status ?? 'none'})`];
    case 'refused':
      return [
        ...(rows.length > 0 ? [`${marker} refused with ${status} ${code}, but stored`] : []),
        ...(code === 'INTAKE_CLOSED' ? [] : [`${marker} refused with ${status} ${code}`]),
      ];
    case 'accepted':
      if (rows.length !== 1) return [`${marker} acknowledged, stored ${rows.length} times`];
      return rows[0]!.receivedAt === receivedAt
        ? []
        : [`${marker} acknowledged for ${receivedAt}, stored for ${rows[0]!.receivedAt}`];
  }
}

function violationsOfEnds(ends: readonly JsonAnswer[], stored: StoredSession): string[] {
  const successes = ends.filter(({ status }) => status < 300).length;
  const defects = ends.filter(({ status }) => status >= 500).length;
  return [
    ...(successes === 1 ? [] : [`${successes} of ${ends.length} calls ended the session`]),
    ...(defects === 0 ? [] : [`${defects} calls to end were answered with 5xx`]),
    ...(stored.endedAt === null ? ['the session has no end'] : []),
    ...onceOnly('ended', stored.announcements.ended ?? 0),
    ...onceOnly('session.end', stored.audited['session.end'] ?? 0),
  ];
}

const onceOnly = (what: string, times: number): string[] =>
  times === 1 ? [] : [`"${what}" is recorded ${times} times`];

async function violationsOfRetries(
  { nodes }: Field,
  attempts: readonly Attempt[],
  slug: string,
): Promise<string[]> {
  const found: string[] = [];
  const accepted = attempts.filter(({ outcome }) => outcome === 'accepted').slice(-RETRIED);
  for (const attempt of accepted) {
    const node = nodes.find((one) => one !== attempt.node)!;
    const again = await answerTo(attempt, node, slug);
    if (again.receipt !== attempt.receipt || again.receivedAt !== attempt.receivedAt) {
      found.push(`${attempt.marker} retried after the end: ${again.status} ${again.code ?? ''}`);
    }
  }
  return found;
}
