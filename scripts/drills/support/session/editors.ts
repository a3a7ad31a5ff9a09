import { setTimeout as sleep } from 'node:timers/promises';
import { atRandom, momentWithin } from '../round';
import type { Colleague } from '../triage/colleague';
import { anyDecision, decide, type Decision } from '../triage/decision';
import { reconsiderOne, releaseOne } from '../triage/later-steps';
import type { Hall } from './hall';

/** An editor thinks for so long at most, in milliseconds: thirty times as fast as in earnest. */
const THINKS = 1_500;

/** One editor, from the first submission until it is over: decides, and now and then thinks better of it. */
export async function work(hall: Hall, editor: Colleague, isOver: () => boolean): Promise<void> {
  const { room, times } = hall;
  while (!isOver()) {
    await sleep(momentWithin(THINKS));
    const { submissions } = await editor.list(room.sessionKey, { fate: 'pending' });
    if (submissions.length === 0) continue;
    const { documentId } = atRandom(submissions);
    const before = performance.now();
    await decide({ room, editor }, documentId, decisionIn(hall));
    times.decide.push(performance.now() - before);
    if (Math.random() < 0.05) await reconsiderOne({ room, editor });
  }
}

/** Most are for one of those whose desks are manned. */
function decisionIn({ room }: Hall): Decision {
  if (Math.random() < 0.5) return anyDecision(room);
  const authorityKey = atRandom(room.authorities);
  return { verb: 'accept', body: { authorityKey }, fates: ['accepted'] };
}

/** What nobody got to: put back where it was set aside, and rejected page by page. */
export async function sweep({ room }: Hall, editor: Colleague): Promise<void> {
  const { sessionKey, journal } = room;
  const page = (filter: Record<string, string>) =>
    editor.list(sessionKey, { ...filter, limit: '200' });
  while ((await page({ quarantined: 'true' })).submissions.length > 0)
    await releaseOne({ room, editor });
  for (;;) {
    const { submissions } = await page({ fate: 'pending' });
    if (submissions.length === 0) return;
    const keys = submissions.map(({ documentId }) => documentId);
    const body = { action: 'reject', code: 'repeated', keys };
    const { requestId, outcome } = await editor.send('POST', `/sessions/${sessionKey}/bulk`, body);
    if (outcome !== 'done') throw new Error('The queue cannot be swept.');
    for (const submissionKey of keys) {
      journal.ledger.push({ requestId, submissionKey, possible: ['rejected'] });
    }
  }
}
