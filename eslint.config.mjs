import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Which layer may import what: `docs/` and the layout of `src/` say why. */
const NO_BARE_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain never asks for the time: take the instant as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The domain never asks for the time: take the instant as an argument.',
  },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|utc|local)$/][arguments.length=0]",
    message: 'The domain never asks for the time: take the instant as an argument.',
  },
];

const NO_RAW_QUERY = {
  selector: "CallExpression[callee.property.name='query'][callee.object.property.name='db']",
  message: 'strapi.db.query() passes by the document middlewares: use strapi.documents().',
};

const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in config/, through env, with a default and a unit.',
};

const NO_DATABASE = {
  selector: "MemberExpression[object.name='strapi'][property.name='db']",
  message: 'A controller calls services: it holds no queries.',
};

/** Import paths a file of the domain at the given depth under src/domain may not use. */
const outsideDomain = (depth) => {
  const upward = Array.from({ length: depth }, (_, level) => '\\.\\./'.repeat(level + 1));
  const inside = ['\\./', ...upward.map((path) => `${path}(?!\\.\\.)`), 'luxon$'];
  return {
    regex: `^(?!${inside.join('|')})`,
    message: 'src/domain imports only itself and luxon.',
  };
};

const domainImports = [0, 1, 2].map((depth) => ({
  files: [`src/domain/${'*/'.repeat(depth)}*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [outsideDomain(depth)] }],
  },
}));

/** Rules that need types: a promise nobody waits for is a write nobody knows failed. */
const promises = (files, project) => ({
  files,
  ignores: ['src/admin/**', 'src/portal/**', '**/*.test.ts'],
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
  },
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      'public/',
      'types/generated/',
      '.data/',
      '.strapi/',
      '.tmp/',
      '.cache/',
      'bench/vanilla-app/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },

  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  promises(['{src,config}/**/*.ts'], './tsconfig.json'),
  promises(['{scripts,bench,tests}/**/*.ts'], './tests/tsconfig.json'),

  { files: ['**/*.{ts,tsx,mts}'], rules: { 'no-restricted-syntax': ['error', NO_RAW_QUERY] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', NO_RAW_QUERY, NO_ENVIRONMENT] },
  },
  {
    files: ['src/{persistence,graphql}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENVIRONMENT] },
  },
  {
    files: ['tests/support/**/*.ts', 'scripts/seed/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },

  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_RAW_QUERY, NO_ENVIRONMENT, ...NO_BARE_CLOCK],
    },
  },
  ...domainImports,
  {
    files: ['src/document-middlewares/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['knex', 'pg', 'koa'],
          patterns: [
            {
              regex: '/(admin|portal|staff-api|graphql|controllers|routes)(/|$)',
              message: 'A guard imports the domain and Strapi.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/api/*/controllers/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_RAW_QUERY, NO_ENVIRONMENT, NO_DATABASE],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['knex', 'pg', '@strapi/database'],
          patterns: [
            {
              regex: '/persistence(/|$)',
              message: 'A controller calls services: it holds no queries.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{admin,portal}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/portal/bundling/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@strapi/strapi', message: 'Screens import @strapi/strapi/admin.' },
            '@strapi/database',
            '@strapi/utils',
            'knex',
            'koa',
            'pg',
          ],
          patterns: [
            { regex: '^node:', message: 'Screens run in the browser.' },
            {
              regex:
                '\\.\\./(api|document-middlewares|graphql|live|persistence|staff-api(?!/permissions$))(/|$)',
              allowTypeImports: true,
              message: 'Screens know the server by HTTP; of its code they may import types.',
            },
            {
              regex: '\\.\\./domain/',
              importNamePattern: '^(decide|enforce)',
              message: 'The server decides; screens show its decision.',
            },
          ],
        },
      ],
    },
  },
  prettier,
);
