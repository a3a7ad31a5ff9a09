/** Characters of a title that search engines show. */
const LONGEST_TITLE = 110;

/** The beginning of a text, cut between two words. */
export function firstWords(text: string, longest = LONGEST_TITLE): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if ([...line].length <= longest) return line;
  const cut = [...line].slice(0, longest).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
