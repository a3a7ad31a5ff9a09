import { statfs } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { DiskSpace } from '../domain/operation/disk-space';

/** The disk of this node's files; the embedded database is on the same one. Throws when it cannot be seen. */
export async function readDiskSpace(strapi: Core.Strapi): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(strapi.dirs.static.public);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}
