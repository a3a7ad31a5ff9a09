const transform = {
  // Types are checked by `npm run types`; here each file is only transpiled.
  '^.+\\.ts$': ['ts-jest', { tsconfig: 'tests/tsconfig.json', diagnostics: false }],
};

/** Single functions of the server and of the commands: no Strapi, no database. */
const parts = {
  displayName: 'parts',
  testMatch: ['<rootDir>/{src,scripts}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/src/domain/'],
  testEnvironment: 'node',
  transform,
};

/** The system through the doors people use, on a real PostgreSQL: see `tests/support`. */
const strapi = {
  displayName: 'strapi',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testEnvironment: 'node',
  transform,
};

module.exports = {
  projects: [require('./jest.domain.config.cjs'), parts, strapi],
  maxWorkers: 2,
  testTimeout: 60_000,
};
