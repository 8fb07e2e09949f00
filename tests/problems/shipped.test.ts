import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../src/content/digest.ts'
import { readAnswers } from '../../src/content/read-answers.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import type { GoldenCase } from '../../src/model/questionnaire.ts'
import { keepContent, keptContent } from '../../src/store/contents.ts'
import { digestOf as digestInStore } from '../../src/store/digest.ts'
import { problemLine } from '../../src/text/problem-line.ts'
import { lines, problemsOf, readValue } from '../support/mistakes.ts'
import { demoFile, scoreFullSheets, shippedFiles } from '../support/shipped-files.ts'
import { newPath, opened } from '../support/temporary-store.ts'

const library = readValue(readLibrary(shippedFiles))

test('what ships has no problem, and no warning', () => {
  expect(lines(readLibrary(shippedFiles))).toEqual([])
  expect(lines(readAnswers(demoFile, library))).toEqual([])
  expect(scoreFullSheets(library)).toBeGreaterThan(50)
})

test('every scored questionnaire that ships carries four cases at least, and one where something is not known', () => {
  const scored = [...library.questionnaires.values()].flatMap(({ content }) => (content.framework ? [content] : []))
  expect(scored.length).toBeGreaterThan(10)
  expect(scored.filter(({ cases }) => cases.length < 4).map(({ id }) => id)).toEqual([])
  const isDoubtful = ({ answers }: GoldenCase) =>
    [...answers.values()].some(({ answer }) => answer?.state === 'unknown')
  expect(scored.filter(({ cases }) => !cases.some(isDoubtful)).map(({ id }) => id)).toEqual([])
})

test('in whatever order the files come, the same content is read', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(shippedFiles, { minLength: shippedFiles.length }), (files) => {
      const read = readValue(readLibrary(files))
      expect(new Map([...read.questionnaires].sort())).toEqual(new Map([...library.questionnaires].sort()))
      expect(new Map([...read.actions].sort())).toEqual(new Map([...library.actions].sort()))
    }),
    { numRuns: 4 },
  )
})

describe('what ships is kept by the store as it was read', () => {
  const contents = [
    ...[...library.questionnaires.values()].map((one) => ({ kind: 'questionnaire', ...one }) as const),
    ...[...library.frameworks.values()].map((one) => ({ kind: 'framework', ...one }) as const),
    ...[...library.actions.values()].map((one) => ({ kind: 'actions', ...one }) as const),
    ...[...library.notices.values()].map((one) => ({ kind: 'notice', ...one }) as const),
  ]
  test.each(contents)('$kind of $file', ({ kind, content, digest }) => {
    const store = opened(newPath())
    expect(keepContent(store, kind, content).digest).toBe(digest)
    expect(keptContent(store, kind, digest)).toEqual(content)
    expect(digestInStore(content)).toBe(digestOf(content))
  })
})

const part = fc.constantFrom(
  '0',
  '-1',
  '9',
  'true',
  'null',
  '""',
  '[]',
  '{}',
  'x',
  '"1.0.0"',
  'answer.X > 1',
  '{ fr: a }',
)
const slip = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('delete', 'twice', 'swap', 'value', 'key', 'indent', 'character'),
  part,
})
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never

function slipped(text: string, { line, other, how, part: written }: Slip): string {
  const all = text.split('\n')
  const [at, to] = [line % all.length, other % all.length]
  const [here = '', there = ''] = [all[at], all[to]]
  const changed: Readonly<Record<Slip['how'], readonly string[]>> = {
    delete: [],
    twice: [here, here],
    swap: [there],
    value: [here.replace(/: .*/, () => `: ${written}`)],
    key: [here.replace(/(\w)(\w+):/, '$2$1:')],
    indent: [`  ${here}`],
    character: [here.slice(0, other % (here.length + 1)) + here.slice((other % (here.length + 1)) + 1)],
  }
  const after = all.toSpliced(at, 1, ...changed[how])
  return (how === 'swap' && to !== at ? after.with(to, here) : after).join('\n')
}

test('any slip in a file that ships is told or changes nothing that cannot be scored: reading never throws', () => {
  fc.assert(
    fc.property(slip, (one) => {
      const which = one.file % shippedFiles.length
      const files = shippedFiles.map((file, index) =>
        index === which ? { ...file, text: slipped(file.text, one) } : file,
      )
      const read = readLibrary(files)
      for (const problem of problemsOf(read).slice(0, 5)) {
        expect(problem.place.line).toBeGreaterThanOrEqual(1)
        expect(problemLine(problem, 'fr')).toContain(`[${problem.fault.code}]`)
      }
      if (read.ok) scoreFullSheets(read.value)
    }),
    { numRuns: Number(process.env.VIRAGE_SLIPS ?? 40) },
  )
})

test('any slip in a file of answers is told or read: reading never throws', () => {
  fc.assert(
    fc.property(slip, (one) => {
      const read = readAnswers({ ...demoFile, text: slipped(demoFile.text, one) }, library)
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
