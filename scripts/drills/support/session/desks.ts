import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskPage, DraftView } from '../../../../src/staff-api/contract/answer';
import { committedAt } from '../live/publisher';
import { atRandom, momentWithin } from '../round';
import { dice, sampleText } from '../sample-texts';
import type { Desk, Hall } from './hall';

/** Milliseconds from one answer of a desk to its next, at most. */
const PAUSE = 4_000;

const roll = dice(1374);

/** One desk: drafts, approves and publishes one answer after the other until it is over. */
export async function answerAll(hall: Hall, desk: Desk, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await sleep(momentWithin(PAUSE));
    await answerOne(hall, desk);
  }
}

async function answerOne(hall: Hall, { staff, leader }: Desk): Promise<void> {
  const desk = await staff.send('GET', '/desk?state=assigned');
  const { drafts = [] } = (desk.body?.data ?? {}) as Partial<DeskPage>;
  if (drafts.length === 0) return;
  const path = `/answer-drafts/${atRandom(drafts).documentId}`;
  const marker = hall.newMarker();
  const step = async (who: typeof staff, method: 'PUT' | 'POST', verb: string, body: object) => {
    const { outcome, body: answer } = await who.send(method, `${path}${verb}`, body);
    return outcome === 'done' ? (answer.data as DraftView) : undefined;
  };
  const texts = { answererName: 'Trần Văn Bình', answererTitle: 'Chủ tịch' };
  const content = `${marker} ${sampleText(roll)} ${sampleText(roll)}`;
  const saved = await step(staff, 'PUT', '', { ...texts, content, revision: 0 });
  if (saved === undefined) return;
  const { revision } = saved;
  if ((await step(staff, 'POST', '/submit', { revision })) === undefined) return;
  if ((await step(leader, 'POST', '/approve', { revision })) === undefined) return;
  const before = performance.now();
  if ((await step(leader, 'POST', '/publish', {})) === undefined) return;
  hall.times.publish.push(performance.now() - before);
  hall.committed.set(marker, await committedAt(hall.database, marker));
  hall.room.journal.count('publish');
}
