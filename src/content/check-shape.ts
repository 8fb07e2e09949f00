import type { ShapeError } from '#validators'
import type { Expected, Fault, Form, JsonType } from '../model/fault.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { questionKinds, type Schema } from './schemas/parts.ts'
import { type Kind, schemas } from './schemas/schemas.ts'
import { type Source, typeOf } from './source.ts'
import { suggest } from './suggest.ts'

/**
 * What a generated validator found, each as one fault at its most precise place.
 *
 * Summaries (`if`, `propertyNames`) only repeat what another error says; of two faults at one place the first is kept.
 */
export function* shapeFaults(kind: Kind, errors: readonly ShapeError[], source: Source): Generator<Finding> {
  const told = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue
    const finding = findingOf(error, kind, source)
    const key = JSON.stringify([finding.path, finding.on])
    if (!told.has(key)) yield finding
    told.add(key)
  }
}

function findingOf(error: ShapeError, kind: Kind, source: Source): Finding {
  const path = pathOf(error.instancePath, source.data)
  if (error.propertyName !== undefined) {
    return onKey([...path, error.propertyName], { code: 'bad-form', value: error.propertyName, form: 'id' })
  }
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    return onKey([...path, key], unknownKey(key, knownKeys(kind, error.schemaPath), error.schemaPath, kind))
  }
  if (error.keyword === 'required') {
    return onValue(path, { code: 'missing-key', key: String(error.params.missingProperty) })
  }
  return onValue(path, faultOfValue(error, dataAt(source.data, path), source.writtenAt(path)))
}

function unknownKey(key: string, known: readonly string[], schemaPath: string, kind: Kind): Fault {
  const question = definitionOf(schemaPath)
  const suggestion = suggest(key, known)
  const elsewhere = questionKinds.some((other) =>
    knownKeys(kind, `#/definitions/${other}/additionalProperties`).includes(key),
  )
  if (elsewhere && questionKinds.some((other) => other === question)) {
    return { code: 'key-not-for-kind', key, kind: question, known }
  }
  return { code: 'unknown-key', key, known, ...(suggestion === undefined ? {} : { suggestion }) }
}

function faultOfValue(error: ShapeError, value: unknown, written: string): Fault {
  const { params } = error
  const count = Array.isArray(value) ? value.length : Object.keys(Object(value)).length
  switch (error.keyword) {
    case 'type':
      return wrongType(expectedOf(error), value, written)
    case 'enum':
    case 'const':
      return notOneOf(value, error.keyword === 'enum' ? params.allowedValues : [params.allowedValue])
    case 'pattern':
      return { code: 'bad-form', value: String(value), form: formOf(definitionOf(error.schemaPath)) }
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
  return { code: 'wrong-type', expected, found }
}

function notOneOf(value: unknown, allowed: unknown): Fault {
  const names = Array.isArray(allowed) ? allowed.map(String) : []
  const written = typeof value === 'object' ? '' : String(value)
  const suggestion = suggest(written, names)
  return { code: 'not-one-of', value: written, allowed: names, ...(suggestion === undefined ? {} : { suggestion }) }
}

function expectedOf(error: ShapeError): Expected {
  if (definitionOf(error.schemaPath) === 'translated-text' && error.schemaPath.endsWith('translated-text/type'))
    return 'translated-text'
  const types = error.params.type
  return (Array.isArray(types) ? types : [types]).map((type) => jsonTypes[String(type)] ?? 'mapping')
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

function formOf(definition: string): Form {
  return forms.find((form) => form === definition) ?? 'id'
}

const forms: readonly Form[] = ['id', 'code', 'option-id', 'version', 'reference']

/** The name of the definition that a schema path goes through, if any. */
function definitionOf(schemaPath: string): string {
  return /^#\/definitions\/([^/]+)/.exec(schemaPath)?.[1] ?? ''
}

/** The keys that the schema at `…/additionalProperties` knows. */
function knownKeys(kind: Kind, schemaPath: string): readonly string[] {
  let schema: unknown = schemas[kind]
  for (const step of schemaPath.split('/').slice(1, -1)) schema = member(schema, decodeURIComponent(step))
  const properties = member(schema, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

function member(schema: unknown, name: string): unknown {
  return isRecord(schema) ? schema[name] : undefined
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
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
