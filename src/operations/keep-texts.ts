import type { Core } from '@strapi/strapi';
import { startRounds } from './rounds';

/** From now on this node looks every second or so whether texts have arrived that nobody has folded. */
export function keepTexts(strapi: Core.Strapi): void {
  let all = true;
  startRounds(strapi, {
    what: 'Folding texts',
    everyMilliseconds: strapi.config.get<number>('dialogue.textsEveryMilliseconds'),
    async round() {
      await strapi.service('api::submission.texts').catchUp({ all });
      all = false;
    },
  });
}
