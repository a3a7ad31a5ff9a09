/** A text with another put in where the cursor stands, in place of what is selected. */
export function insertAtCursor(
  content: string,
  added: string,
  { selectionStart: start, selectionEnd: end }: { selectionStart: number; selectionEnd: number },
): { content: string; cursor: number } {
  return {
    content: `${content.slice(0, start)}${added}${content.slice(end)}`,
    cursor: start + added.length,
  };
}
