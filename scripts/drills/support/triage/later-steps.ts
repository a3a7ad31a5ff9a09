import { atRandom } from '../round';
import { decide } from './decision';
import { NOTHING } from './ledger';
import type { AtWork } from './room';

/** Undoes what somebody has decided lately. */
export async function reconsiderOne(at: AtWork): Promise<void> {
  const { room } = at;
  if (room.decided.length === 0) return;
  await room.among([atRandom(room.decided)], async ([key]) => {
    if (key === undefined) return;
    await decide(at, key, { verb: 'reconsider', body: {}, fates: ['pending'] });
  });
}

/** Moves a submission from the question it stands behind to another one. */
export async function move(at: AtWork): Promise<void> {
  const { room, editor } = at;
  const page = await editor.list(room.sessionKey, { fate: atRandom(['accepted', 'merged']) });
  const item = page.submissions.length > 0 ? atRandom(page.submissions) : undefined;
  const into = room.questions.filter((key) => key !== item?.questionKey);
  if (!item?.questionKey || into.length === 0) return;
  await room.among([item.documentId], async ([key]) => {
    if (key === undefined) return;
    // It may have become pending meanwhile: then it is only merged.
    await decide(at, key, {
      verb: 'merge',
      body: { questionKey: atRandom(into), from: item.questionKey },
      fates: ['pending>merged', 'merged'],
    });
  });
}

/** Puts what was set aside back into the queue. */
export async function releaseOne(at: AtWork): Promise<void> {
  const { room, editor } = at;
  const { submissions } = await editor.list(room.sessionKey, { quarantined: 'true' });
  if (submissions.length === 0) return;
  await room.among([atRandom(submissions).documentId], async ([key]) => {
    if (key === undefined) return;
    await decide(at, key, { verb: 'release-from-quarantine', body: {}, fates: [NOTHING] });
  });
}
