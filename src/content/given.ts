/** A property left out when it has no value: absence is `undefined`, never a key that holds it. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const result: { [P in K]?: V } = {}
  if (value !== undefined) result[key] = value
  return result
}
