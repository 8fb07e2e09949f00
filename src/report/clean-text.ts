/**
 * A text ready to be set: composed accents, plain spaces, no control, no mark that reorders a line or has no shape.
 *
 * What a person wrote stays readable in the order they wrote it; a name cannot turn a page over (trust INP-17).
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[^\S\n\u0020\u00a0\u202f\ufeff]/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?!\n)\p{Control}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\u2011/gu, '-')
}

/** The same on one line: for a title, a bookmark, a description. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim()
}
