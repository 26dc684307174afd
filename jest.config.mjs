/** Every suite of the project. Specs beside the sources are pure; the suites under test/ say in their folder's name what they need. */
const typescript = [
  '<rootDir>/test/support/transform.mjs',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const suite = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': typescript },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  ...more,
});

/** Suites that read and write a database share one server, which starts only if one of them runs. */
const onDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  // A machine that does other work besides may be slow to put the application together; a test that hangs still ends.
  // Jest reads this here only, not in a project.
  testTimeout: 180_000,
  projects: [
    suite('pure', ['<rootDir>/src/**/*.spec.ts']),
    suite('architecture', ['<rootDir>/test/architecture/**/*.test.ts'], onDatabase),
    suite('matching', ['<rootDir>/test/matching/**/*.test.ts']),
    suite('story', ['<rootDir>/test/story/**/*.test.ts'], onDatabase),
    suite('race', ['<rootDir>/test/race/**/*.test.ts'], onDatabase),
    suite('jobs', ['<rootDir>/test/jobs/**/*.test.ts'], onDatabase),
    suite('promise', ['<rootDir>/test/promise/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/support/build-server.mjs',
    }),
    suite('start', ['<rootDir>/test/start/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/support/build.mjs',
    }),
    suite('web', ['<rootDir>/test/web/**/*.test.ts'], onDatabase),
  ],
};
