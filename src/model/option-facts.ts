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
  return isWholeNumber(id) && hasNumbers(options) ? Number(id) : id
}

const numbered = new WeakMap<readonly Pick<Option, 'id'>[], boolean>()

/** The same as hasNumberedOptions, looked at once for all the sheets of an export. */
function hasNumbers(options: readonly Pick<Option, 'id'>[]): boolean {
  const known = numbered.get(options)
  if (known !== undefined) return known
  const has = hasNumberedOptions(options)
  numbered.set(options, has)
  return has
}

function isWholeNumber(id: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(id)
}
