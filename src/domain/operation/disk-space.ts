import { PERMITTED, refuse, type Decision, type Refusal } from '../decision';
import { HOUSE } from '../regulation';

/** The disk a node keeps its files on, with the embedded database among them; in bytes. */
export interface DiskSpace {
  freeBytes: number;
  totalBytes: number;
}

/** How much must be free, in bytes and as a share of the disk. */
export interface DiskLimits {
  leastFreeBytes: number;
  leastFreeShare: number;
  /** Below it whoever operates the system is warned. */
  alarmFreeShare: number;
}

const freeShare = ({ freeBytes, totalBytes }: DiskSpace): number => freeBytes / totalBytes;

const isLow = (disk: DiskSpace, limits: DiskLimits): boolean =>
  disk.freeBytes < limits.leastFreeBytes || freeShare(disk) < limits.leastFreeShare;

/**
 * Decides whether a session may be announced, which opens its intake: a disk that is full in the middle
 * of a session refuses questions.
 *
 * Refuses with DISK_SPACE_LOW.
 * Source: project rule.
 */
export function decideDiskSpace(disk: DiskSpace, limits: DiskLimits): Decision {
  if (!isLow(disk, limits)) return PERMITTED;

  return refuse('DISK_SPACE_LOW', HOUSE, {
    freeMegabytes: Math.floor(disk.freeBytes / 1024 ** 2),
    freePercent: Math.floor(freeShare(disk) * 100),
  });
}

/** Whether the disk is to be looked after before it is too late. */
export const needsAttention = (disk: DiskSpace, limits: DiskLimits): boolean =>
  isLow(disk, limits) || freeShare(disk) < limits.alarmFreeShare;

/** Whether a refusal is about a node at this moment: another node, or a later try, may fare better. */
export const isOfTheMoment = ({ code }: Pick<Refusal, 'code'>): boolean =>
  code === 'DISK_SPACE_LOW';
