/** How many marks one letter may carry: Vietnamese needs two, a few more is no attack. */
const MOST_MARKS = 4;

const CONTROLS = /[\p{Cc}\p{Surrogate}\p{Co}\p{Cn}]/u;
const INVISIBLE = /\p{Cf}/gu;
const STACKED_MARKS = new RegExp(`\\p{M}{${MOST_MARKS + 1},}`, 'u');

/**
 * A stranger's text as it is stored: composed (NFC), line ends as `\n`, without invisible and
 * direction-changing characters, trimmed. Null when it holds what no honest text does: control
 * characters, lone surrogates, unassigned code points, heaps of combining marks.
 *
 * Source: project rule.
 */
export function plainText(value: string): string | null {
  const lines = value.replace(/\r\n?/g, '\n');
  if (CONTROLS.test(lines.replace(/[\n\t]/g, ' '))) return null;

  const text = lines.replace(INVISIBLE, '').normalize('NFC').trim();
  return STACKED_MARKS.test(text) ? null : text;
}

/** The same on one line: every run of white space is one space. */
export function plainLine(value: string): string | null {
  return plainText(value)?.replace(/\s+/g, ' ') ?? null;
}
