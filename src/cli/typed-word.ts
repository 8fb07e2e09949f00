/** A word as it is compared with those a command knows: without accents, capitals, spaces or hyphens. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase()
}

/** A text that says something, on one line, so that it cannot pass for another line of the screen; blank ones say nothing. */
export function meant(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined
}
