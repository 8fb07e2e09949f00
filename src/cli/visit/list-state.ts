import type { Choice } from './desk.ts'

type Cursor = Readonly<{ cursor: number; ticked: readonly number[]; digits: string }>

/** The cursor one line up or down, round the ends. */
export function moved<S extends Cursor>(state: S, by: -1 | 1, count: number): S {
  return { ...state, cursor: (state.cursor + by + count) % Math.max(1, count), digits: '' }
}

/** A box ticked or not; a choice that stands alone unticks the others, and they untick it. */
export function toggled<S extends Cursor>(state: S, rank: number, choices: readonly Choice[]): S {
  if (state.ticked.includes(rank)) return { ...state, ticked: state.ticked.filter((one) => one !== rank) }
  const isAlone = choices[rank]?.exclusive === true
  const kept = isAlone ? [] : state.ticked.filter((one) => choices[one]?.exclusive !== true)
  return { ...state, ticked: [...kept, rank].sort((left, right) => left - right) }
}
