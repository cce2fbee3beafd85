import { defineConfig } from 'vitest/config'

const apart = ['tests/site/**', 'tests/build/**', 'tests/browser/**', 'tests/bench/**']

/** Three sorts of tests: of functions, of the built site in `dist`, and of builds made for the test. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: apart, testTimeout: 20_000 } },
      { test: { name: 'site', include: ['tests/site/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'build',
          include: ['tests/build/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each build takes both cores already.
          fileParallelism: false,
        },
      },
    ],
  },
})
