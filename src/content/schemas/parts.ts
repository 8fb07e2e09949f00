/** A JSON Schema (draft 7), as data. */
export type Schema = Readonly<{ [keyword: string]: unknown }>

/** A schema with what an editor shows beside the key: French, then English. */
export function told(fr: string, en: string, schema: Schema): Schema {
  return { ...schema, description: `${fr}\n\n${en}` }
}

/** A group of keys, none of which may be another. */
export function mapping(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** A group of keys that the author names; each is an id. */
export function named(values: Schema): Schema {
  return { type: 'object', propertyNames: ref('id'), additionalProperties: values }
}

/** A group of keys that the author names freely. */
export function keyed(values: Schema): Schema {
  return { type: 'object', additionalProperties: values }
}

export function listOf(items: Schema, minItems = 0): Schema {
  return minItems === 0 ? { type: 'array', items } : { type: 'array', items, minItems }
}

/**
 * A value of one type or another, judged by its type, so that a mistake gives one problem and not one per possibility.
 * A list of words repeats both types, so that a word that is not of the list can be told of the other.
 */
export function typed(type: string, schema: Schema, otherwise: Schema, other = 'object'): Schema {
  const types = [type, other]
  return { type: types, ...when({ type }, 'enum' in schema ? { ...schema, type: types } : schema, otherwise) }
}

/** `schema` where `condition` holds, `otherwise` elsewhere. */
export function when(condition: Schema, schema: Schema, otherwise: Schema = {}): Schema {
  return Object.fromEntries([
    ['if', condition],
    ['then', schema],
    ['else', otherwise],
  ])
}

/** A definition, by name. */
export function ref(name: Definition): Schema {
  return { $ref: `#/definitions/${name}` }
}

export function oneOf(...values: readonly (string | number)[]): Schema {
  return { enum: values }
}

export const text = { type: 'string', minLength: 1, maxLength: 5000 } as const
export const number = { type: 'number' } as const
export const share = { type: 'number', minimum: 0, maximum: 1 } as const
export const weight = { type: 'number', minimum: 0 } as const
export const count = { type: 'integer', minimum: 0, maximum: 1_000_000 } as const
export const flag = { type: 'boolean' } as const

/** The definitions that every format shares. The reader words their mistakes by these names. */
export const definitions = {
  'translated-text': { ...mapping({ fr: text, en: text }), minProperties: 1 },
  id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' },
  code: { type: 'string', pattern: '^[A-Za-z0-9$][A-Za-z0-9$_-]{0,63}$' },
  'option-id': { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' },
  version: { type: 'string', pattern: '^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$' },
  reference: {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}@(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$',
  },
  colour: { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' },
  expression: { type: 'string', minLength: 1, maxLength: 4000 },
  range: mapping({ min: number, max: number }, ['min', 'max']),
  weights: keyed(weight),
} as const

export type Definition =
  | keyof typeof definitions
  | 'criterion'
  | 'level'
  | 'aggregate'
  | 'option'
  | 'options'
  | 'value'
  | 'question'
  | 'column'
  | 'variant'
  | 'answer'
  | QuestionKind

/** The kinds of question, each with its own keys. */
export const questionKinds = ['single', 'multi', 'grid', 'number', 'text', 'date', 'computed'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Those that a column of a grid can be. */
export const columnKinds = ['single', 'multi', 'number', 'text', 'date'] as const

export const translated: Schema = ref('translated-text')
