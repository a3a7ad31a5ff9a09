/**
 * Copies a text; whether that went well. Where the page may not, what stands in `place` is selected, for its
 * reader to copy.
 */
export async function copied(text: string, place?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (place) getSelection()?.selectAllChildren(place);
    return false;
  }
}
