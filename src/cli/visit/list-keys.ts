import { isDownKey, isEnterKey, isSpaceKey, isUpKey, type KeypressEvent } from '@inquirer/core'
import { keyOf, keys } from '../../answers/command.ts'
import type { Ask, Choice } from './desk.ts'
import { type List, moved, numbered, toggled } from './list-state.ts'
import { isLong, matching } from './search.ts'

/** A key, with the character it writes. */
export type Press = KeypressEvent & Readonly<{ character: string }>

/** How a list ends: the choices confirmed, or the key of a command. */
export type Picked = Readonly<{ ids: readonly string[] }> | Readonly<{ key: string }>

/**
 * What a key does to a list: another state of it, or an end.
 *
 * Arrows or numbers, Enter confirms, a letter is a command; in a long list « / » opens a search, where letters are words
 * of the choice looked for, and Escape goes back to the whole list.
 */
export function pressed(press: Press, list: List, ask: Ask): Picked | List {
  const { choices = [] } = ask
  const { search = '' } = list
  if (/^\d$/.test(press.character)) return digitTyped(press.character, withoutSearch(list), ask)
  if (isUpKey(press)) return moved(list, -1, matching(choices, search))
  if (isDownKey(press)) return moved(list, 1, matching(choices, search))
  return list.search === undefined ? chosen(press, list, ask) : searched(press, { ...list, search }, ask)
}

function digitTyped(digit: string, list: List, ask: Ask): Picked | List {
  const { choices = [], several = false, first = 1, atOnce = false } = ask
  const there = numbered(list, digit, { choices, several, first })
  return atOnce && there.digits !== '' ? confirmed(there, ask) : there
}

function chosen(press: Press, list: List, ask: Ask): Picked | List {
  const { choices = [], several = false, commands = [] } = ask
  if (isEnterKey(press)) return confirmed(list, ask)
  if (press.name === 'escape' && commands.includes('back')) return { key: keyOf('back') }
  if (several && isSpaceKey(press)) return toggled(list, list.cursor, choices)
  if (press.character === '/' && isLong(ask)) return { ...list, search: '', digits: '' }
  const key = press.character.toLowerCase()
  const command = press.ctrl ? undefined : keys[key]
  return command !== undefined && commands.includes(command) ? { key } : list
}

type Searching = List & Readonly<{ search: string }>

function searched(press: Press, list: Searching, ask: Ask): Picked | List {
  const { choices = [], several = false } = ask
  const { search, cursor } = list
  if (press.name === 'escape') return withoutSearch(list)
  if (isEnterKey(press)) return several ? toggled(withoutSearch(list), cursor, choices) : confirmed(list, ask)
  if (press.name === 'backspace')
    return search === '' ? withoutSearch(list) : looking(list, search.slice(0, -1), choices)
  return /^[\p{L}\p{M}'’ -]$/u.test(press.character) ? looking(list, search + press.character, choices) : list
}

/** The only choice that has these words is under the cursor at once; of several, none is until an arrow says which. */
function looking(list: List, search: string, choices: readonly Choice[]): List {
  const shown = matching(choices, search)
  const [only = -1] = shown
  return { ...list, search, cursor: shown.length === 1 ? only : -1 }
}

function withoutSearch({ search: _, ...list }: List): List {
  return list
}

/** Enter takes the line of the cursor, or every box ticked; nothing chosen is an answer only where it may be. */
function confirmed(list: List, { choices = [], several = false, optional = false }: Ask): Picked | List {
  const ranks = several ? list.ticked : [list.cursor]
  const ids = choices.filter((_, index) => ranks.includes(index)).map(({ id }) => id)
  return ids.length > 0 || optional ? { ids } : list
}
