/** Says whether a value read from JSON is what the program wrote. */
export type Guard<T> = (value: unknown) => value is T

/** One guard per key of a type; an optional key takes `optional(...)`. A key forgotten or unsound stops the build. */
export type Shape<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key> ? Guard<T[Key] | undefined> : Guard<T[Key]>
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** A moment as the program writes it: ISO 8601, UTC. */
export function isTime(value: unknown): value is string {
  return isString(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
}

/** A JSON object; neither a list nor a Map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
}

export function oneOf<const Word extends string | number>(...words: readonly Word[]): Guard<Word> {
  return (value): value is Word => words.some((word) => word === value)
}

export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value)
}

/** A column that can hold nothing. */
export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value)
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((member) => guard(member))
}

export function pairOf<A, B>(first: Guard<A>, second: Guard<B>): Guard<readonly [A, B]> {
  return (value): value is readonly [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1])
}

export function recordOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isRecord(value) && Object.values(value).every(guard)
}

export function mapOf<T>(guard: Guard<T>): Guard<ReadonlyMap<string, T>> {
  return (value): value is ReadonlyMap<string, T> =>
    value instanceof Map && [...value].every(([key, member]) => isString(key) && guard(member))
}

export function shaped<T>(shape: Shape<T>): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(shape)
  return (value): value is T =>
    isRecord(value) && guards.every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined))
}

export function anyOf<const Types extends readonly unknown[]>(
  ...guards: { readonly [Index in keyof Types]: Guard<Types[Index]> }
): Guard<Types[number]> {
  const all: readonly Guard<unknown>[] = guards
  return (value): value is Types[number] => all.some((guard) => guard(value))
}

export function both<A, B>(left: Guard<A>, right: Guard<B>): Guard<A & B> {
  return (value): value is A & B => left(value) && right(value)
}
