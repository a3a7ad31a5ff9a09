import { accentText } from '../../src/domain/text/accent';
import { foldText } from '../../src/domain/text/fold';
import { wordsOf } from '../../src/domain/text/words';
import { type RunningApp, startApp } from '../support/app';
import { STRANGE_TEXTS } from '../support/strange-texts';

describe('the fold of a text in the database', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  const one = async (sql: string, bindings: unknown[] = []): Promise<unknown> => {
    const { rows } = await app.strapi.db.connection.raw(
      `select ${sql} as "value"`,
      bindings as never,
    );
    return rows[0].value;
  };
  const fold = (text: string | null) => one('dialogue_fold(?)', [text]);

  it.each([
    ['Đường Lạch Tray ngập nước', 'duong lach tray ngap nuoc'],
    ['ẮẰẲẴẶ ắằẳẵặ ẤẦẨẪẬ ấầẩẫậ', 'aaaaa aaaaa aaaaa aaaaa'],
    ['ƯỚNG ướng ƠỜ ơờ ỴỸ ÊỆ ÔỘ', 'uong uong oo oo yy ee oo'],
    ['Quyết định 1374/2016/QĐ-UBND', 'quyet dinh 1374/2016/qd-ubnd'],
    ['', ''],
  ])('of %j is %j', async (text, folded) => {
    expect(await fold(text)).toBe(folded);
    expect(await fold(text.normalize('NFD'))).toBe(folded);
  });

  it('of nothing is nothing', async () => {
    expect(await fold(null)).toBeNull();
  });

  it('may be indexed, and texts alike are alike without their diacritics', async () => {
    const { connection } = app.strapi.db;
    await connection.raw(
      `create index folding_test on questions using gin (dialogue_fold(content) gin_trgm_ops)`,
    );
    const likeness = `similarity(dialogue_fold(?), dialogue_fold(?))`;
    const typed = ['Bao giờ sửa cầu Rào', 'bao gio sua cau rao'];
    expect(await one(likeness, typed)).toBe(1);
    expect(await one(likeness, ['Bao giờ sửa cầu Rào', 'Giá đất ở'])).toBeLessThan(0.2);
  });

  it.each([
    ...STRANGE_TEXTS,
    'Hòa giải, hoà giải; Thủy lợi, thuỷ lợi; KHỎE, khoẻ; qúy, quý; tùy, tuỳ',
    'ẮẰẲẴẶ ắằẳẵặ ẤẦẨẪẬ ấầẩẫậ ƯỚNG ướng ƠỜ ơờ ỴỸ ÊỆ ÔỘ',
    'Quyết định 1374/2016/QĐ-UBND, điểm a) khoản 2: 100% hồ_sơ “mở”…',
    'Straße, naïve, Ελλάδα, Москва, 東京 ２０２６',
    ' \t\n ',
  ])('and its words are those of the domain: %j', async (text) => {
    const words = wordsOf(text);
    for (const form of [text, text.normalize('NFD')]) {
      expect(await one('dialogue_accent(?)', [form])).toBe(accentText(text));
      expect(await one('dialogue_words(?)', [form])).toBe(
        words.map(({ accented }) => accented).join(' '),
      );
      expect(await one('dialogue_fold(dialogue_words(?))', [form])).toBe(
        words.map(({ folded }) => folded).join(' '),
      );
    }
    expect(words.map(({ folded }) => folded).join(' ')).toBe(
      words.map(({ accented }) => foldText(accented)).join(' '),
    );
  });
});
