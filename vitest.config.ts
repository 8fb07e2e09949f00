import { defineConfig } from 'vitest/config'

/** How many moments of a visit are killed: few in a run of every day, all of them with `--mode faults`. */
const moments = { faults: '200', everyDay: '10' }

/** How many times bits of a store are turned at random. */
const flipped = { faults: '500', everyDay: '100' }

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/built.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    env: {
      TZ: 'America/Toronto',
      VIRAGE_LANG: 'fr',
      NO_COLOR: '1',
      VIRAGE_TEST_MOMENTS: mode === 'faults' ? moments.faults : moments.everyDay,
      VIRAGE_TEST_FLIPPED: mode === 'faults' ? flipped.faults : flipped.everyDay,
    },
  },
}))
