/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

// TEXT has no other control character than a tab and the escaped line break.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
// Those of Unicode break a line for some readers, although not for the standard.
const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(LINE_BREAK, '\\n')
    .replace(UNPRINTABLE, '');

/** The value of a parameter, quoted; what would end it is written as RFC 6868 has it. */
export const parameterValue = (text: string): string => {
  const written = text
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(LINE_BREAK, '^n')
    .replace(UNPRINTABLE, '');
  return `"${written}"`;
};

/** `20260310T013000Z` */
export const instantValue = (instant: Date): string =>
  instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** One property as it is sent: folded between characters, never within one, each line ended. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      lines.push(line);
      [line, octets] = [' ', 1];
    }
    line += character;
    octets += size;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('');
}
