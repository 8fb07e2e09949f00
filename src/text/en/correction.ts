import type { correction as fr } from '../fr/correction.ts'

/** Correcting an answer given earlier: why, in one key. */
export const correction: typeof fr = {
  why: (before) => `The answer was “${before}”. Why change it?`,
  hint: 'A digit, or Enter alone to skip · b keep the former answer',
  hintSimple: 'A number, a reason in your own words, or Enter alone to skip · /b keep the former answer',
  reasons: {
    slip: 'Typing mistake',
    precise: 'A more precise answer',
    mind: 'The person changed their mind',
    seen: 'Seen on site',
    other: 'Another reason',
  },
  inWords: 'The reason',
  keptAsWas: 'The former answer is kept.',
}
