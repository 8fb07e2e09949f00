import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/model/answer.ts'
import { exported } from '../../support/survey-shapes.ts'
import { anySheetFor, asFile, surveyed } from '../../support/survey-sheets.ts'
import { shapes } from '../../support/survey-tools.ts'
import { folderWith, run } from '../../support/surveys.ts'

const tried = ['limesurvey, codes', 'google-forms, through a sheet', 'kobotoolbox, labels', 'spreadsheet, codes']

/** What a visit keeps of the same answers, noted in a file. */
function visited(reference: string, answers: Answers, name: string): unknown {
  const cwd = folderWith([])
  const sheet = JSON.parse(asFile(reference, answers).text)
  const file = { ...sheet, business: { name }, consents: { diagnostic: true } }
  writeFileSync(join(cwd, 'reponses.yaml'), JSON.stringify(file))
  const { out, err } = run(['visit', '--answers', 'reponses.yaml', '--json'], { cwd })
  expect(err).toBe('')
  return JSON.parse(out).scores
}

test.each(tried)(
  'an export of %s gives each business the scores and the plan of a visit, to the last decimal',
  (tool) => {
    const { shape } = shapes[tool] ?? {}
    if (shape === undefined) throw new Error(tool)
    const reference = 'pme-express@1.0.0'
    const questionnaire = surveyed(reference)
    const sheets = fc.sample(
      fc.gen().map((draw) => [0, 1, 2, 3].map(() => anySheetFor(questionnaire, shape, draw))),
      { numRuns: 1, seed: 6 },
    )[0]
    const named = (sheets ?? []).map((answers, index): Answers => {
      const name = { answer: { state: 'answered', value: `Entreprise ${index}` } } as const
      return new Map([...answers, ['PRF-NOM', name]])
    })
    const cwd = folderWith(exported(questionnaire, named, shape))
    const flags = ['-q', 'pme-express', '--consent-in-survey', '--json']
    const { code, out, err } = run(['batch', 'export.csv', ...flags], { cwd })
    expect(err).not.toContain('refusée')
    expect(code).toBe(0)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(named.length)
    for (const [index, answers] of named.entries()) {
      const visit = visited(reference, answers, `Entreprise ${index}`)
      expect(visit).toMatchObject(without(lines[index]))
      expect(JSON.parse(run(['show', `Entreprise ${index}`, '--json'], { cwd }).out)).toEqual(visit)
    }
  },
)

function without({
  line: _,
  response: _r,
  assessment: _a,
  ...scores
}: Record<string, unknown>): Record<string, unknown> {
  return scores
}
