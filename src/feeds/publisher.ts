import type { Core } from '@strapi/strapi';

/** Who publishes the feeds: what their names and links are made from. */
export interface Publisher {
  /** Stands in every name a feed gives; with another one, readers take all of it for new. */
  host: string;
  /** `PUBLIC_URL` without a slash at the end; empty where none is set: links are relative then. */
  address: string;
}

const NO_HOST = 'online-dialogue';

/** From the settings alone: the Host header of a request is what its sender writes. */
export function publisherOf(strapi: Core.Strapi): Publisher {
  const stated = strapi.config.get<string>('server.url', '');
  const host = URL.canParse(stated) ? new URL(stated).hostname : NO_HOST;
  return { host, address: URL.canParse(stated) ? stated.replace(/\/+$/, '') : '' };
}
