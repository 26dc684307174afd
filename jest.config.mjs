/**
 * Every suite of the project. Specs beside the sources are pure; the suites under test/ say in their folder's name what they
 * need. Node itself runs them, as `scripts/test.mjs` prepares it: modules are read in once per process and not per file, and
 * globals are as fast as those of the product. No test has a time limit, for none is about speed; `.ci/run` limits the whole.
 */
const suite = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
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
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
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
