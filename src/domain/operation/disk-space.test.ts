import { decideDiskSpace, isOfTheMoment, needsAttention, type DiskLimits } from './disk-space';

const GIGABYTE = 1024 ** 3;
const LIMITS: DiskLimits = {
  leastFreeBytes: 2 * GIGABYTE,
  leastFreeShare: 0.1,
  alarmFreeShare: 0.2,
};

describe('the disk of a node', () => {
  it.each([
    ['half free', 50, 100, true, false],
    ['at the alarm', 20, 100, true, false],
    ['below the alarm', 19.9, 100, true, true],
    ['at the least share', 10, 100, true, true],
    ['below the least share', 9.9, 100, false, true],
    ['small, with a large share free', 1.9, 4, false, true],
    ['small, with enough free', 2, 4, true, false],
    ['full', 0, 100, false, true],
  ])('%s', (_case, free, total, permitted, attention) => {
    const disk = { freeBytes: free * GIGABYTE, totalBytes: total * GIGABYTE };

    expect(decideDiskSpace(disk, LIMITS).permitted).toBe(permitted);
    expect(needsAttention(disk, LIMITS)).toBe(attention);
  });

  it('says how much is left when it refuses', () => {
    const disk = { freeBytes: 1.5 * GIGABYTE, totalBytes: 100 * GIGABYTE };

    expect(decideDiskSpace(disk, LIMITS)).toMatchObject({
      refusal: { code: 'DISK_SPACE_LOW', params: { freeMegabytes: 1536, freePercent: 1 } },
    });
  });

  it('refuses for the moment only', () => {
    expect(isOfTheMoment({ code: 'DISK_SPACE_LOW' })).toBe(true);
    expect(isOfTheMoment({ code: 'CHAIR_MISSING' as never })).toBe(false);
  });
});
