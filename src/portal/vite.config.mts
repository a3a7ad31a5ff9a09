import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { alikeTogether } from './bundling/alike-together';
import { shortNames } from './bundling/short-names';
import { smallTemplates } from './bundling/small-templates';

/** Vite 5 hands every chunk to a loader of style sheets and preloads, of which there are none here. */
const bareImports: Plugin = {
  name: 'bare-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * Builds the elements into `public/portal/`. `dialogue.js` registers all of them and keeps its name, as
 * foreign pages link to it; what it loads on demand is named by its content.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [alikeTogether, smallTemplates, bareImports],
  esbuild: { legalComments: 'none' },
  build: {
    outDir: path.resolve(import.meta.dirname, '../../public/portal'),
    emptyOutDir: true,
    target: 'es2021',
    modulePreload: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
      },
      mangle: {
        properties: {
          keep_quoted: true,
          regex: new RegExp(`^(${shortNames(import.meta.dirname).join('|')})$`),
        },
      },
      format: { comments: false },
    },
    rollupOptions: {
      input: {
        dialogue: path.resolve(import.meta.dirname, 'define.ts'),
        client: path.resolve(import.meta.dirname, 'client/dialogue-client.ts'),
        site: path.resolve(import.meta.dirname, 'style/site.css'),
      },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
