import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { kinds, schemas } from './schemas/schemas.ts'

/** The schema of each kind of content, by the name of its file, as an editor reads it. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(kinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(schemas[kind], undefined, 2)}\n`]))
}

/** Every validator as one CommonJS text: compiling them at run time would cost ten times their use. */
export function validatorsCode(): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: false },
  })
  for (const kind of kinds) ajv.addSchema({ ...schemas[kind], $id: kind })
  return standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])))
}
