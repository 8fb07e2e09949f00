import type { Choice } from './desk.ts'

/**
 * A list under the keys: the line of the cursor (-1: none yet), the boxes ticked, the digits typed so far, and the words
 * searched for, while the person searches.
 */
export type List = Readonly<{ cursor: number; ticked: readonly number[]; digits: string; search?: string }>

/** The cursor one line up or down among the lines shown, round the ends. */
export function moved(list: List, by: -1 | 1, shown: readonly number[]): List {
  const at = shown.indexOf(list.cursor)
  const from = at < 0 && by < 0 ? shown.length : at
  return { ...list, cursor: shown[(from + by + shown.length) % Math.max(1, shown.length)] ?? list.cursor, digits: '' }
}

/** A box ticked or not; a choice that stands alone unticks the others, and they untick it. */
export function toggled(list: List, rank: number, choices: readonly Choice[]): List {
  const choice = choices[rank]
  if (choice === undefined) return list
  if (list.ticked.includes(rank)) return { ...list, ticked: list.ticked.filter((one) => one !== rank) }
  const kept = choice.exclusive === true ? [] : list.ticked.filter((one) => choices[one]?.exclusive !== true)
  return { ...list, ticked: [...kept, rank].sort((left, right) => left - right) }
}

/** Digits go to a choice; on a list of several they tick it, where one digit is enough to name it. */
export function numbered(
  list: List,
  digit: string,
  { choices, several, first }: Readonly<{ choices: readonly Choice[]; several: boolean; first: number }>,
): List {
  const isThere = (typed: string): boolean => choices[Number(typed) - first] !== undefined
  const together = list.digits + digit
  const digits = isThere(together) ? together : digit
  if (!isThere(digits)) return { ...list, digits: '' }
  const rank = Number(digits) - first
  const there = { ...list, cursor: rank, digits }
  return several && choices.length <= 9 ? { ...toggled(there, rank, choices), digits: '' } : there
}
