import { parseArgs } from 'node:util';
import { submissionPage, type QueueQuery } from '../src/persistence/submission-queue';
import { decideSome } from './support/decide-some';
import { type QueueSystem, withQueue } from './support/queue-system';
import { textTable } from './support/text-table';
import { timed, type Timing } from './support/timed';

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

type Filter = Omit<QueueQuery, 'sessionKey' | 'limit' | 'isQuarantined'> & {
  isQuarantined?: boolean;
};

const filtersOf = ([authority]: readonly string[]): Record<string, Filter> => ({
  'all, not set aside': {},
  pending: { fate: 'pending' },
  accepted: { fate: 'accepted' },
  'pending by post': { fate: 'pending', channel: 'post' },
  'pending of organisations': { fate: 'pending', submitterKind: 'organization' },
  'pending of a theme': { fate: 'pending', theme: 'Thuế' },
  'of a theme nobody chose': { theme: 'Không có' },
  'of an authority': { authority },
  'without an authority': { isWithoutAuthority: true },
  'set aside': { isQuarantined: true },
  'a frequent word': { text: 'thành phố' },
  'a rare text': { fate: 'pending', text: 'khu thịnh cường mạnh' },
  'a text nobody wrote': { text: 'xyzzy' },
});

/** The least a page costs: one fate, by the same key, nothing joined. */
const barePage = ({ strapi, sessionKey }: QueueSystem): Promise<unknown> =>
  strapi.db
    .connection('submissions')
    .where({ session_key: sessionKey, fate: 'pending' })
    .orderBy(['received_at', 'id'])
    .limit(PAGE);

const figures = ({ p50, p95 }: Timing, bare: Timing): string[] => [
  p50.toFixed(1),
  p95.toFixed(1),
  (p50 / bare.p50).toFixed(1),
];

async function measure(system: QueueSystem): Promise<void> {
  const { strapi, sessionKey, authorities } = system;
  await strapi.service('api::submission.texts').catchUp();
  await decideSome(strapi);

  const bare = await timed(times, () => barePage(system));
  const rows = [['bare keyset query', ...figures(bare, bare)]];
  const missed: string[] = [];
  for (const [name, filter] of Object.entries(filtersOf(authorities))) {
    const query = { isQuarantined: false, ...filter, sessionKey, limit: PAGE };
    const timing = await timed(times, () => submissionPage(strapi.db.connection, query));
    rows.push([name, ...figures(timing, bare)]);
    if (timing.p95 >= LONGEST_P95) missed.push(`${name}: p95 ${timing.p95.toFixed(0)} ms`);
    if (timing.p50 > LARGEST_RATIO * bare.p50) missed.push(`${name}: more than 3 times bare`);
  }
  console.log(
    `\n${submissions} submissions in one session, pages of ${PAGE}, ${times} times each\n`,
  );
  console.log(textTable(['filter', 'p50 ms', 'p95 ms', 'p50 / bare'], rows));
  for (const miss of missed) console.log(`missed: ${miss}`);
}

withQueue(submissions, measure).catch((error) => {
  console.error(error);
  process.exit(1);
});
