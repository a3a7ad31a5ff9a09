import type { Reply } from './colleague';
import { NOTHING } from './ledger';
import { atRandom } from '../round';
import type { AtWork, Room } from './room';

/** A request that decides on one submission. */
export interface Decision {
  verb: string;
  body: unknown;
  /** The fates it gives where it is acknowledged, as the ledger tells them. */
  fates: readonly string[];
}

type Making = (room: Room) => Decision;

const details = 'Kết luận của buổi diễn tập.';

const accept =
  (edit: (room: Room) => object): Making =>
  (room) => ({ verb: 'accept', body: edit(room), fates: ['accepted'] });

const asItIs = accept(() => ({}));

const merge: Making = (room) =>
  room.questions.length === 0
    ? asItIs(room)
    : { verb: 'merge', body: { questionKey: atRandom(room.questions) }, fates: ['merged'] };

/** How editors decide, the frequent more than once. */
const MAKINGS: readonly Making[] = [
  asItIs,
  asItIs,
  accept((room) => ({ content: room.newText(), theme: 'Hạ tầng', publicName: 'anonymous' })),
  accept((room) => ({ content: room.newText() })),
  accept((room) => ({ authorityKey: atRandom(room.authorities) })),
  merge,
  merge,
  merge,
  () => ({ verb: 'reject', body: { code: 'out_of_scope' }, fates: ['rejected'] }),
  () => ({ verb: 'reject', body: { code: 'other', details }, fates: ['rejected'] }),
  () => ({ verb: 'transfer', body: { to: 'Công an thành phố', details }, fates: ['transferred'] }),
  () => ({ verb: 'quarantine', body: { reason: details }, fates: [NOTHING] }),
  () => ({ verb: 'answer-privately', body: { text: details }, fates: ['answered_privately'] }),
  () => ({ verb: 'withdraw', body: {}, fates: ['withdrawn'] }),
];

export const anyDecision = (room: Room): Decision => atRandom(MAKINGS)(room);

/** One that only what is pending can meet, and that leaves it decided. */
export function anyFate(room: Room): Decision {
  const decision = anyDecision(room);
  const isExclusive = decision.verb !== 'quarantine' && decision.verb !== 'withdraw';
  return isExclusive ? decision : anyFate(room);
}

/** Sends a decision and enters what the answer means into the ledger. */
export async function decide(
  { room, editor }: AtWork,
  submissionKey: string,
  { verb, body, fates }: Decision,
): Promise<Reply> {
  const reply = await editor.send('POST', `/submissions/${submissionKey}/${verb}`, body);
  const { requestId, outcome } = reply;
  const possible = { done: fates, refused: [NOTHING], unknown: [NOTHING, ...fates] }[outcome];
  room.journal.ledger.push({ requestId, submissionKey, possible });
  if (outcome !== 'done') return reply;

  room.journal.count(verb);
  if (verb !== 'reconsider' && verb !== 'quarantine') room.remember(room.decided, submissionKey);
  const questionKey: unknown = reply.body?.data?.questionKey;
  if (typeof questionKey === 'string') room.remember(room.questions, questionKey);
  return reply;
}
