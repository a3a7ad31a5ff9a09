import { parseArgs } from 'node:util';
import { type QueueSystem, withQueue } from './support/queue-system';
import { timed } from './support/timed';

const { values: options } = parseArgs({
  options: {
    submissions: { type: 'string', default: '20000' },
    bulk: { type: 'string', default: '500' },
  },
});
const submissions = Number(options.submissions);
const bulk = Number(options.bulk);

const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const before = performance.now();
  await work();
  return `${((performance.now() - before) / 1_000).toFixed(2)} s`;
};

async function measure({ strapi, sessionKey, authorities, editor }: QueueSystem): Promise<void> {
  const likeness = strapi.service('api::submission.likeness');
  const [sample] = await strapi.db.connection('submissions').limit(1).select('content');
  const similar = () => likeness.similarTo(sample.content, sessionKey);

  console.log(`${submissions} submissions in one session`);
  console.log(`  likest to one text, first time on a node   ${await seconds(similar)}`);
  const { p50, p95 } = await timed(20, similar);
  console.log(
    `  likest to one text, from then on           p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  );
  const grouping = () => likeness.groups(sessionKey, 1_000);
  console.log(`  1,000 pending ones in groups               ${await seconds(grouping)}`);

  const keys = Array.from({ length: bulk }, (_, at) => `b${String(at).padStart(6, '0')}`);
  const assign = (authorityKey: string | undefined) => () =>
    strapi
      .service('api::submission.bulk')
      .decide({ sessionKey, keys }, { action: 'assign', authorityKey }, editor);
  const [one, other] = authorities;
  console.log(`  ${bulk} pending ones accepted and assigned    ${await seconds(assign(one))}`);
  console.log(`  ${bulk} accepted ones assigned to another     ${await seconds(assign(other))}`);
  console.log(`  ${bulk} assigned back                         ${await seconds(assign(one))}`);
}

withQueue(submissions, measure).catch((error) => {
  console.error(error);
  process.exit(1);
});
