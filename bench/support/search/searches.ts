import { dice } from '../../../scripts/drills/support/sample-texts';
import type { SearchRequest } from '../../../src/api/search/read-search-request';
import { MATTERS, SYLLABLES } from './words';

/** What people look for, by kind: how one of it is made from chance. */
type Search = Partial<SearchRequest>;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');

/** Searches of every kind, the same ones for the same seed. */
export function searchesOf(questions: number, times: number): Record<string, Search[]> {
  const roll = dice(2_026);
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  const street = (): string => `${one(SYLLABLES)} ${one(SYLLABLES)}`;
  const kinds: Record<string, () => Search> = {
    'frequent word': () => ({ q: one(['đất', 'hồ sơ', 'thủ tục', 'giải quyết', 'người dân']) }),
    'two words': () => ({ q: `${one(MATTERS)} ${one(MATTERS)}` }),
    'without diacritics': () => ({ q: folded(`${one(MATTERS)} ${one(MATTERS)}`) }),
    'a street': () => ({ q: `phố ${street()}` }),
    'a code that one has': () => ({
      q: `HS${String(1 + Math.floor(roll() * questions)).padStart(7, '0')}`,
    }),
    'a phrase': () => ({ q: `"phố ${street()}" ${one(MATTERS)}` }),
    'of an authority': () => ({
      q: one(MATTERS),
      authority: `co-so-${1 + Math.floor(roll() * 120)}`,
    }),
    'of a year and theme': () => ({
      q: one(MATTERS),
      year: 2016 + Math.floor(roll() * 10),
      theme: one(['Đất đai', 'Thuế', 'Y tế', 'Giao thông']),
    }),
    'a deep page': () => ({ q: one(MATTERS.slice(0, 40)), page: 20 + Math.floor(roll() * 30) }),
    'nothing has it': () => ({ q: `xyzzy${Math.floor(roll() * 1_000)}` }),
    'nothing has both': () => ({ q: `${one(MATTERS)} xyzzy${Math.floor(roll() * 1_000)}` }),
    'everything, newest first': () => ({}),
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => [kind, Array.from({ length: times }, make)]),
  );
}
