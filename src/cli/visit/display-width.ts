const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u203a]*$/
const empty = /[\p{M}\p{Cf}]/u
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/** The columns a text takes on a screen: a combining mark takes none, an emoji or an ideogram two. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  return [...text].reduce((sum, character) => sum + (empty.test(character) ? 0 : wide.test(character) ? 2 : 1), 0)
}
