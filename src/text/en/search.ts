import type { search as fr } from '../fr/search.ts'

/** Searching a long list. */
export const search: typeof fr = {
  key: '/\u00a0search for a word',
  label: 'Search',
  how: 'Type a word, then Enter (↑ ↓ if several are left) · Esc: the whole list',
  inLines: 'The list is long: type a word to shorten it.',
  none: 'No choice has these words.',
  above: (count) => `↑ ${count} more`,
  below: (count) => `↓ ${count} more`,
  several: (count) => `${count} choices have these words:`,
}
