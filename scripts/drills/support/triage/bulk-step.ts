import type { BulkOutcome, QueueItem } from '../../../../src/staff-api/contract/submission';
import { atRandom } from '../round';
import type { Reply } from './colleague';
import { NOTHING } from './ledger';
import type { AtWork, Room } from './room';

interface ManyDecisions {
  body: Record<string, unknown> & { action: string };
  /** The fates of one that is done. Assigning gives one only to what is pending. */
  fates: readonly string[];
}

const MAKINGS: readonly ((room: Room, page: readonly QueueItem[]) => ManyDecisions)[] = [
  () => ({ body: { action: 'accept' }, fates: ['accepted'] }),
  ({ authorities }) => ({
    body: { action: 'accept', authorityKey: atRandom(authorities) },
    fates: ['accepted'],
  }),
  ({ authorities }) => ({
    body: { action: 'assign', authorityKey: atRandom(authorities) },
    fates: [NOTHING, 'accepted'],
  }),
  // The lead itself is accepted, or stands behind a question already.
  (_, page) => ({
    body: { action: 'merge', lead: atRandom(page).documentId },
    fates: ['merged', 'accepted', NOTHING],
  }),
  ({ questions }) =>
    questions.length === 0
      ? { body: { action: 'accept' }, fates: ['accepted'] }
      : { body: { action: 'merge', questionKey: atRandom(questions) }, fates: ['merged'] },
  () => ({ body: { action: 'reject', code: 'repeated' }, fates: ['rejected'] }),
  () => ({ body: { action: 'reconsider' }, fates: ['pending'] }),
];

/** Decides on several of a page in one request. */
export async function decideMany(at: AtWork): Promise<void> {
  const { room, editor } = at;
  const fate = atRandom(['pending', 'pending', 'pending', 'accepted', 'merged', 'rejected']);
  const page = (await editor.list(room.sessionKey, { fate, limit: '30' })).submissions;
  const chosen = [...page].sort(() => Math.random() - 0.5).slice(0, 3 + Math.random() * 12);
  if (chosen.length === 0) return;
  await room.among(
    chosen.map(({ documentId }) => documentId),
    async (keys) => {
      if (keys.length === 0) return;
      const { body, fates } = atRandom(MAKINGS)(room, chosen);
      const path = `/sessions/${room.sessionKey}/bulk`;
      const reply = await editor.send('POST', path, { ...body, keys });
      const outcomes: BulkOutcome[] = reply.body?.data ?? [];
      enter(at, { keys, fates, lead: body.lead, reply });
      for (const { done, code } of outcomes) {
        if (done) room.journal.count('of several');
        else room.journal.countRefused(code ?? '');
      }
      room.remember(
        room.questions,
        ...outcomes.flatMap(({ questionKey }) => (questionKey === null ? [] : [questionKey])),
      );
    },
  );
}

interface Sent {
  keys: readonly string[];
  fates: readonly string[];
  lead: unknown;
  reply: Reply;
}

/** Enters what the answer means for each, and for a lead that was not among them. */
function enter({ room }: AtWork, { keys, fates, lead, reply }: Sent): void {
  const { requestId, outcome } = reply;
  const outcomes = new Map(
    ((reply.body?.data ?? []) as BulkOutcome[]).map((one) => [one.documentId, one.done]),
  );
  const meaning = (key: string): readonly string[] => {
    if (outcome === 'unknown') return [NOTHING, ...fates];
    return outcome === 'done' && outcomes.get(key) === true ? fates : [NOTHING];
  };
  for (const key of keys) {
    room.journal.ledger.push({ requestId, submissionKey: key, possible: meaning(key) });
  }
  if (typeof lead === 'string' && !keys.includes(lead)) {
    room.journal.ledger.push({ requestId, submissionKey: lead, possible: [NOTHING, 'accepted'] });
  }
  if (outcome === 'done' && outcomes.size !== keys.length) {
    room.journal.violation(`${outcomes.size} of ${keys.length} are accounted for by a bulk answer`);
  }
}
