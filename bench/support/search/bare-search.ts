import type { Core } from '@strapi/strapi';
import { searchRuns } from '../../../src/domain/search/search-words';
import type { SearchRequest } from '../../../src/api/search/read-search-request';

/**
 * The least that answers a search: the same index, asked for all the words at once, and the texts of the
 * newest 20. No ranking, no counting, no excerpts. Through that index whatever the planner thinks of it,
 * which reads a million rows for a word it does not know.
 */
export async function bareSearch(
  strapi: Core.Strapi,
  { q = '', authority, year, theme, page = 1 }: Partial<SearchRequest>,
): Promise<void> {
  const words = searchRuns(q).flatMap((run) => run.words.map(({ folded }) => `'${folded}'`));
  const filters = [
    ...(authority ? [`'@${authority.replace('co-so-', '')}'`] : []),
    ...(year ? [`'=${year}'`] : []),
  ];
  const terms = [...words, ...filters].join(' & ');
  await strapi.db.connection.raw(
    `select q.content, a.content as answer from (
        select question_id from question_texts
          where ${terms === '' ? '' : 'terms @@ ?::tsquery and'} (?::text is null or theme = ?)
          order by ${terms === '' ? 'question_id' : 'question_id + 0'} desc offset ? limit 20) t
      join questions q on q.id = t.question_id
      left join answers_question_lnk l on l.question_id = q.id left join answers a on a.id = l.answer_id`,
    [...(terms === '' ? [] : [terms]), theme ?? null, theme ?? null, (page - 1) * 20],
  );
}
