import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const running = new WeakMap<Core.Strapi, { stop: AbortController; ended: Promise<void> }>();

/** From now on this node looks every second or so whether texts have arrived that nobody has folded. */
export function keepTexts(strapi: Core.Strapi): void {
  const every = strapi.config.get<number>('dialogue.textsEveryMilliseconds');
  if (every <= 0) return;
  const stop = new AbortController();
  running.set(strapi, { stop, ended: keep(strapi, every, stop.signal) });
}

/** Returns when no look is under way any more. */
export async function stopKeepingTexts(strapi: Core.Strapi): Promise<void> {
  const keeping = running.get(strapi);
  keeping?.stop.abort();
  await keeping?.ended;
}

async function keep(strapi: Core.Strapi, every: number, signal: AbortSignal): Promise<void> {
  let all = true;
  while (!signal.aborted) {
    await sleep(every, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      await strapi.service('api::submission.texts').catchUp({ all });
      all = false;
    } catch (error) {
      strapi.log.warn(`Texts are folded later: ${error instanceof Error ? error.message : error}`);
    }
  }
}
