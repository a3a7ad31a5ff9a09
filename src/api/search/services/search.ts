import type { Core } from '@strapi/strapi';
import { searchRuns, type Run } from '../../../domain/search/search-words';
import { Matches, snippetOf } from '../../../domain/search/snippet';
import { nearWays, searchWays, type Way } from '../../../domain/search/ways';
import {
  findQuestions,
  type FoundPage,
  type FoundQuestion,
  MOST_COUNTED,
} from '../../../persistence/question-search';
import type { SearchAnswer, SearchHit } from '../../../portal/client/contract';
import type { SearchRequest } from '../read-search-request';

/** Questions on a page. */
const PAGE = 20;

/** Finds what was asked and answered before, in all sessions that were announced. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const pageOf = (ways: readonly Way[], { page, ...filter }: SearchRequest): Promise<FoundPage> =>
    findQuestions(strapi.db.connection, ways, {
      ...filter,
      offset: (page - 1) * PAGE,
      limit: PAGE,
    });

  /** Where nothing has all the words: what comes nearest. */
  const nearest = async (runs: readonly Run[], request: SearchRequest): Promise<FoundPage> => {
    for (const way of nearWays(runs)) {
      const found = await pageOf([way], request);
      if (found.total > 0) return found;
    }
    return NOTHING;
  };

  const found = async (runs: readonly Run[], request: SearchRequest): Promise<FoundPage> => {
    if (request.q === '') return pageOf([], request);
    const ways = searchWays(runs);
    if (ways.length === 0) return NOTHING;
    const page = await pageOf(ways, request);
    return page.total > 0 ? page : nearest(runs, request);
  };

  return {
    async find(request: SearchRequest): Promise<SearchAnswer> {
      const { q, page } = request;
      const runs = searchRuns(q);
      const { hits, total, isMore, facets } = await found(runs, request);
      const hasMore = page * PAGE < Math.min(total, MOST_COUNTED);
      return {
        data: hits.map((hit) => shown(hit, runs)),
        meta: { q, page, hasMore, total, isMore, facets },
      };
    },
  };
};

const NOTHING: FoundPage = {
  hits: [],
  total: 0,
  isMore: false,
  facets: { authority: [], year: [], theme: [] },
};

function shown({ content, answers, ...hit }: FoundQuestion, runs: readonly Run[]): SearchHit {
  const matches = new Matches(runs, [content, ...answers]);
  const ofAnswers = answers.map((text) => snippetOf(text, matches));
  const answer = ofAnswers.find((pieces) => pieces.some(({ match }) => match)) ?? ofAnswers[0];
  return { ...hit, question: snippetOf(content, matches), answer: answer ?? null };
}
