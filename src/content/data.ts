import type { JsonType } from '../model/fault.ts'
import type { Path } from './located.ts'

/** Plain data, as JSON has it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

/** Where the items of a list that lost some were written: their places in the file's own list. */
export type Origins = Map<readonly Data[], readonly number[]>

export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data)
}

export function isMapping(data: Data | undefined): data is Readonly<Record<string, Data>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** The item of a list, or the value of a key, when there is one. */
export function memberOf(data: Data | undefined, step: Path[number]): Data | undefined {
  if (isList(data)) return typeof step === 'number' ? data[step] : undefined
  return isMapping(data) && Object.hasOwn(data, step) ? data[step] : undefined
}

/** The type of a value, as a person would call it. */
export function typeOf(data: unknown): JsonType {
  if (typeof data === 'string') return 'text'
  if (typeof data === 'number') return 'number'
  if (typeof data === 'boolean') return 'boolean'
  if (Array.isArray(data)) return 'list'
  return typeof data === 'object' && data !== null ? 'mapping' : 'nothing'
}
