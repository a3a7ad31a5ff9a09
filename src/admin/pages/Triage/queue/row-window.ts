/** Height of every row of the queue, in pixels. */
export const ROW_HEIGHT = 92;

const OVERSCAN = 6;

/** Which rows of many stand in the document: those in sight and a few around; `to` is exclusive. */
export function rowWindow(scrollTop: number, height: number, count: number) {
  const from = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - OVERSCAN);
  const to = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + OVERSCAN);
  return { from: Math.min(from, Math.max(0, count - 1)), to };
}

/** Where to scroll so that a row is in sight; the same place when it is already. */
export function scrollTo(index: number, scrollTop: number, height: number): number {
  const top = index * ROW_HEIGHT;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + ROW_HEIGHT - height);
}
