import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { percentile } from '../scripts/drills/support/percentile';
import { withThrowAwaySystem } from '../scripts/launch/throw-away-system';
import type { SearchRequest } from '../src/api/search/read-search-request';
import { bareSearch } from './support/search/bare-search';
import { draftsOf } from './support/search/drafts';
import { CorpusLoad } from './support/search/load-corpus';
import { searchesOf } from './support/search/searches';
import { textTable } from './support/text-table';

process.env.TEXTS_EVERY_MILLISECONDS = '0';
// An index on a million rows takes minutes to make.
process.env.DATABASE_STATEMENT_TIMEOUT_MILLISECONDS = '0';

const { values: options } = parseArgs({
  options: {
    questions: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '40' },
  },
});
const questions = Number(options.questions);
const times = Number(options.times);

const FEW = 10_000;
const LARGEST_RATIO = 3;
const ALL = 'all of them';

interface Taken {
  ours: number[];
  bare: number[];
}

const ms = (value: number): string => value.toFixed(1);

async function takes(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Milliseconds of finding what is like a text. */
async function measureSimilar(strapi: Core.Strapi, count: number): Promise<number[]> {
  const similar = strapi.service('api::search.similar-questions');
  const taken: number[] = [];
  for (const draft of await draftsOf(strapi, count, 5 * times)) {
    taken.push(await takes(() => similar.similarTo(draft)));
  }
  return taken.slice(times);
}

async function reportSize(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    `select pg_size_pretty(pg_table_size('question_texts')) as rows,
      pg_size_pretty(pg_relation_size('question_texts_terms_idx')) as terms`,
  );
  console.log(`\nquestion_texts: ${rows[0].rows}, its index on the terms ${rows[0].terms}`);
}

interface Measured {
  searches: Map<string, Taken>;
  similar: number[];
}

const measure = async (strapi: Core.Strapi, count: number): Promise<Measured> => ({
  searches: await measureSearches(strapi, count),
  similar: await measureSimilar(strapi, count),
});

/** Ours and bare in turn, by kind; a first round of each does not count. */
async function measureSearches(strapi: Core.Strapi, count: number): Promise<Map<string, Taken>> {
  const taken = new Map<string, Taken>([[ALL, { ours: [], bare: [] }]]);
  const search = strapi.service('api::search.search');
  const nothing: SearchRequest = { q: '', authority: null, year: null, theme: null, page: 1 };
  for (const [kind, searches] of Object.entries(searchesOf(count, times))) {
    const of: Taken = { ours: [], bare: [] };
    for (const [at, request] of [...searches.slice(0, 8), ...searches].entries()) {
      const ours = await takes(() => search.find({ ...nothing, ...request }));
      const bare = await takes(() => bareSearch(strapi, request));
      if (at < 8) continue;
      of.ours.push(ours);
      of.bare.push(bare);
    }
    taken.set(kind, of);
    taken.get(ALL)!.ours.push(...of.ours);
    taken.get(ALL)!.bare.push(...of.bare);
  }
  return taken;
}

function reportSimilar(few: number[], many: number[]): void {
  const [p50, p95] = [percentile(many, 0.5), percentile(many, 0.95)];
  console.log(`\nSimilar questions: p50 ${ms(p50)} ms, p95 ${ms(p95)} ms with ${questions}`);
  console.log(
    `                   p50 ${ms(percentile(few, 0.5))} ms, p95 ${ms(percentile(few, 0.95))} ms with ${FEW}`,
  );
}

function report(few: Map<string, Taken>, many: Map<string, Taken>): void {
  const rows = [...many].map(([kind, { ours, bare }]) => {
    const before = few.get(kind)!.ours;
    const [p50, p95] = [percentile(ours, 0.5), percentile(ours, 0.95)];
    const [few50, few95] = [percentile(before, 0.5), percentile(before, 0.95)];
    const [bare50, bare95] = [percentile(bare, 0.5), percentile(bare, 0.95)];
    return [
      kind,
      ...[few50, few95, p50, p95, p50 / few50, p95 / few95].map(ms),
      ...[bare50, bare95, p95 / bare95].map(ms),
    ];
  });
  console.log(`\n${questions} questions, ${times} searches of each kind, ours and bare in turn\n`);
  const head = ['search', `p50 ${FEW}`, 'p95', `p50 ${questions}`, 'p95', 'p50 ratio', 'p95 ratio'];
  console.log(textTable([...head, 'bare p50', 'bare p95', 'p95/bare'], rows));
  const [all, allFew] = [many.get(ALL)!, few.get(ALL)!.ours];
  const p95 = percentile(all.ours, 0.95);
  const missed = [
    ...(p95 > LARGEST_RATIO * percentile(all.bare, 0.95) ? ['p95 more than 3 times bare'] : []),
    ...(p95 > LARGEST_RATIO * percentile(allFew, 0.95) ? [`p95 more than 3 times ${FEW}`] : []),
  ];
  for (const miss of missed) console.log(`missed: ${miss}`);
  if (missed.length > 0) process.exitCode = 1;
}

withThrowAwaySystem(async (strapi) => {
  const load = await CorpusLoad.begin(strapi, questions);
  await load.upTo(Math.min(FEW, questions));
  const few = await measure(strapi, Math.min(FEW, questions));
  await load.upTo(questions);
  const many = await measure(strapi, questions);
  report(few.searches, many.searches);
  reportSimilar(few.similar, many.similar);
  await reportSize(strapi);
}).catch((error) => {
  console.error(error);
  process.exit(1);
});
