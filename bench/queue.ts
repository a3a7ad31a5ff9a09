import { parseArgs } from 'node:util';
import { submissionPage } from '../src/persistence/submission-queue';
import { barePage } from './support/bare-page';
import { decideSome } from './support/decide-some';
import { queueFilters } from './support/queue-filters';
import { queueOverHttp } from './support/queue-over-http';
import { type QueueSystem, withQueue } from './support/queue-system';
import { textTable } from './support/text-table';
import { timedInTurn, type Timing } from './support/timed';

// The step that folds texts would hold a snapshot, and keep the vacuum below from its work.
process.env.TEXTS_EVERY_MILLISECONDS = '0';

const { values: options } = parseArgs({
  options: {
    submissions: { type: 'string', default: '100000' },
    times: { type: 'string', default: '40' },
  },
});
const submissions = Number(options.submissions);
const times = Number(options.times);

const PAGE = 50;
const LONGEST_P95 = 150;
const LARGEST_RATIO = 3;

const ms = (value: number): string => value.toFixed(1);

function rowOf(name: string, page: Timing, { bare, http }: { bare: Timing; http?: Timing }) {
  return [
    name,
    ms(page.p50),
    ms(page.p95),
    ms(page.p50 / bare.p50),
    ms(page.p95 / bare.p95),
    http ? ms(http.p50) : '',
    http ? ms(http.p95) : '',
  ];
}

async function middleOf({ strapi, sessionKey }: QueueSystem) {
  const [row] = await strapi.db
    .connection('submissions')
    .where({ session_key: sessionKey })
    .orderBy(['received_at', 'id'])
    .offset(Math.floor(submissions / 2))
    .limit(1)
    .select({ receivedAt: 'received_at', id: 'id' });
  return row;
}

async function measure(system: QueueSystem): Promise<void> {
  const { strapi, sessionKey, authorities } = system;
  await strapi.service('api::submission.texts').catchUp({ all: true });
  await decideSome(strapi);
  // As PostgreSQL does by itself within a minute of so many new rows; the seed gave it no time.
  await strapi.db.connection.raw('vacuum (analyze) submissions, submission_texts');
  const fetchPage = await queueOverHttp(system);
  const filters = Object.entries(queueFilters(authorities, await middleOf(system)));

  const works: Record<string, () => Promise<unknown>> = {
    bare: () => barePage(strapi, sessionKey, PAGE),
  };
  for (const [name, filter] of filters) {
    const query = { isQuarantined: false, ...filter, sessionKey, limit: PAGE };
    works[name] = () => submissionPage(strapi.db.connection, query);
    works[`http ${name}`] = () => fetchPage(filter, PAGE);
  }
  const { bare, ...timings } = (await timedInTurn(times, works)) as Record<string, Timing> & {
    bare: Timing;
  };

  const rows = [rowOf('bare keyset query', bare, { bare })];
  const missed: string[] = [];
  for (const [name] of filters) {
    const page = timings[name]!;
    const http = timings[`http ${name}`]!;
    rows.push(rowOf(name, page, { bare, http }));
    if (http.p95 >= LONGEST_P95) missed.push(`${name}: p95 ${http.p95.toFixed(0)} ms over HTTP`);
    if (page.p95 > LARGEST_RATIO * bare.p95) missed.push(`${name}: p95 more than 3 times bare`);
  }
  console.log(
    `\n${submissions} submissions in one session, pages of ${PAGE}, ${times} times each, in turn\n`,
  );
  const head = ['filter', 'p50 ms', 'p95 ms', 'p50/bare', 'p95/bare', 'HTTP p50 ms', 'HTTP p95 ms'];
  console.log(textTable(head, rows));
  for (const miss of missed) console.log(`missed: ${miss}`);
}

withQueue(submissions, measure).catch((error) => {
  console.error(error);
  process.exit(1);
});
