import en from './translations/en.json';
import vi from './translations/vi.json';

const LANGUAGE_KEY = 'strapi-admin-language';
// Under this key Strapi 5.54 remembers that its advertisement in the panel was closed.
const ADVERTISEMENT_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

// For super admins only, yet Strapi 5.54 shows it to everybody, as an error.
const WITHOUT = ['key-statistics'];

/** What is used of Strapi's panel. */
interface PanelApp {
  widgets: { register(change: (widgets: { id: string }[]) => { id: string }[]): void };
}

/** The panel speaks Vietnamese unless its user has chosen another language. */
export default {
  config: {
    locales: ['vi'],
    translations: { vi, en },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: PanelApp) {
    app.widgets.register((widgets) => widgets.filter(({ id }) => !WITHOUT.includes(id)));
    if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'vi');
    localStorage.setItem(ADVERTISEMENT_KEY, 'true');
  },
};
