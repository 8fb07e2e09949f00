import type { ShapeError } from '#validators'
import type { Expected, Fault, Form, JsonType } from '../model/fault.ts'
import { suggest } from '../model/suggest.ts'
import { typeOf } from './data.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { definitions, type QuestionKind, questionKinds } from './schemas/parts.ts'
import { questionOf } from './schemas/question.ts'
import type { Source } from './source.ts'

/**
 * What a generated validator found, each as one fault at its most precise place.
 *
 * Summaries (`if`) only repeat what another error says; of two faults at one place the first is kept.
 */
export function* shapeFaults(errors: readonly ShapeError[], source: Source): Generator<Finding> {
  const told = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'if') continue
    const finding = findingOf(error, source)
    if (finding === undefined) continue
    const key = JSON.stringify([finding.path, finding.on, 'key' in finding.fault ? finding.fault.key : ''])
    if (!told.has(key)) yield finding
    told.add(key)
  }
}

function findingOf(error: ShapeError, source: Source): Finding | undefined {
  const { keyword, params } = error
  const path = pathOf(error.instancePath, source.data)
  const value = dataAt(source.data, path)
  switch (keyword) {
    case 'propertyNames': {
      const name = String(params.propertyName)
      return onKey([...path, name], { code: 'bad-form', value: name, form: 'id' })
    }
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return onKey([...path, key], unknownKey(key, keysOf(error.parentSchema), value))
    }
    case 'required':
      return onValue(path, { code: 'missing-key', key: String(params.missingProperty) })
    case 'pattern':
      // The name of a key is judged too; `propertyNames` says it then.
      if (typeof value !== 'string') return undefined
      return onValue(path, { code: 'bad-form', value, form: formOf(params.pattern) })
    default:
      return onValue(path, faultOfValue(error, value, source.writtenAt(path)))
  }
}

function unknownKey(key: string, known: readonly string[], value: unknown): Fault {
  const kind = questionKinds.find((one) => one === member(value, 'kind'))
  const isFor = (one: QuestionKind) => keysOf(questionOf(one)).includes(key)
  if (kind !== undefined && !isFor(kind) && questionKinds.some(isFor))
    return { code: 'key-not-for-kind', key, kind, known }
  const suggestion = suggest(key, known)
  return { code: 'unknown-key', key, known, ...(suggestion === undefined ? {} : { suggestion }) }
}

function faultOfValue(error: ShapeError, value: unknown, written: string): Fault {
  const { params } = error
  const count = Array.isArray(value) ? value.length : Object.keys(Object(value)).length
  switch (error.keyword) {
    case 'type':
      return wrongType(expectedOf(error), value, written)
    case 'not':
      return wrongType(['boolean'], value, written)
    case 'enum':
      return notOneOf(value, params.allowedValues, otherTypes(error.parentSchema, value))
    case 'const':
      return notOneOf(value, [params.allowedValue])
    case 'minimum':
      return { code: 'out-of-range', value: Number(value), min: Number(params.limit) }
    case 'exclusiveMinimum':
      return { code: 'out-of-range', value: Number(value), min: Number(params.limit), exclusive: true }
    case 'maximum':
      return { code: 'out-of-range', value: Number(value), max: Number(params.limit) }
    case 'minLength':
      return { code: 'empty-text' }
    case 'maxLength':
      return { code: 'text-too-long', length: String(value).length, most: Number(params.limit) }
    case 'maxItems':
    case 'maxProperties':
      return { code: 'too-many', count, most: Number(params.limit) }
    default:
      return { code: 'too-few', count, least: Number(params.limit ?? 1) }
  }
}

/** A wrong type, and the traps of YAML behind it: `no` for false, a version or a code that became a number. */
function wrongType(expected: Expected, value: unknown, written: string): Fault {
  const found = typeOf(value)
  const wantsText = expected !== 'translated-text' && expected.includes('text')
  if (wantsText && (found === 'number' || found === 'boolean')) return { code: 'needs-quotes', written }
  if (expected !== 'translated-text' && expected.includes('boolean') && typeof value === 'string') {
    const word = value.toLowerCase()
    if (['yes', 'on', 'oui', 'y'].includes(word)) return { code: 'boolean-word', written: value, instead: 'true' }
    if (['no', 'off', 'non', 'n'].includes(word)) return { code: 'boolean-word', written: value, instead: 'false' }
  }
  const instead = typeof value === 'string' && /^-?\d+,\d+$/.test(value) ? value.replace(',', '.') : undefined
  if (instead !== undefined && expected !== 'translated-text' && expected.includes('number'))
    return { code: 'decimal-comma', instead }
  return { code: 'wrong-type', expected, found }
}

function notOneOf(value: unknown, allowed: unknown, or: readonly JsonType[] = []): Fault {
  const names = Array.isArray(allowed) ? allowed.map(String) : []
  const written = typeof value === 'object' ? '' : String(value)
  const suggestion = suggest(written, names)
  return { code: 'not-one-of', value: written, allowed: names, or, ...(suggestion === undefined ? {} : { suggestion }) }
}

/** What else than one of a few words is allowed at a place. */
function otherTypes(schema: unknown, value: unknown): readonly JsonType[] {
  const types = member(schema, 'type')
  return Array.isArray(types) ? typesOf(types).filter((type) => type !== typeOf(value)) : []
}

function expectedOf({ params, parentSchema }: ShapeError): Expected {
  const { type } = params
  const texts = keysOf(definitions['translated-text'])
  if (type === 'object' && keysOf(parentSchema).join() === texts.join()) return 'translated-text'
  return typesOf(Array.isArray(type) ? type : [type])
}

function typesOf(types: readonly unknown[]): readonly JsonType[] {
  return types.map((type) => jsonTypes[String(type)] ?? 'mapping')
}

const jsonTypes: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  null: 'nothing',
}

const forms: readonly Extract<Form, keyof typeof definitions>[] = [
  'id',
  'code',
  'option-id',
  'version',
  'reference',
  'colour',
]

/** The form that a pattern is that of. */
function formOf(pattern: unknown): Form {
  return forms.find((form) => definitions[form].pattern === pattern) ?? 'id'
}

/** The keys that a part of a schema knows. */
function keysOf(schema: unknown): readonly string[] {
  return Object.keys(Object(member(schema, 'properties')))
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

/** An `instancePath` (a JSON pointer) as a path: a number where the data is a list. */
function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = []
  let at = data
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(step) : step)
    at = member(at, step)
  }
  return path
}

function dataAt(data: unknown, path: Path): unknown {
  return path.reduce((at: unknown, step) => member(at, String(step)), data)
}
