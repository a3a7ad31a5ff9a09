const transform = {
  // Types are checked by `npm run types`; here each file is only transpiled.
  '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tests/tsconfig.json', diagnostics: false }],
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
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  testEnvironment: 'node',
  transform,
};

/** The staff's screens in a real browser, one system for all files: see `tests/browser/support`. */
const browser = {
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/browser/support/start-system.ts',
  globalTeardown: '<rootDir>/tests/browser/support/stop-system.ts',
  transform,
};

module.exports = {
  projects: [require('./jest.domain.config.cjs'), parts, strapi, browser],
  // They wait more than they compute: one more than there are cores on the smallest machine.
  maxWorkers: 3,
  testTimeout: 60_000,
};
