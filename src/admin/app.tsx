import type { StrapiApp } from '@strapi/strapi/admin';
import { actionId, type StaffAction } from '../staff-api/permissions';
import { forgetOnSignOut } from './forget-on-sign-out';
import { SCREENS } from './screens';
import en from './translations/en.json';
import { SCREEN_TEXTS } from './translations/screens';
import { STRAPI_TEXTS } from './translations/strapi';
import vi from './translations/vi.json';

const LANGUAGE_KEY = 'strapi-admin-language';
// Under this key Strapi 5.54 remembers that its advertisement in the panel was closed.
const ADVERTISEMENT_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

const permissionsOf = (actions: readonly StaffAction[]) =>
  actions.map((action) => ({ action: actionId(action), subject: null }));

/** Puts the staff's screens into the panel; our start page in the place of Strapi's. */
function addScreens(app: StrapiApp): void {
  app.router.addRoute((routes: { index?: boolean }[]) => [
    { index: true, lazy: async () => ({ Component: (await import('./pages/Home')).default }) },
    ...routes.filter(({ index }) => index !== true),
  ]);
  SCREENS.forEach(({ name, icon, actions, load }, index) => {
    app.addMenuLink({
      to: `dialogue/${name}`,
      icon,
      // Between Strapi's start page at 0 and its content manager at 1.
      position: (index + 1) / (SCREENS.length + 1),
      intlLabel: { id: `dialogue.menu.${name}`, defaultMessage: name },
      permissions: permissionsOf(actions),
      Component: load,
    } as never);
  });
}

/** Strapi 5.54 shows its content manager to everybody, also to those who may read nothing in it. */
function hideEmptyContentManager(app: StrapiApp): void {
  const link = app.router.menu.find(({ to }) => to === 'content-manager');
  link?.permissions.push({ action: 'plugin::content-manager.explorer.read' } as never);
}

/** The panel speaks Vietnamese unless its user has chosen another language. */
export default {
  config: {
    locales: ['vi'],
    translations: {
      vi: { ...STRAPI_TEXTS, ...vi, ...SCREEN_TEXTS.vi },
      en: { ...en, ...SCREEN_TEXTS.en },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    addScreens(app);
    app.addMiddlewares([forgetOnSignOut as never]);
    hideEmptyContentManager(app);
    if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'vi');
    localStorage.setItem(ADVERTISEMENT_KEY, 'true');
  },
};
