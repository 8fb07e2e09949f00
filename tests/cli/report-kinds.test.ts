import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { letters } from '../support/report-reading.ts'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const cwd = newFolder()

const name = () => JSON.parse(run(['list', '--json'], { cwd }).out).businesses[0].name

/** The text of a report, which must be valid for both norms. */
async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(join(cwd, path))
  expect(await checkPdf(bytes)).toEqual([])
  return letters((await readPdfText(bytes)).text)
}

beforeAll(() => {
  const better = sheet.replace('stage: T0', 'stage: T1').replace('PER-COMP-1: 2', 'PER-COMP-1: 5')
  for (const [name, text] of [
    ['t0.yaml', sheet],
    ['t1.yaml', better],
  ] as const) {
    writeFileSync(join(cwd, name), text)
    expect(run(['visit', '--answers', name], { cwd }).code).toBe(0)
  }
})

describe('virage report --kind', () => {
  test('prints the plan on one page, the progress and the annex, in either tongue’s word', async () => {
    for (const [kind, said] of [
      ['sommaire', 'Votre plan en une page'],
      ['progression', 'Ce qui a changé pendant l’accompagnement'],
      ['annexe', 'd’où vient chaque nombre'],
    ] as const) {
      const { code, err } = run(['report', name(), '--kind', kind, '--out', `${kind}.pdf`], { cwd })
      expect([code, err.includes(`${kind}.pdf`)]).toEqual([0, true])
      expect(await textOf(`${kind}.pdf`)).toContain(letters(said))
    }
    expect(await textOf('progression.pdf')).toContain(letters('En hausse de 1,0'))
    expect(await textOf('annexe.pdf')).toContain(letters('÷'))
  })

  test('never writes over a file without --force', () => {
    writeFileSync(join(cwd, 'mine.pdf'), 'mine')
    for (const kind of ['summary', 'progress', 'annex']) {
      expect(run(['report', name(), '--kind', kind, '--out', 'mine.pdf'], { cwd }).code).not.toBe(0)
      expect(readFileSync(join(cwd, 'mine.pdf'), 'utf8')).toBe('mine')
    }
  })

  test('names the kinds when it is given another', () => {
    const { code, out, err } = run(['report', name(), '--kind', 'bilan'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('plan, sommaire, progression, annexe')
  })
})

describe('virage report --template', () => {
  test('dresses a report in a file of one’s own', async () => {
    writeFileSync(
      join(cwd, 'ours.yaml'),
      `format: virage/report@1
id: ours
version: "1.0.0"
languages: [fr]
name: { fr: Le nôtre }
pages: [[wish, first]]
wording: { plan: { title: { fr: Plan du Lac } } }
`,
    )
    expect(run(['report', name(), '--template', 'ours.yaml', '--out', 'ours.pdf'], { cwd }).code).toBe(0)
    const text = await textOf('ours.pdf')
    expect(text).toContain(letters('Plan du Lac'))
    expect(text).not.toContain(letters('Toutes vos réponses'))
  })

  test('prints nothing with one whose colours cannot be read, and says where', () => {
    const text = readFileSync(join(cwd, 'ours.yaml'), 'utf8')
    writeFileSync(join(cwd, 'pale.yaml'), `${text}colours: { brand: "#8fbcc4", accent: "#8a3b12" }\n`)
    const { code, err } = run(['report', name(), '--template', 'pale.yaml', '--out', 'pale.pdf'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('pale.yaml:8:19')
    expect(err).toContain('[weak-contrast]')
    expect(existsSync(join(cwd, 'pale.pdf'))).toBe(false)
  })

  test('names those that ship when there is no such one', () => {
    const { code, err } = run(['report', name(), '--template', 'rapport-pmi'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('rapport-pme')
  })
})
