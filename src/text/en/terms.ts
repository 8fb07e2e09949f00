import type { terms as fr } from '../fr/terms.ts'

/** The words of the glossary that are on the screen. */
export const terms: typeof fr = {
  means: ': ',
  none: 'No word of the glossary in this question.',
  here: (key, words) => `${key}\u00a0definitions: ${words}`,
}
