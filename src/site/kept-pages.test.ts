import { KeptPages } from './kept-pages';

const textOf = async (made: Promise<{ bodies: { identity: Buffer } } | null>) =>
  (await made)?.bodies.identity.toString() ?? null;

describe('pages a node keeps', () => {
  let now = 0;
  let pages: KeptPages;
  let written: number;
  const write = async () => `page ${(written += 1)}`;

  beforeEach(() => {
    [now, written] = [0, 0];
    pages = new KeptPages(() => now);
  });

  it('are written once for however many ask within a second', async () => {
    const many = await Promise.all([1, 2, 3].map(() => textOf(pages.read('/a', write))));
    now = 999;
    expect([...many, await textOf(pages.read('/a', write))]).toEqual(Array(4).fill('page 1'));
    now = 1_000;
    expect(await textOf(pages.read('/a', write))).toBe('page 2');
  });

  it('stay as they were while none can be written', async () => {
    await pages.read('/a', write);
    now = 5_000;
    expect(await textOf(pages.read('/a', () => Promise.reject(new Error('away'))))).toBe('page 1');
    expect(pages.last('/a')?.bodies.identity.toString()).toBe('page 1');
  });

  it('were never written fail, and are tried again at once', async () => {
    await expect(pages.read('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await textOf(pages.read('/a', write))).toBe('page 1');
  });

  it('are forgotten when there is nothing to read any more', async () => {
    await pages.read('/a', write);
    now = 2_000;
    expect(await pages.read('/a', async () => null)).toBeNull();
    expect(pages.last('/a')).toBeNull();
  });

  it('are 300 at most: the ones asked for last', async () => {
    for (let count = 0; count <= 300; count += 1) await pages.read(`/${count}`, write);
    expect([pages.last('/0'), pages.last('/1')].map((page) => page !== null)).toEqual([
      false,
      true,
    ]);
  });
});
