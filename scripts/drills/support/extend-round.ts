import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonAnswer } from './http';
import { type Field, type RoundResult, atRandom, momentWithin } from './round';
import { type StoredSession, readSession } from './stored-session';

const SPREAD = 40;
const EXTENSION = 15 * 60_000;

/**
 * One member of staff extends the session while another ends it. Whatever the order, it is one
 * order: extended and then ended, or ended and the extension refused.
 */
export async function playExtendRound(field: Field, round: number): Promise<RoundResult> {
  const { nodes, editor, database } = field;
  const session = await editor.openSession(atRandom(nodes), `Diễn tập kéo dài phiên ${round}`);
  const planned = session.plannedEndAt.toISOString();
  const extended = new Date(session.plannedEndAt.getTime() + EXTENSION).toISOString();
  const at = async (moment: number, path: string, body?: unknown) => {
    await sleep(moment);
    return editor.command(atRandom(nodes), `/sessions/${session.documentId}${path}`, body);
  };
  const [extension, end] = await Promise.all([
    at(momentWithin(SPREAD), '/extend', { plannedEndAt: extended }),
    at(momentWithin(SPREAD), '/end'),
  ]);

  const stored = await readSession(database, session.documentId);
  const wasExtended = extension.status < 300;
  return {
    accepted: wasExtended ? 1 : 0,
    refused: wasExtended ? 0 : 1,
    errors: [extension, end].filter(({ status }) => status >= 500).length,
    note: wasExtended ? 'extended, then ended' : `ended; extension ${codeOf(extension)}`,
    violations: [
      ...violationsOfEnd(end, stored),
      ...(wasExtended
        ? expectStored(stored, { plannedEndAt: extended, extensions: 1 })
        : [
            ...violationsOfRefusal(extension),
            ...expectStored(stored, { plannedEndAt: planned, extensions: 0 }),
          ]),
    ],
  };
}

const codeOf = ({ status, body }: JsonAnswer): string =>
  `${status} ${body?.error?.details?.code ?? ''}`;

function violationsOfEnd(end: JsonAnswer, stored: StoredSession): string[] {
  return [
    ...(end.status < 300 ? [] : [`the end was answered ${codeOf(end)}`]),
    ...(stored.endedAt === null ? ['the session has no end'] : []),
    ...(stored.announcements.ended === 1 ? [] : ['the end is not announced exactly once']),
  ];
}

const violationsOfRefusal = (extension: JsonAnswer): string[] =>
  extension.body?.error?.details?.code === 'SESSION_ENDED'
    ? []
    : [`the extension was answered ${codeOf(extension)}`];

function expectStored(
  stored: StoredSession,
  expected: { plannedEndAt: string; extensions: number },
): string[] {
  const announced = stored.announcements.extended ?? 0;
  return [
    ...(stored.plannedEndAt === expected.plannedEndAt
      ? []
      : [`the plan ends at ${stored.plannedEndAt}, not ${expected.plannedEndAt}`]),
    ...(announced === expected.extensions
      ? []
      : [`${announced} extensions announced, not ${expected.extensions}`]),
    ...(stored.extendedAfterEnd ? ['the extension is announced after the end'] : []),
  ];
}
