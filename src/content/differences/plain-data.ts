import type { Data } from '../data.ts'

/** A model as plain data: Maps become objects, what is undefined is left out. */
export function plainData(value: unknown): Data {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Map) return plainData(Object.fromEntries(value))
  if (Array.isArray(value)) return value.map(plainData)
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, plainData(member)]])),
  )
}
