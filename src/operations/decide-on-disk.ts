import type { Core } from '@strapi/strapi';
import { PERMITTED, type Decision } from '../domain/decision';
import { decideDiskSpace, type DiskLimits } from '../domain/operation/disk-space';
import { readDiskSpace } from './disk-space';

/** What announcing a session would meet on this node's disk. One that cannot be seen forbids nothing. */
export async function decideOnDisk(strapi: Core.Strapi): Promise<Decision> {
  const disk = await readDiskSpace(strapi).catch(() => null);
  const limits = strapi.config.get<DiskLimits>('dialogue.disk');
  return disk === null ? PERMITTED : decideDiskSpace(disk, limits);
}
