/** A value nobody outside may see, and where it was put. */
export interface Canary {
  /** `submissions.telephone #3` */
  place: string;
  value: string;
}

/** A canary that was seen, and how it was written. */
export interface Sighting {
  place: string;
  encoding: string;
}

type Encoding = (value: string) => string;

const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const characters = (value: string, isPlain: RegExp, write: (character: string) => string): string =>
  [...value].map((one) => (isPlain.test(one) ? one : write(one))).join('');

const unicodeEscape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');

const html: Encoding = (value) => value.replace(/[&<>"']/g, (one) => NAMED[one]!);

/** Ways to write a text in which letters stay letters: compared without regard to case. */
const WRITINGS: Record<string, Encoding> = {
  plain: (value) => value,
  json: (value) => JSON.stringify(value).slice(1, -1),
  'json in json': (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  'json, ascii only': (value) =>
    characters(JSON.stringify(value).slice(1, -1), /[\x20-\x7e]/, unicodeEscape),
  url: encodeURIComponent,
  form: (value) => new URLSearchParams({ value }).toString().slice('value='.length),
  html,
  'html, decimal': (value) =>
    characters(html(value), /[\x20-\x7e]/, (one) => `&#${one.codePointAt(0)};`),
  'html, hexadecimal': (value) =>
    characters(html(value), /[\x20-\x7e]/, (one) => `&#x${one.codePointAt(0)!.toString(16)};`),
  slug: (value) =>
    value
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
};

/** Bytes before the text move its base64 by so many bits: three ways to come out. */
const base64At =
  (offset: number, form: 'base64' | 'base64url'): Encoding =>
  (value) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    // What the neighbours of the text decide about is cut off at both ends.
    const whole = bytes.length - (bytes.length % 3);
    return bytes
      .subarray(0, whole)
      .toString(form)
      .slice(offset === 0 ? 0 : 4);
  };

const BASE64: Record<string, Encoding> = Object.fromEntries(
  (['base64', 'base64url'] as const).flatMap((form) =>
    [0, 1, 2].map((offset) => [`${form} at ${offset}`, base64At(offset, form)]),
  ),
);

interface Needle extends Sighting {
  text: string;
}

/** Looks for canaries in whatever it is given, in every way their values may be written. */
export class CanaryScan {
  private readonly lowered: Needles;
  private readonly exact: Needles;

  constructor(canaries: readonly Canary[]) {
    this.lowered = new Needles(needles(canaries, WRITINGS, (text) => text.toLowerCase()));
    this.exact = new Needles(needles(canaries, BASE64, (text) => text));
  }

  /** Each canary the bytes hold, once. */
  sightingsIn(bytes: string | Buffer): Sighting[] {
    const text = bytes.toString();
    const seen = new Map<string, Sighting>();
    for (const needle of [
      ...this.lowered.foundIn(text.toLowerCase()),
      ...this.exact.foundIn(text),
    ]) {
      const { place, encoding } = needle;
      if (!seen.has(place)) seen.set(place, { place, encoding });
    }
    return [...seen.values()];
  }
}

/** Letters at the end of a needle by which it is first recognised: no value is shorter. */
const TAIL = 8;

/** Thousands of texts, looked for in one walk along the haystack. */
class Needles {
  private readonly byTail = new Map<string, Needle[]>();

  constructor(all: readonly Needle[]) {
    for (const needle of all) {
      if (needle.text.length < TAIL) throw new Error(`Too short to be a canary: ${needle.text}`);
      const tail = needle.text.slice(-TAIL);
      this.byTail.set(tail, [...(this.byTail.get(tail) ?? []), needle]);
    }
  }

  foundIn(haystack: string): Needle[] {
    const found: Needle[] = [];
    for (let end = TAIL; end <= haystack.length; end += 1) {
      const candidates = this.byTail.get(haystack.slice(end - TAIL, end)) ?? [];
      found.push(...candidates.filter(({ text }) => haystack.endsWith(text, end)));
    }
    return found;
  }
}

/** A value that is written the same in two ways is looked for once. */
function needles(
  canaries: readonly Canary[],
  encodings: Record<string, Encoding>,
  shape: Encoding,
): Needle[] {
  return canaries.flatMap(({ place, value }) => {
    const texts = new Map<string, Needle>();
    for (const [encoding, encode] of Object.entries(encodings)) {
      const text = shape(encode(value));
      if (!texts.has(text)) texts.set(text, { place, encoding, text });
    }
    return [...texts.values()];
  });
}
