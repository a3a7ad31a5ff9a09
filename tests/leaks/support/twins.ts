import { cloneDatabase, dropDatabase, withDatabase } from '../../../scripts/launch/database';
import { OWNER_ROLE } from '../../../scripts/launch/embedded-postgres';
import { recount } from '../../../src/persistence/live';
import { startApp } from '../../support/app';
import type { Canary } from '../../support/canaries';
import { adminUrl, cloneTemplate, ownerUrl, type TestDatabase } from '../../support/database';
import { type RunningNode, startNode } from '../../support/node';
import { type City, populateCity } from './city';
import { plantCanaries, rearrangePrivateRows } from './private-values';
import type { ProbeRequest } from './rest-requests';

export interface Twin {
  node: RunningNode;
  /** For a test that spoils one of the two. */
  superuserUrl: string;
  /** What is private in its database, and in no other. */
  canaries: Canary[];
}

export interface Twins {
  city: City;
  one: Twin;
  other: Twin;
  stop(): Promise<void>;
}

/** Two nodes on two databases that are equal in all that is public and in nothing that is not. */
export async function startTwins(env: Record<string, string> = {}): Promise<Twins> {
  const first = await cloneTemplate();
  const city = await populate(first);
  const second = `${first.name}_twin`;
  await cloneDatabase(adminUrl(), first.name, second, OWNER_ROLE);
  const canaries = {
    one: await plantCanaries(superuserUrl(first.name), 'x'),
    other: await plantCanaries(superuserUrl(second), 'y'),
  };
  await rearrangePrivateRows(superuserUrl(second));
  const [one, other] = await Promise.all([
    startTwin(first.name, canaries.one, env),
    startTwin(second, canaries.other, env),
  ]);
  return {
    city,
    one,
    other,
    async stop() {
      await Promise.all([one, other].map(({ node }) => node.kill('SIGTERM')));
      for (const name of [first.name, second]) await dropDatabase(adminUrl(), name);
    },
  };
}

const superuserUrl = (name: string): string => withDatabase(adminUrl(), name);

async function startTwin(
  name: string,
  canaries: Canary[],
  env: Record<string, string>,
): Promise<Twin> {
  const node = await startNode({ databaseUrl: ownerUrl(name), env });
  return { node, superuserUrl: superuserUrl(name), canaries };
}

async function populate({ url }: TestDatabase): Promise<City> {
  const app = await startApp({ databaseUrl: url });
  try {
    const city = await populateCity(app.strapi);
    // Counted before there are two: a count that is new is a version of its own.
    const { connection } = app.strapi.db;
    await recount(connection, await connection('live_sessions').pluck('session_key'), 0);
    return city;
  } finally {
    await app.stop();
  }
}

/** What came back, less what is of the moment. */
export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

const OF_THE_MOMENT = ['date', 'x-request-id', 'x-ratelimit-reset', 'retry-after'];

/** At most so many at a time, so that neither node is asked for more than it has connections. */
const AT_ONCE = 6;

/** The answers in the order of the requests. */
export async function answersOf(
  { baseUrl }: RunningNode,
  requests: readonly ProbeRequest[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...requests.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      answers[next[0]] = await answerOf(baseUrl, next[1]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

async function answerOf(baseUrl: string, { path, ...request }: ProbeRequest): Promise<Answer> {
  const response = await fetch(baseUrl + path, { ...request, redirect: 'manual' });
  const headers = Object.fromEntries(response.headers);
  for (const name of OF_THE_MOMENT) delete headers[name];
  // The clock, by which pages count down.
  const body = (await response.text()).replace(/"now":"[^"]+"/g, '"now":""');
  return { status: response.status, body, headers };
}

/** The requests by whose answers the twins can be told apart, each with both answers. */
export function differences(
  requests: readonly ProbeRequest[],
  one: readonly Answer[],
  other: readonly Answer[],
): { request: string; one: string; other: string }[] {
  return requests.flatMap(({ method, path, body = '' }, index) => {
    const [left, right] = [one, other].map((answers) => JSON.stringify(answers[index]));
    if (left === right) return [];
    return [{ request: `${method} ${path} ${body}`, ...excerpts(left!, right!) }];
  });
}

/** From a little before the first character that differs. */
function excerpts(one: string, other: string): { one: string; other: string } {
  const length = Math.max(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 80);
  return { one: around(one), other: around(other) };
}
