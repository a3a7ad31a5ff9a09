import type { Core } from '@strapi/strapi';
import { portalFiles } from './portal-files';

/** What a city without a portal of its own shows its citizens, and the elements for one that has. From `register()`. */
export function registerSite(strapi: Core.Strapi): void {
  strapi.server.routes(
    Object.entries(portalFiles(strapi)).map(([path, handler]) => ({
      method: 'GET',
      path,
      handler,
      info: { type: 'content-api' },
      config: { auth: false },
    })) as unknown as Core.Route[],
  );
}
