import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { openDraft } from '../../src/content/draft.ts'
import { kinds } from '../../src/content/schemas/schemas.ts'
import { problemLine } from '../../src/text/problem-line.ts'

const root = join(import.meta.dirname, '../..')
const shipped = [
  'questionnaires/lists/scian.yaml',
  'questionnaires/pme-express.yaml',
  'templates/avis-diagnostic.yaml',
].map((name) => readFileSync(join(root, name), 'utf8'))

/** Opening answers with a draft or with problems, each in the file and each with its sentence. */
function mustAnswer(text: string | Uint8Array): void {
  const { draft, problems } = openDraft({ name: 'f', text })
  if (draft === undefined) expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems.slice(0, 20)) {
    expect(problem.place.line).toBeGreaterThanOrEqual(1)
    expect(problem.place.column).toBeGreaterThanOrEqual(1)
    expect(problemLine(problem, 'fr')).toContain(`[${problem.fault.code}]`)
  }
}

/** Pieces that mean something to YAML, so that random files go further than their first character. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '? ',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '#',
    ' #',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '\t',
    '\r\n',
    '\u0000',
    '\u202e',
    '\ud800',
    '😀',
    '\uFEFF',
    '<<: ',
    '02',
    '.inf',
  ],
  ...['format: virage/list@1\n', 'id: x\n', 'entries:\n', '__proto__: ', 'null', 'true', '1e999', '\\u0000', '-', ':'],
)

describe('whatever a file holds, opening it answers and never throws', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), mustAnswer), { numRuns: 500 })
  })

  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), mustAnswer), { numRuns: 500 })
  })

  test('any row of pieces of YAML', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => mustAnswer(pieces.join(''))),
      { numRuns: 2000 },
    )
  })

  test('any data under the keys of a format', () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    const key = fc.constantFrom(
      'id',
      'version',
      'languages',
      'name',
      'criteria',
      'sections',
      'entries',
      'actions',
      'plan',
      'tiers',
      'consents',
      'answers',
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.dictionary(key, value), (kind, data) =>
        mustAnswer(stringify({ format: `virage/${kind}@1`, ...data })),
      ),
      { numRuns: 1000 },
    )
  })

  test('any shipped file with a few slips of the keyboard', () => {
    const slip = fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 12 }),
      add: fc.oneof(piece, fc.string({ maxLength: 3 })),
    })
    fc.assert(
      fc.property(fc.constantFrom(...shipped), fc.array(slip, { minLength: 1, maxLength: 4 }), (file, slips) => {
        mustAnswer(slips.reduce((text, { at, drop, add }) => withSlip(text, at % text.length, { drop, add }), file))
      }),
      { numRuns: 100 },
    )
  })
})

function withSlip(text: string, at: number, { drop, add }: Readonly<{ drop: number; add: string }>): string {
  return text.slice(0, at) + add + text.slice(at + drop)
}
