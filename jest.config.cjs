const fs = require('node:fs');

const strapi = {
  displayName: 'strapi',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      { tsconfig: 'tests/tsconfig.json', isolatedModules: true, diagnostics: false },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testPathIgnorePatterns: ['/node_modules/'],
};

/** Pure rules beside their code; the project is described by the team that owns `src/domain`. */
const domain = fs.existsSync(`${__dirname}/jest.domain.config.cjs`)
  ? [require('./jest.domain.config.cjs')]
  : [];

module.exports = { projects: [...domain, strapi], maxWorkers: 2, testTimeout: 60_000 };
