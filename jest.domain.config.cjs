/** The regulation alone: no Strapi, no database, seconds. */
module.exports = {
  displayName: 'domain',
  rootDir: 'src/domain',
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        // Types are checked by `tsc`; here each file is only transpiled.
        diagnostics: false,
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node',
          target: 'es2022',
          esModuleInterop: true,
          isolatedModules: true,
          strict: true,
        },
      },
    ],
  },
};
