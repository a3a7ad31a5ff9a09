import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PORTAL = path.resolve(import.meta.dirname, '..');

const modulesOf = (folder: string, ending: string): string[] =>
  readdirSync(path.join(PORTAL, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** Styles stand beside styles in the bundle, and words beside words: compressed, that is one percent less. */
export const alikeTogether: Plugin = {
  name: 'alike-together',
  enforce: 'pre',
  transform(code, id) {
    if (id !== path.join(PORTAL, 'define.ts')) return null;
    const styles = modulesOf('style', '.css').filter((name) => !/frame|site/.test(name));
    const first = [
      ...styles.map((name) => `./${name}?inline`),
      ...modulesOf('../public-texts', '.ts').map((name) => name.replace(/\.ts$/, '')),
    ];
    return { code: first.map((name) => `import '${name}';\n`).join('') + code, map: null };
  },
};
