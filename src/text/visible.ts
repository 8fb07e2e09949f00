/**
 * Foreign text (names, notes, file names, keys of a file) made safe to show: no character of it can move the cursor,
 * change a colour or reorder a line (trust INP-14). Controls become pictures (`␛`), reordering marks disappear.
 */
export function visible(text: string): string {
  return [...text].map(visibleCharacter).join('')
}

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x09 || code === 0x0a) return character
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code < 0xa0 && code > 0x7f) return `\\x${code.toString(16)}`
  return reorders(code) ? '' : character
}

/** Bidirectional marks, embeddings, overrides and isolates, and the two Unicode line separators. */
function reorders(code: number): boolean {
  const isMark = code === 0x061c || code === 0x200e || code === 0x200f
  const isSeparator = code === 0x2028 || code === 0x2029
  return isMark || isSeparator || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}
