import { setTimeout as sleep } from 'node:timers/promises';
import { completePlan, staffCall, submissionBody } from '../../support/scenario';
import type { Who } from './people';
import { runningSystem } from './running-system';

/** The department whose desk is the leader's and the staff's. */
const DEPARTMENT = 'SN01';

export interface Scene {
  sessionKey: string;
  slug: string;
  topic: string;
  authorityKey: string;
}

/** What a call of the staff surface answers; throws when it is refused. */
export async function calls<T>(who: Who, route: string, body?: unknown): Promise<T> {
  const { baseUrl, tokens } = runningSystem();
  const [method, path] = route.split(' ') as [string, string];
  const answer = await staffCall(baseUrl, tokens[who], method, path, body);
  const { data } = answer.body as { data: T | null };
  if (data === null) throw new Error(`${route}: ${JSON.stringify(answer.body)}`);
  return data;
}

const publicly = async (path: string, body?: object): Promise<{ data: never }> => {
  const response = await fetch(`${runningSystem().baseUrl}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify({ data: body }) }),
  });
  // Another file has closed the portal for a moment.
  if (response.status === 503) {
    await sleep(200);
    return publicly(path, body);
  }
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json() as Promise<{ data: never }>;
};

export async function department(): Promise<string> {
  const { data } = await publicly(`/authorities?filters[code][$eq]=${DEPARTMENT}`);
  return (data as { documentId: string }[])[0]!.documentId;
}

/** A session of the department with a topic of its own, on air, with these questions received. */
export async function sessionOnAir(topic: string, questions: readonly string[]): Promise<Scene> {
  const authorityKey = await department();
  const plan = { ...completePlan(authorityKey), topic };
  const { documentId: sessionKey, slug } = await calls<{ documentId: string; slug: string }>(
    'editor',
    'POST /sessions',
    plan,
  );
  await calls('editor', `POST /sessions/${sessionKey}/announce`, {});
  await calls('editor', `POST /sessions/${sessionKey}/start`, {});
  for (const content of questions) {
    await publicly(`/dialogue-sessions/${slug}/questions`, submissionBody({ content }));
  }
  return { sessionKey, slug, topic, authorityKey };
}

/** Accepts the question that says this and assigns it to the department; its draft's key. */
export async function assigned(
  { sessionKey, authorityKey }: Scene,
  content: string,
): Promise<string> {
  const { submissions } = await calls<{ submissions: { documentId: string; content: string }[] }>(
    'editor',
    `GET /sessions/${sessionKey}/submissions`,
  );
  const { documentId } = submissions.find((each) => each.content === content)!;
  await calls('editor', `POST /submissions/${documentId}/accept`, { authorityKey });
  const { drafts } = await calls<{
    drafts: { documentId: string; question: { content: string } }[];
  }>('staff', `GET /desk?session=${sessionKey}`);
  return drafts.find(({ question }) => question.content === content)!.documentId;
}
