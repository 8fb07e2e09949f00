import { visible } from './visible.ts'

const longest = 60

/**
 * A piece of a file as a sentence may quote it: on one line, short, and made only of characters that show themselves.
 *
 * A file comes from anybody: nothing of it may move the cursor of a terminal or push the sentence off the screen.
 */
export function shown(text: string): string {
  const characters = [...visible(text.slice(0, 4 * longest).replace(/[\s\p{Cs}]+/gu, ' '))]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}

/** Names in a row, when they are few enough to help; nothing otherwise. */
export function shownList(names: readonly string[]): string | undefined {
  const row = names.map(shown).join(', ')
  return row === '' || row.length > 160 ? undefined : row
}
