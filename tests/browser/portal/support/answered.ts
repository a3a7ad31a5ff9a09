import { ANSWER_TEXT } from '../../../support/scenario';
import { assigned, calls, type Scene } from '../../support/scene';

type Answer = Partial<Record<keyof typeof ANSWER_TEXT, string>>;

/** Makes the questions that say these things public, in this order; keys of their drafts. */
export async function accepted(scene: Scene, contents: readonly string[]): Promise<string[]> {
  const drafts: string[] = [];
  for (const content of contents) drafts.push(await assigned(scene, content));
  return drafts;
}

/** Writes, approves and publishes the answer of a draft. */
export async function answered(draftKey: string, answer: Answer = {}): Promise<void> {
  const path = `/answer-drafts/${draftKey}`;
  await calls('staff', `PUT ${path}`, { ...ANSWER_TEXT, ...answer, revision: 0 });
  await calls('staff', `POST ${path}/submit`, { revision: 1 });
  await calls('leader', `POST ${path}/approve`, { revision: 1 });
  await calls('leader', `POST ${path}/publish`, {});
}
