import { isLaterPage } from '../reading/later-page';

/**
 * Key of the question a reader came for: named behind `#` in the address; otherwise, on a later page of the
 * list as the server wrote it, the first one not yet scrolled past.
 */
export function soughtQuestion(host: HTMLElement): string | null {
  if (/^#q-\w+$/.test(location.hash)) return location.hash.slice(3);
  if (!isLaterPage()) return null;
  const cards = [...host.querySelectorAll('article[id^=q-]')];
  return cards.find((card) => card.getBoundingClientRect().bottom > 0)?.id.slice(2) ?? null;
}
