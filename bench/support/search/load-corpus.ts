import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { APP_DIRECTORY } from '../../../scripts/launch/paths';
import { type CorpusRow, searchCorpus } from './corpus';
import { progressBar } from './progress-bar';

const SESSIONS = 400;
const AUTHORITIES = 120;
const FIRST_YEAR = 2016;
const YEARS = 10;
const BATCH = 2_000;

const TABLES = [
  'authorities',
  'dialogue_sessions',
  'dialogue_sessions_authority_lnk',
  'questions',
  'questions_session_lnk',
  'answers',
  'answers_question_lnk',
];

const AUTHORITY_ROWS = `
  insert into authorities (id, document_id, code, name, slug, level, kind, created_at, updated_at, published_at)
    select n, 'authority' || n, 'B' || n, 'Ủy ban nhân dân cơ sở số ' || n, 'co-so-' || n, 'commune',
      'people-committee', now(), now(), now() from generate_series(1, ${AUTHORITIES}) n`;

const SESSION_ROWS = `
  insert into dialogue_sessions (id, document_id, topic, slug, mode, overrun_minutes, starts_at, planned_end_at,
      announced_at, created_at, updated_at, published_at)
    select n, 'session' || n, 'Đối thoại lần ' || n, 'lan-' || n, 'online', 0, at, at + interval '2 hours',
      at - interval '7 days', at, at, at
    from (select n, timestamp '${FIRST_YEAR}-02-01' + n * interval '${Math.floor((YEARS * 365) / SESSIONS)} days' as at
      from generate_series(1, ${SESSIONS}) n) s`;

const AUTHORITY_LINKS = `
  insert into dialogue_sessions_authority_lnk (dialogue_session_id, authority_id)
    select n, n % ${AUTHORITIES} + 1 from generate_series(1, ${SESSIONS}) n`;

const ROWS = `unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::int[])
  as r(id, question, answer, theme, session)`;

const QUESTION_ROWS = `
  with r as materialized (select r.*, s.starts_at as at from ${ROWS}
      join dialogue_sessions s on s.id = r.session),
    q as (insert into questions (id, document_id, content, theme, kind, submitter_name, submitter_kind,
        language, position, submission_count, received_at, accepted_at, created_at, updated_at, published_at)
      select id, 'question' || id, question, theme, 'difficulty', 'N.V.A.', 'individual', 'vi', id, 1,
        at, at, at, at, at from r),
    l as (insert into questions_session_lnk (question_id, dialogue_session_id, question_ord)
      select id, session, id from r),
    a as (insert into answers (id, document_id, content, answerer_name, answerer_title, issued_at,
        created_at, updated_at, published_at)
      select id, 'answer' || id, answer, 'Trần Văn Bình', 'Giám đốc', at, at, at, at from r)
  insert into answers_question_lnk (answer_id, question_id, answer_ord) select id, id, 1 from r`;

const placesOfTheCity = (): string[] =>
  fs
    .readFileSync(path.join(APP_DIRECTORY, 'examples', 'hai-phong', 'communes-2025.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[3]!.trim());

/**
 * A corpus that is loaded piece by piece. Triggers are off meanwhile, and the indexes that nothing here is
 * measured by are gone: what it leaves is what a restore leaves, without a search index.
 */
export class CorpusLoad {
  readonly #rows: Generator<CorpusRow>;
  #loaded = 0;

  private constructor(
    private readonly strapi: Core.Strapi,
    private readonly count: number,
  ) {
    this.#rows = searchCorpus(count, { places: placesOfTheCity(), sessions: SESSIONS });
  }

  static async begin(strapi: Core.Strapi, count: number): Promise<CorpusLoad> {
    const { connection } = strapi.db;
    for (const table of TABLES) await connection.raw(`alter table ${table} disable trigger user`);
    await connection.raw('drop index if exists dialogue_questions_text_idx');
    for (const rows of [AUTHORITY_ROWS, SESSION_ROWS, AUTHORITY_LINKS]) await connection.raw(rows);
    return new CorpusLoad(strapi, count);
  }

  /** Loads and indexes until there are so many. The share of the newest is that of the whole. */
  async upTo(count: number): Promise<void> {
    await this.#load(count);
    await this.#index(count);
    this.#loaded = count;
    await this.strapi.db.connection.raw(
      'vacuum (analyze) questions, questions_session_lnk, answers, answers_question_lnk, question_texts',
    );
  }

  async #load(count: number): Promise<void> {
    const bar = progressBar(`Questions of ${this.count}`, count - this.#loaded);
    for (let done = this.#loaded; done < count; done += BATCH) {
      const rows = this.#take(Math.min(BATCH, count - done));
      await this.strapi.db.connection.raw(QUESTION_ROWS, [
        rows.map(({ id }) => id),
        rows.map(({ question }) => question),
        rows.map(({ answer }) => answer),
        rows.map(({ theme }) => theme),
        rows.map(({ session }) => session + 1),
      ]);
      bar.add(rows.length);
    }
    bar.end();
  }

  /** On two connections; the index on the terms is made at the end, of all at once. */
  async #index(count: number): Promise<void> {
    const { connection } = this.strapi.db;
    await connection.raw('drop index if exists question_texts_terms_idx');
    const bar = progressBar('Terms', count - this.#loaded);
    let next = this.#loaded + 1;
    const work = async (): Promise<void> => {
      while (next <= count) {
        const from = next;
        const to = Math.min(from + BATCH - 1, count);
        next = to + 1;
        await connection.raw(
          'select dialogue_index_questions(array(select generate_series(?::int, ?::int)))',
          [from, to],
        );
        bar.add(to - from + 1);
      }
    };
    await Promise.all([work(), work()]);
    bar.end();
    await connection.transaction(async (trx) => {
      await trx.raw(`set local maintenance_work_mem = '1GB'`);
      await trx.raw(
        'create index question_texts_terms_idx on question_texts using gin (terms) with (fastupdate = off)',
      );
    });
  }

  #take(count: number): CorpusRow[] {
    const rows: CorpusRow[] = [];
    while (rows.length < count) rows.push(this.#rows.next().value as CorpusRow);
    return rows;
  }
}
