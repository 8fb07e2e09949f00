import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { Schema } from './schemas/parts.ts'
import { kinds, schemas } from './schemas/schemas.ts'

/** The schema of each kind of content, by the name of its file, as an editor reads it. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(kinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(schemas[kind], undefined, 2)}\n`]))
}

/**
 * Every validator as one CommonJS text: compiling them at run time would cost ten times their use.
 *
 * `verbose` hands each mistake with the part of the schema it comes from: its path alone does not say in which
 * definition it starts.
 */
export function validatorsCode(): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: false },
  })
  for (const kind of kinds) ajv.addSchema({ ...withoutDescriptions(schemas[kind]), $id: kind })
  return standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])))
}

/** What an editor shows is of no use to a validator. */
function withoutDescriptions(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'description' || typeof value !== 'string')
  return Object.fromEntries(kept.map(([key, value]) => [key, plainer(value)]))
}

function plainer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainer)
  return typeof value === 'object' && value !== null
    ? withoutDescriptions(Object.fromEntries(Object.entries(value)))
    : value
}
