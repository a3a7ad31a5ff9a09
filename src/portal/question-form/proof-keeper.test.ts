import { ProofKeeper } from './proof-keeper';

const minutes = (count: number): number => count * 60_000;

function keeper({ offered = true } = {}) {
  let made = 0;
  const clock = { now: 0 };
  const failing: Error[] = [];
  const proofs = new ProofKeeper({
    challenge: async () => {
      const failure = failing.pop();
      if (failure) throw failure;
      return offered ? ({ parameters: {} } as never) : null;
    },
    solve: async () => `proof ${(made += 1)}`,
    now: () => clock.now,
  });
  return { proofs, clock, failing, made: () => made };
}

it('has one proof ready, however often the form is touched', async () => {
  const { proofs, made } = keeper();
  for (let key = 0; key < 5; key += 1) proofs.begin();
  expect([await proofs.take(), await proofs.take(), made()]).toEqual(['proof 1', 'proof 1', 1]);
});

it('makes another when the first has grown old, or was used', async () => {
  const { proofs, clock } = keeper();
  await proofs.take();
  clock.now = minutes(9);
  expect(await proofs.take()).toBe('proof 2');
  proofs.discard();
  expect(await proofs.take()).toBe('proof 3');
});

it('is nothing where the system asks for none', async () => {
  expect(await keeper({ offered: false }).proofs.take()).toBeNull();
});

it('tries again after a challenge that could not be fetched', async () => {
  const { proofs, failing } = keeper();
  failing.push(new TypeError('Network error'));
  proofs.begin();
  await expect(proofs.take()).rejects.toThrow('Network');
  expect(await proofs.take()).toBe('proof 1');
});
