import { atRandom } from '../round';
import type { Colleague } from './colleague';
import type { AtWork, Room } from './room';

interface Wording {
  content: string;
  theme: string | null;
}

/** Rewords a question as it was last seen; often a second editor does so at the same time. */
export async function rewordQuestion({ room, editor }: AtWork): Promise<void> {
  const { submissions } = await editor.list(room.sessionKey, { fate: 'accepted', limit: '20' });
  if (submissions.length === 0) return;
  const { documentId } = atRandom(submissions);
  const { body } = await editor.send('GET', `/submissions/${documentId}`);
  const { questionKey, question } = body?.data ?? {};
  if (typeof questionKey !== 'string' || !question) return;
  const known: Wording = { content: question.content, theme: question.theme };
  const editors = Math.random() < 0.5 ? [editor] : [editor, ...room.others(editor, 1)];
  const found = await Promise.all(
    editors.map(async (one) => ({ one, current: await reword(room, one, questionKey, known) })),
  );
  for (const { one, current } of found) {
    if (current !== undefined) await reword(room, one, questionKey, current);
  }
}

/** Sends a new text; answers the one that is stored where another was in the way. */
async function reword(
  room: Room,
  editor: Colleague,
  questionKey: string,
  known: Wording,
): Promise<Wording | undefined> {
  const content = room.newText();
  const reply = await editor.send('PUT', `/questions/${questionKey}`, { content, known });
  const current: Wording | undefined = reply.body?.error?.details?.current;
  room.journal.edits.push({
    questionKey,
    known: known.content,
    content,
    outcome: reply.outcome,
    current: current?.content,
  });
  if (reply.outcome === 'done') room.journal.count('reword');
  return current;
}
