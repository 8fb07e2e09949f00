import type { prepare as french } from '../fr/prepare.ts'

const named = (kind: string, name: string | undefined) => (name === undefined ? `${kind}.pdf` : `${kind}-${name}.pdf`)

/** What `virage prepare` says at the screen. */
export const prepare: typeof french = {
  newName: (name) => `“${name}” is not in your data yet: the page is made in that name.`,
  badDate: (typed) =>
    `--date asks for a day, with or without a time, such as 2026-12-03 or "2026-12-03 9:30"; found: “${typed}”.`,
  fileName: (name) => named('preparation', name),
  sheetName: (name) => named('answer-sheet', name),
  written: (path) => `Preparation page written: ${path}`,
  sheetWritten: (path, pages) => `Answer sheet written (${pages} ${pages === 1 ? 'page' : 'pages'}): ${path}`,
  overflows: (pages) =>
    `The text of the questionnaire is too long for one page: it takes ${pages}. Shorten its “prepare” key.`,
}
