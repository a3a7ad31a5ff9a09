import admin from './admin.vi.json';
import contentManager from './content-manager.vi.json';
import upload from './upload.vi.json';

type Texts = Record<string, string>;

/** As the panel knows the texts of a plugin: `upload.new`. */
const ofPlugin = (plugin: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${plugin}.${id}`, text]));

/** Strapi's own texts that its Vietnamese translation leaves in English, or gets wrong. */
export const STRAPI_TEXTS: Texts = {
  ...admin,
  ...ofPlugin('content-manager', contentManager),
  ...ofPlugin('upload', upload),
};
