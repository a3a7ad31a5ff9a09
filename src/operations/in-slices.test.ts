import { inSlices } from './in-slices';

const busy = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

test('works on each once, in the order given', async () => {
  const seen: number[] = [];
  await inSlices([1, 2, 3], (item) => seen.push(item));
  expect(seen).toEqual([1, 2, 3]);
});

test('many at once leave the node its turn between any two slices', async () => {
  let slices = 0;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, slices);
    slices = 0;
  }, 0);

  const items = Array.from({ length: 10 }, () => 12);
  const works = Array.from({ length: 20 }, () =>
    inSlices(items, (milliseconds) => {
      busy(milliseconds);
      slices += 1;
    }),
  );
  await Promise.all(works);
  clearInterval(watch);

  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2);
});

test('work that fails holds up nobody else', async () => {
  const failing = inSlices([1], () => {
    throw new Error('no text');
  });
  const following = inSlices([1], () => undefined);

  await expect(failing).rejects.toThrow('no text');
  await expect(following).resolves.toBeUndefined();
});
