const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Where the tone stood before the spelling of 1984, and where many still write it: on the first vowel. */
const TONE_ON_FIRST = ['oa', 'oe', 'uy'];

/** Each way to write a tone on the first of two vowels, with the way that has it on the second. */
export const TONE_PLACEMENTS: readonly (readonly [string, string])[] = TONE_ON_FIRST.flatMap(
  ([first, second]) =>
    TONES.map(
      (tone) =>
        [
          `${first}${tone}${second}`.normalize('NFC'),
          `${first}${second}${tone}`.normalize('NFC'),
        ] as const,
    ),
);

const ON_SECOND = new Map(TONE_PLACEMENTS);
const ON_FIRST = new RegExp([...ON_SECOND.keys()].join('|'), 'g');

/**
 * A text as it is compared by where its diacritics count: composed, lower case, and hòa as hoà. As
 * `dialogue_accent` in SQL.
 */
export const accentText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(ON_FIRST, (vowels) => ON_SECOND.get(vowels)!);
