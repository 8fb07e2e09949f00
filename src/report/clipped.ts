/** A text of at most so many characters: only begun, and said to be, when it is longer. */
export function clipped(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()}…`
}
