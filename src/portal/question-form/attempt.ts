/** A text on its way: the same text is sent under the same key, however often. */
export interface Attempt {
  /** `Idempotency-Key`. */
  key: string;
  /** Tells one text from another. */
  mark: string;
  /** Whether it may have arrived without our knowing: sent, and never answered. */
  isUnsettled: boolean;
  /** Of the consent it was sent with. */
  consentVersion: string;
  /** How many files go with it; they are not kept themselves. */
  fileCount: number;
}

interface NamedFile {
  name: string;
  size: number;
}

/** The attempt under way when it is for this text, a new one otherwise. */
export function attemptFor(
  previous: Attempt | null,
  body: { consentVersion?: string },
  files: readonly NamedFile[],
  newKey: () => string,
): Attempt {
  const mark = markOf(JSON.stringify([body, files.map(({ name, size }) => [name, size])]));
  if (previous?.mark === mark) return previous;
  const { consentVersion = '' } = body;
  return { key: newKey(), mark, isUnsettled: false, consentVersion, fileCount: files.length };
}

/** 128 random bits; `randomUUID` is missing where a page was not fetched securely. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** cyrb53: 53 bits are plenty to tell the texts one person types apart. */
function markOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
