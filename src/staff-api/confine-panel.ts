import type { Core } from '@strapi/strapi';

interface PanelRoute {
  plugin: string;
  method: string;
  path: string;
}

type Policy = string | { name: string; config: object };

interface Confinement extends PanelRoute {
  policies: readonly Policy[];
}

const permitted = (action: string) => ({
  name: 'admin::hasPermissions',
  config: { actions: [action] },
});

const CONFINED: readonly Confinement[] = [
  {
    plugin: 'admin',
    method: 'GET',
    path: '/homepage/key-statistics',
    policies: [permitted('admin::users.read')],
  },
  {
    plugin: 'admin',
    method: 'PUT',
    path: '/homepage/layout',
    policies: [{ name: 'global::body-lists', config: { key: 'widgets' } }],
  },
  {
    plugin: 'admin',
    method: 'POST',
    path: '/permissions/check',
    policies: [{ name: 'global::body-lists', config: { key: 'permissions' } }],
  },
  {
    plugin: 'admin',
    method: 'GET',
    path: '/license-trial-time-left',
    policies: ['global::not-offered'],
  },
  {
    plugin: 'email',
    method: 'POST',
    path: '/',
    policies: [permitted('plugin::email.settings.read')],
  },
  {
    plugin: 'i18n',
    method: 'PUT',
    path: '/settings',
    policies: [permitted('plugin::i18n.locale.update')],
  },
  {
    plugin: 'content-manager',
    method: 'PUT',
    path: '/components/:uid/configuration',
    policies: [permitted('plugin::content-manager.components.configure-layout')],
  },
  {
    plugin: 'content-manager',
    method: 'POST',
    path: '/uid/generate',
    policies: ['global::writes-that-type'],
  },
  {
    plugin: 'content-manager',
    method: 'POST',
    path: '/uid/check-availability',
    policies: ['global::writes-that-type'],
  },
  {
    plugin: 'content-manager',
    method: 'GET',
    path: '/relations/:model/:targetField',
    policies: ['global::reads-that-relation', 'global::only-relation-keys'],
  },
  {
    plugin: 'content-manager',
    method: 'GET',
    path: '/relations/:model/:id/:targetField',
    policies: ['global::reads-that-relation', 'global::only-relation-keys'],
  },
];

/** Below `/collection-types/:model` of the content manager. */
const PUBLISHING = [
  '/:id/actions/publish',
  '/:id/actions/unpublish',
  '/:id/actions/discard',
  '/actions/publish',
  '/actions/bulkPublish',
  '/actions/bulkUnpublish',
];

/**
 * Closes routes of the panel that Strapi 5.54 opens to everybody who is signed in: to send mail to
 * any address, to change settings of the panel, to ask what others have written or how much there
 * is of it; and some that answer 500 to what they do not expect. From `register()`, before the
 * routes are set up.
 *
 * Throws when Strapi no longer has one of them, so that an update cannot open it again unseen.
 */
export function confinePanel(strapi: Core.Strapi): void {
  for (const { policies, ...route } of CONFINED) {
    const config = (routeOf(strapi, route).config ??= {});
    config.policies = ['admin::isAuthenticatedAdmin', ...policies];
  }
  for (const action of PUBLISHING) {
    const path = `/collection-types/:model${action}`;
    const config = (routeOf(strapi, { plugin: 'content-manager', method: 'POST', path }).config ??=
      {});
    config.policies = [...(config.policies ?? []), 'global::has-drafts'];
  }
}

interface RouteDefinition {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

interface Router {
  type?: string;
  routes?: RouteDefinition[];
}

function routeOf(strapi: Core.Strapi, { plugin, method, path }: PanelRoute): RouteDefinition {
  const { routes } = plugin === 'admin' ? strapi.admin : strapi.plugin(plugin);
  const routers = Object.values(routes) as Router[];
  const found = routers
    .filter(({ type }) => type !== 'content-api')
    .flatMap((router) => router.routes ?? [])
    .find((route) => route.method === method && route.path === path);
  if (!found) throw new Error(`Strapi has no route ${method} ${path} of ${plugin} to confine`);
  return found;
}
