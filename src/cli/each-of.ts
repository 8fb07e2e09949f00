/** An option given several times. */
export function eachOf(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
