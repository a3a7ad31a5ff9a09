/** Does the work for each, so many at once, in their order. */
export async function inSlicesOf<T>(
  atOnce: number,
  all: readonly T[],
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    const slice = all.slice(from, from + atOnce);
    await Promise.all(slice.map((one, at) => work(one, from + at)));
  }
}
