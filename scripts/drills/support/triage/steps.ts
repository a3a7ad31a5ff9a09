import type { QueueItem } from '../../../../src/staff-api/contract/submission';
import { atRandom } from '../round';
import { decideMany } from './bulk-step';
import { anyDecision, anyFate, decide } from './decision';
import { move, reconsiderOne, releaseOne } from './later-steps';
import type { AtWork } from './room';
import { rewordQuestion } from './wording-step';

type Step = (at: AtWork) => Promise<void>;

const FILTERS: readonly Record<string, string>[] = [
  {},
  {},
  { channel: 'post' },
  { submitterKind: 'enterprise' },
  { theme: 'Thuế' },
  { withoutAuthority: 'true' },
  { text: 'nga duong' },
  { text: 'giấy phép môi trường', channel: 'portal' },
];

/** Few enough for two to open the same. */
const NEAR_THE_TOP = 12;

/** Pending submissions of a page, the first or the second, as some filter shows them. */
async function pendingPage({ room, editor }: AtWork): Promise<QueueItem[]> {
  const filter = { fate: 'pending', ...atRandom(FILTERS) };
  const page = await editor.list(room.sessionKey, filter);
  if (page.next === null || Math.random() < 0.7) return page.submissions;
  return (await editor.list(room.sessionKey, { ...filter, after: page.next })).submissions;
}

const keysOf = (page: readonly QueueItem[]): string[] => page.map(({ documentId }) => documentId);

/** Takes an item, reads it and decides on it; now and then without the lock, or in another's. */
const decideOne: Step = async (at) => {
  const page = keysOf(await pendingPage(at)).slice(0, NEAR_THE_TOP);
  if (page.length === 0) return;
  await at.room.among([atRandom(page)], async ([key]) => {
    if (key === undefined) return;
    const { editor, room } = at;
    const { body } = await editor.send('POST', `/submissions/${key}/lock`, {});
    if (body?.data?.isMine === false && !(await goOnInSpite(at, key))) return;
    await editor.send('GET', `/submissions/${key}`);
    await decide(at, key, anyDecision(room));
    if (Math.random() < 0.9) await editor.send('POST', `/submissions/${key}/unlock`, {});
  });
};

/** Somebody else has it open: take it over, try without, or leave it. */
async function goOnInSpite({ editor, room }: AtWork, key: string): Promise<boolean> {
  const chance = Math.random();
  if (chance < 0.4) {
    const { outcome } = await editor.send('POST', `/submissions/${key}/lock`, { takeOver: true });
    if (outcome === 'done') room.journal.count('take-over');
  }
  return chance < 0.6;
}

/** Two or three decide on the same pending submission at once: one of them is told that it was done. */
const duel: Step = async (at) => {
  const page = keysOf(await pendingPage(at));
  await at.room.apart(page, async (key) => {
    const { room, editor } = at;
    const rivals = [editor, ...room.others(editor, Math.random() < 0.7 ? 1 : 2)];
    const replies = await Promise.all(
      rivals.map((rival) => decide({ room, editor: rival }, key, anyFate(room))),
    );
    const done = replies.filter(({ outcome }) => outcome === 'done').length;
    room.journal.count(done === 1 ? 'duel with a winner' : 'duel without');
    if (done > 1) room.journal.violation(`${key}: ${done} of ${rivals.length} decisions were done`);
    if (done > 0 || !replies.every(({ code }) => code === 'FATE_TRANSITION')) return;
    const { body } = await editor.send('GET', `/submissions/${key}`);
    if (body?.data?.fate === 'pending')
      room.journal.violation(`${key}: pending, but all came late`);
  });
};

/** How editors spend their time, the frequent more than once. */
const STEPS: readonly Step[] = [
  ...Array.from({ length: 9 }, () => decideOne),
  duel,
  duel,
  duel,
  decideMany,
  decideMany,
  reconsiderOne,
  reconsiderOne,
  move,
  releaseOne,
  rewordQuestion,
  rewordQuestion,
  rewordQuestion,
];

export const anyStep: Step = (at) => atRandom(STEPS)(at);
