import { codePaths } from './write-paths/code';
import { floorPaths } from './write-paths/floor';
import { panelPaths } from './write-paths/panel';
import type { WritePath } from './write-paths/path';
import { closedPaths, portalPaths, staffPath } from './write-paths/surface';

/** Every way a write can come in: a path added here is tried with every rule there is. */
export const WRITE_PATHS: readonly WritePath[] = [
  ...panelPaths,
  ...codePaths,
  staffPath,
  ...portalPaths,
  ...closedPaths,
  ...floorPaths,
];
