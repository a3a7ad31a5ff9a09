import path from 'node:path';

/** The folder that holds package.json; commands may be started from anywhere. */
export const APP_DIRECTORY = path.resolve(__dirname, '..', '..');

/** The compiled server and, under `build/`, the admin panel. */
export const DIST_DIRECTORY = path.join(APP_DIRECTORY, 'dist');
