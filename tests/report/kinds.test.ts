import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toPdf } from '../../src/report/pdf.ts'
import type { Report } from '../../src/report/report.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { kinds, situations } from '../support/report-kinds.ts'
import { letters, texts } from '../support/report-reading.ts'

const folder = join(import.meta.dirname, '../../src/report')
const languages = ['fr', 'en'] as const
/** Bytes: a typical paper is sent by email. */
const most: Readonly<Record<string, number>> = { empty: 200_000, typical: 400_000, huge: 2_000_000, hostile: 2_000_000 }

/** What a person reads of a text: a character that no font of the report has is shown as □, and so is not compared. */
const readable = (text: string): string => letters(text).replaceAll(/[^\u0020-\u024f\u2010-\u2026]/gu, '')

test('every kind of paper is among those below', () => {
  const composing = /export function (compose\w*)\([^)]*\): (?:Report|readonly \[Report)/gu
  const found = readdirSync(folder)
    .filter((name) => name.startsWith('compose'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(composing)].map(([, called]) => called))
  expect(found.toSorted()).toEqual(Object.keys(kinds))
})

/** Every text is there, whole, in the order of the blocks. */
function expectWhole(text: string, { blocks }: Report): void {
  const read = readable(text)
  let at = 0
  for (const said of texts(blocks).map(readable)) {
    const next = read.indexOf(said, at)
    expect(next, said).toBeGreaterThanOrEqual(0)
    at = next + said.length
  }
}

describe.each(Object.entries(kinds))('%s', (_kind, { papers, hasAnswers }) => {
  describe.each(Object.entries(situations))('%s', (situation, tell) => {
    test.each(languages)('valid, whole, outlined, and the same bytes twice (%s)', async (language) => {
      const told = tell(language)
      for (const report of await papers(told)) {
        const { bytes } = await toPdf(report, fonts)
        expect(await checkPdf(bytes)).toEqual([])
        expect(Buffer.compare(bytes, (await toPdf(report, fonts)).bytes)).toBe(0)
        expect(bytes.length).toBeLessThan(most[situation] ?? 0)
        const { text, bookmarks } = await readPdfText(bytes)
        expect(bookmarks.length).toBeGreaterThan(0)
        expectWhole(text, report)
        for (const answer of hasAnswers ? told.answers : []) expect(readable(text)).toContain(readable(answer))
      }
    })
  })
})

test('what is huge is huge', () => {
  const { input, answers } = situations.huge('fr')
  expect(input.assessment.answers.size).toBeGreaterThanOrEqual(100)
  expect(input.plan.active).toHaveLength(60)
  expect(answers.some((answer) => answer.length === 10_000)).toBe(true)
})
