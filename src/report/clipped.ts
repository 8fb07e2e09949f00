/** A text on one line, of at most so many characters: only begun, and said to be, when it is longer. */
export function clipped(text: string, most: number): string {
  const letters = [...text.replaceAll(/[\s\u0085]+/gu, ' ')]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('').trimEnd()}…`
}
