/** What is often written for a sign of conditions, and the sign. */
const signs: ReadonlyMap<string, string> = new Map([
  ...['=>', '≥', '⩾'].map((sign) => [sign, '>='] as const),
  ...['=<', '≤', '⩽'].map((sign) => [sign, '<='] as const),
  ...['<>', '≠', '=!', '=/='].map((sign) => [sign, '!='] as const),
  ...['===', '='].map((sign) => [sign, '=='] as const),
  ['!==', '!='],
  ...['et', 'and', '&', '∧'].map((sign) => [sign, '&&'] as const),
  ...['ou', 'or', '|', '∨'].map((sign) => [sign, '||'] as const),
  ...['not', 'non', '¬'].map((sign) => [sign, '!'] as const),
  ...['“', '”', '„', '«', '»', '‘', '’', '＂'].map((sign) => [sign, '"'] as const),
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
])

/** A sign or a word around a place of a condition that is not one of its own, and what to write instead. */
export function otherSignAt(text: string, offset: number): Readonly<{ found: string; instead: string }> | undefined {
  if (/^\d,\d/.test(text.slice(Math.max(0, offset - 1), offset + 2))) return { found: ',', instead: '.' }
  const start = offset - (/[=<>!&|]*$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0)
  const found = /^(?:[=<>!/&|]+|\p{L}+|.)/u.exec(text.slice(start, offset + 30))?.[0] ?? ''
  const instead = signs.get(found.toLowerCase())
  return instead === undefined ? undefined : { found, instead }
}
