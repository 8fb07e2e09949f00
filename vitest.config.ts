import { defineConfig } from 'vitest/config'

/** How many moments of a visit, of an import, are killed: few in a run of every day, all of them with `--mode faults`. */
const moments = { faults: '200', everyDay: '10' }

/** How many times bits of a store are turned at random. */
const flipped = { faults: '500', everyDay: '100' }

/** How many of the calls of a piece of work are killed or refused, one run each: few, or all of them. */
const points = { faults: 'Infinity', everyDay: '4' }

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
      VIRAGE_TEST_POINTS: process.env.VIRAGE_TEST_POINTS ?? (mode === 'faults' ? points.faults : points.everyDay),
    },
  },
}))
