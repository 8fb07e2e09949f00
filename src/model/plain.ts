/** A text as it is searched: without accents, capitals or ligatures. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** A name as it is compared: without accents or capitals, one space between its words. */
export function plainName(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** The words of a text as they are searched; an elided one (« l’intelligence ») is two. */
export function plainWords(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether each word typed begins a word of the text, in any order; false when no word is typed. */
export function hasWords(text: string, typed: string): boolean {
  const words = plainWords(text)
  const wanted = plainWords(typed)
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)))
}
