import { readFileSync } from 'node:fs';

/** A file of Swagger UI from `node_modules`: no page of ours asks another server for one. */
export const swaggerFile = (name: 'swagger-ui.css' | 'swagger-ui-bundle.js'): string =>
  readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8');
