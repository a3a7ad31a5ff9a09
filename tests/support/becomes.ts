import { eventually } from './eventually';

/** Asks again until the answer is the expected one; fails with the last answer. */
export async function becomes<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  let failure: unknown;
  const isExpected = async (): Promise<boolean> => {
    try {
      expect(await ask()).toEqual(expected);
      return true;
    } catch (error) {
      failure = error;
      return false;
    }
  };
  await eventually(isExpected).catch(() => {
    throw failure;
  });
}
