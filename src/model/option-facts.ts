import type { Option } from './questionnaire.ts'

/** The id of « Aucun de ces éléments » where the reader adds it. */
export const noneOption = 'none'

/**
 * Whether a condition sees the choices of a question as numbers: the ids of all its options are whole numbers
 * (those that the reader numbers, for instance), the added « Aucun » apart. A code such as "02" is a text.
 */
export function hasNumberedOptions(options: readonly Pick<Option, 'id'>[]): boolean {
  const own = options.filter(({ id }) => id !== noneOption)
  return own.length > 0 && own.every(({ id }) => isWholeNumber(id))
}

/** What a condition reads of a choice: a number when the options of its question are numbered, else its id. */
export function optionFact(options: readonly Pick<Option, 'id'>[], id: string): number | string {
  return isWholeNumber(id) && hasNumberedOptions(options) ? Number(id) : id
}

/** The same of every option, by its id. */
export function optionFacts(options: readonly Pick<Option, 'id'>[]): ReadonlyMap<string, number | string> {
  return new Map(options.map(({ id }) => [id, optionFact(options, id)]))
}

function isWholeNumber(id: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(id)
}
