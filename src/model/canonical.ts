/**
 * One text for one value: keys sorted by code unit, no space, undefined members left out (after RFC 8785).
 *
 * Two files that mean the same give the same text, hence the same digest. Maps become objects.
 * Numbers must be finite.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member instanceof Map) return sorted(Object.fromEntries(member))
    return isPlainObject(member) ? sorted(member) : member
  })
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(record).sort()) result[key] = record[key]
  return result
}
