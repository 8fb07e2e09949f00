import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { letters } from '../support/report-reading.ts'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const better = sheet.replace('stage: T0', 'stage: T1').replace('PER-COMP-1: 2', 'PER-COMP-1: 5')

/** The text of the plan that a visit from this sheet gives. */
async function planOf(cwd: string, text: string, pdf: string): Promise<string> {
  writeFileSync(join(cwd, 'reponses.yaml'), text)
  expect(run(['visit', '--answers', 'reponses.yaml', '--report', pdf], { cwd }).code).toBe(0)
  return textIn(join(cwd, pdf))
}

async function textIn(path: string): Promise<string> {
  return letters((await readPdfText(readFileSync(path))).text)
}

const heading = letters('Ce qui a changé depuis')

describe('the plan of a business that was visited before', () => {
  test('tells what changed since its last stage; that of its first stage does not, even printed again later', async () => {
    const cwd = newFolder()
    expect(await planOf(cwd, sheet, 't0.pdf')).not.toContain(heading)
    const later = await planOf(cwd, better, 't1.pdf')
    expect(later).toContain(heading)
    expect(later).toContain(letters('En hausse de 1,0'))
    expect(later).toContain(letters('Stable'))
    const [first] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses[0].assessments
    expect(run(['report', first.id, '--out', 'again.pdf'], { cwd }).code).toBe(0)
    expect(await textIn(join(cwd, 'again.pdf'))).not.toContain(heading)
  })
})
