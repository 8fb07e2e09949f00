import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openDraft } from '../../src/content/draft.ts'
import { type Kind, schemas } from '../../src/content/schemas/schemas.ts'
import { type Fault, isWarning } from '../../src/model/fault.ts'
import type { Language } from '../../src/model/text.ts'
import { messagesIn } from '../../src/text/index.ts'
import { sentenceOf } from '../../src/text/sentences.ts'
import { faultSamples } from '../support/fault-samples.ts'

const path = join(import.meta.dirname, '../../questionnaires/README.md')
const codes = /<!-- codes -->\n[\s\S]*<!-- \/codes -->/
const refresh = 'VIRAGE_REFRESH=1 npx vitest run tests/content/readme.test.ts'

/** The table of every code with the sentence of its sample, in both languages. */
function codeTable(): string {
  const faults: readonly Fault[] = Object.values(faultSamples)
  const rows = faults.map((fault) => {
    const mark = isWarning(fault.code) ? ' ⚠' : ''
    return `| \`${fault.code}\`${mark} | ${cell(fault, 'fr')} | ${cell(fault, 'en')} |`
  })
  return ['<!-- codes -->', '| code | phrase | sentence |', '|---|---|---|', ...rows, '<!-- /codes -->'].join('\n')
}

function cell(fault: Fault, language: Language): string {
  return sentenceOf(fault, messagesIn(language).problems.sentences).replace(/[|\\*_<[]/g, '\\$&')
}

if (process.env.VIRAGE_REFRESH === '1') {
  writeFileSync(path, readFileSync(path, 'utf8').replace(codes, codeTable))
}
const page = readFileSync(path, 'utf8')

describe('the reference of the formats', () => {
  test('has the sentence of every code, fresh', () => {
    expect(codes.exec(page)?.[0] === codeTable(), `the table of codes is not fresh: ${refresh}`).toBe(true)
  })

  test.each(['framework', 'questionnaire', 'list', 'answers', 'mapping'] as const)(
    'explains every key of a %s',
    (kind: Kind) => {
      const explained = new Set([...page.matchAll(/`([^`\n]+)`/g)].flatMap((match) => match[1]?.match(/[\w-]+/g) ?? []))
      const keys = [...keysOf(schemas[kind])]
      expect(keys.length).toBeGreaterThan(5)
      expect(keys.filter((key) => !explained.has(key))).toEqual([])
    },
  )

  test('shows YAML that can be read, and a head that begins a file', () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    expect(blocks.length).toBeGreaterThanOrEqual(4)
    for (const block of blocks) expect(() => parse(block)).not.toThrow()
    const head = `${blocks[0]}name: { fr: C, en: C }\n${blocks[1]}`.replace('questionnaire@1', 'framework@1')
    const { draft, problems } = openDraft({ name: 'README', text: head })
    expect(problems).toEqual([])
    expect(draft?.kind).toBe('framework')
  })
})

/** The keys a person writes: those of the questions’ kinds too, none of the program’s own. */
function* keysOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) yield* Object.keys(value)
    yield* keysOf(value)
  }
}
