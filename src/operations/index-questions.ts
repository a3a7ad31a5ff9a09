import type { Core } from '@strapi/strapi';
import { startRounds } from './rounds';

/** From its start this node sees to it, until it is so, that every public question is in the search index. */
export function indexQuestions(strapi: Core.Strapi): void {
  let isDone = false;
  startRounds(strapi, {
    what: 'Indexing questions',
    everyMilliseconds: strapi.config.get<number>('dialogue.textsEveryMilliseconds'),
    async round(signal) {
      isDone ||= await strapi.service('api::search.question-texts').catchUp(signal);
    },
  });
}
