import type * as fr from '../fr/asking.ts'

/** The thread of the questions: where one is, where one goes. */
export const asking: typeof fr.asking = {
  position: (number, of) => `Question\u00a0${number}\u00a0of\u00a0${of}`,
  inSection: ({ number, of }) => `${number}\u00a0of\u00a0${of}`,
  timeLeft: (minutes) => `about ${minutes}\u00a0min left`,
  leg: ({ from, name, settled, of }) => `${from}. ${name} · ${settled}\u00a0of\u00a0${of}`,
  probes: (all) => `To hear more: ${all.join(' · ')}`,
  several: (count) => `${count} questions match. Which one?`,
}

/** Searching a long list. */
export const search: typeof fr.search = {
  key: '/\u00a0search for a word',
  label: 'Search',
  how: 'Type a word, then Enter (↑ ↓ if several are left) · Esc: the whole list',
  inLines: 'The list is long: type a word to shorten it.',
  none: 'No choice has these words.',
  above: (count) => `↑ ${count} more`,
  below: (count) => `↓ ${count} more`,
  several: (count) => `${count} choices have these words:`,
}

/** The words of the glossary that are on the screen. */
export const terms: typeof fr.terms = {
  means: ': ',
  none: 'No word of the glossary in this question.',
  here: (key, words) => `${key}\u00a0definitions: ${words}`,
}

/** Correcting an answer given earlier: why, in one key. */
export const correction: typeof fr.correction = {
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

/** What was answered at an earlier stage. */
export const former: typeof fr.former = {
  line: ({ stage, date, answer }) => `At stage ${stage} (${date}): “${answer}”`,
  up: 'up',
  down: 'down',
  same: 'the same',
}
