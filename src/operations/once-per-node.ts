import type { Core } from '@strapi/strapi';

/**
 * Something a node has exactly one of, made when it is first asked for. Kept with the node and not with
 * the module: the compiled code and a test that reads the source mean the same one.
 */
export function oncePerNode<T>(
  name: string,
  make: (strapi: Core.Strapi) => T,
): (strapi: Core.Strapi) => T {
  const key = Symbol.for(`online-dialogue.${name}`);
  return (strapi) => {
    const kept = strapi as unknown as Record<symbol, T | undefined>;
    return (kept[key] ??= make(strapi));
  };
}
