import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { publishedSchemas } from '../../src/content/compile-schemas.ts'
import { kinds, schemas } from '../../src/content/schemas/schemas.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'questionnaires/schemas')
const shipped = ['questionnaires', 'templates'].flatMap((name) =>
  readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(root, name, file)),
)

describe('the schemas that an editor reads', () => {
  test('are those of the program, one per kind, fresh', () => {
    const published = publishedSchemas()
    expect([...published.keys()]).toEqual(kinds.map((kind) => `${kind}.schema.json`))
    expect(readdirSync(folder).sort()).toEqual([...published.keys()].sort())
    for (const [name, text] of published) {
      const fresh = readFileSync(join(folder, name), 'utf8') === text
      expect(fresh, `${name} is not fresh: npx tsc -p tsconfig.json && node dist/content/build-validators.js`).toBe(
        true,
      )
    }
  })

  test.each(kinds)('%s is a draft-07 schema, and says every key in French, then in English', (kind) => {
    expect(schemas[kind].$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(new Ajv({ strict: false }).validateSchema(schemas[kind])).toBe(true)
    const said = [...described(schemas[kind])]
    expect(said.length).toBeGreaterThan(3)
    for (const words of said) expect(words).toMatch(/^\S[^\n]+\n\n\S[^\n]+$/)
  })

  test('are strict: a key that nobody knows is refused at the root of every kind', () => {
    for (const kind of kinds) expect(schemas[kind].additionalProperties, kind).toBe(false)
  })
})

describe('a shipped file', () => {
  test.each(shipped.map((file) => relative(root, file)))(
    '%s tells an editor its schema, that of its format, and follows it',
    (name) => {
      const text = readFileSync(join(root, name), 'utf8')
      const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? ''
      expect(text.indexOf(`$schema=${path}`)).toBeLessThan(text.search(/^format:/m))
      const schema = join(root, dirname(name), path)
      const kind = kinds.find((one) => new RegExp(`^format: virage/${one}@1$`, 'm').test(text))
      expect(relative(folder, schema)).toBe(`${kind}.schema.json`)
      expect(existsSync(schema)).toBe(true)
      const ajv = new Ajv({ strict: false, allowUnionTypes: true })
      expect(ajv.validate(JSON.parse(readFileSync(schema, 'utf8')), parse(text)), ajv.errorsText()).toBe(true)
    },
  )
})

function* described(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'description' && typeof value === 'string') yield value
    else yield* described(value)
  }
}
