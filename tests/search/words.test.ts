import { type RunningApp, startApp } from '../support/app';
import { liveSession, type Session } from '../support/scenario';
import { STRANGE_TEXTS } from '../support/strange-texts';
import { published } from './support/published';
import { marked, searchOf, textOf } from './support/searching';

const ACCENTED = 'Xin hỏi thủ tục cấp sổ đỏ đất ở tại phường Hoà Nghĩa';
const FOLDED = 'Do dac lai mot mieng dat o thon Thuy Nguyen can giay to gi';
const OTHER = 'Đề nghị đạt chuẩn văn hoá cho tổ dân phố đỏ lửa, đặt sổ góp ý';

let app: RunningApp;
let session: Session;
const { search, found } = searchOf(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp();
  session = await liveSession(app.strapi);
  const ask = (content: string, answer?: string) =>
    published(app.strapi, session, { content, answer });
  await ask(ACCENTED, 'Hồ sơ nộp tại bộ phận một cửa; Thủy lợi trả lời sau.');
  await ask(FOLDED);
  await ask(OTHER);
  await ask('Lệ phí 100% hồ_sơ theo Quyết định 1374/2016/QĐ-UBND là bao nhiêu?');
});
afterAll(() => app?.stop());

it.each([
  ['as it is written', 'cấp sổ đỏ đất ở'],
  ['without diacritics', 'cap so do dat o'],
  ['in capitals', 'CẤP SỔ ĐỎ'],
  ['in pieces', 'cấp sổ đỏ'.normalize('NFD')],
  ['đ as d', 'so do cap'],
  ['the tone where it was', 'Hòa Nghĩa'],
  ['the tone where it is', 'hoà nghĩa'],
  ['in any order', 'đỏ thủ tục sổ'],
  ['with signs between', 'sổ-đỏ, (đất?)'],
  ['by its answer, the tone where it was', 'thủy lợi'],
  ['by its answer, the tone where it is', 'thuỷ lợi'],
  ['by words of question and answer', 'sổ đỏ một cửa'],
])('a question is found %s', async (_how, q) => {
  expect((await found(q))[0]).toBe(ACCENTED);
});

it('by no more than a part of its words, where nothing has them all', async () => {
  expect((await found('cấp sổ đỏ ở Quảng Ninh'))[0]).toBe(ACCENTED);
  expect(await found('xyzzy')).toEqual([]);
});

it('the very diacritics come before all others, and whoever types none means any', async () => {
  expect(await found('đặt sổ')).toEqual([OTHER, ACCENTED]);
  expect(await found('đất')).toEqual([ACCENTED, OTHER, FOLDED]);
  expect(await found('dat')).toEqual([OTHER, FOLDED, ACCENTED]);
});

it('words beside each other come before the same words apart', async () => {
  expect(await found('sổ đỏ')).toEqual([ACCENTED, OTHER]);
  expect(await found('so do')).toEqual([ACCENTED, OTHER]);
});

it('a phrase in quotation marks is kept together', async () => {
  expect(await found('"sổ đỏ"')).toEqual([ACCENTED]);
  expect(await found('“so do” dat')).toEqual([ACCENTED]);
  expect(await found('"bộ phận một cửa"')).toEqual([ACCENTED]);
  expect(await found('"đỏ sổ"')).not.toContain(OTHER);
  expect(await found('"sổ đỏ')).toEqual([ACCENTED, OTHER]);
});

describe('what was searched for', () => {
  const hitOf = async (q: string) => (await search({ q })).data[0]!;

  it('is marked in the letters of the text', async () => {
    const hit = await hitOf('cap so do');
    expect(textOf(hit.question)).toBe(ACCENTED);
    expect(marked(hit.question)).toEqual(['cấp sổ đỏ']);
    expect(marked((await hitOf('hòa NGHĨA')).question)).toEqual(['Hoà Nghĩa']);
  });

  it('is marked as it was typed where that is there', async () => {
    const [first, second] = (await search({ q: 'đặt sổ' })).data;
    expect(marked(first!.question)).toEqual(['đặt sổ']);
    expect(marked(second!.question)).toEqual(['sổ', 'đất']);
  });

  it('is marked in the answer, too', async () => {
    const hit = await hitOf('một cửa');
    expect(marked(hit.answer)).toEqual(['một cửa']);
    expect(marked(hit.question)).toEqual([]);
  });

  it('is shown of a long text, which is cut', async () => {
    const long = `${'Mở đầu dài dòng. '.repeat(60)}Ở đây có con rùa vàng.${' Kết thúc.'.repeat(60)}`;
    await published(app.strapi, session, { content: long });
    const { question } = await hitOf('rua vang');
    expect(textOf(question)).toMatch(/^….+rùa vàng\..+…$/s);
    expect(textOf(question).length).toBeLessThan(330);
    expect(long).toContain(textOf(question).slice(1, -1));
    expect(marked(question)).toEqual(['rùa vàng']);
  });
});

it.each([
  ['%', []],
  ['_', []],
  ['\\', []],
  ['100%', ['Lệ phí']],
  ['hồ_sơ', ['Lệ phí']],
  ['1374/2016/QĐ-UBND', ['Lệ phí']],
  ['lệ & !phí | (hồ:* <-> sơ)', ['Lệ phí']],
  [`lệ'); drop table questions; --`, ['Lệ phí']],
  ["lệ' phí''", ['Lệ phí']],
  ['!', []],
  ['"" "', []],
  ['lệ\\', ['Lệ phí']],
  ['😀', []],
])('signs are no command: %s', async (q, beginnings) => {
  const texts = await found(q);
  expect(texts.slice(0, 1).map((text) => text.slice(0, 6))).toEqual(beginnings);
});

describe('a text that a stranger has filled in', () => {
  it('is shown to the letter and found by its words', async () => {
    for (const [at, strange] of STRANGE_TEXTS.entries()) {
      const content = `kyla${at} ${strange}`.trim();
      await published(app.strapi, session, { content, answer: `${strange}.` });
      const [hit, ...more] = (await search({ q: `kyla${at}` })).data;
      expect(more).toEqual([]);
      const shown = textOf(hit!.question).replace(/…$/, '');
      expect(content.startsWith(shown)).toBe(true);
      expect(marked(hit!.question)).toEqual([`kyla${at}`]);
      expect(`${strange}.`).toContain(textOf(hit!.answer!).replace(/…$/, ''));
    }
    for (const strange of STRANGE_TEXTS) {
      expect(Array.isArray((await search({ q: [...strange].slice(0, 200).join('') })).data)).toBe(
        true,
      );
    }
  });
});
