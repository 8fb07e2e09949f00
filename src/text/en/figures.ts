import type { figures as french } from '../fr/figures.ts'

/** A calculation that is neither a mean nor a sum, in a few words. */
export const figures: typeof french = {
  lowest: (terms) => `the lowest of ${terms}`,
  highest: (terms) => `the highest of ${terms}`,
  stages: (terms, threshold) => `steps reached in a row, each at ${threshold} or more: ${terms}`,
  between: '; ',
}
