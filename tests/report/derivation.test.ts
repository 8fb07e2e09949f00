import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/model/framework.ts'
import { compose } from '../../src/report/compose.ts'
import { type Block, textOf } from '../../src/report/report.ts'
import { derive } from '../../src/scoring/derive.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { answersOf } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, criterion, pinsOf, single } from '../support/content.ts'
import { businesses } from '../support/report-businesses.ts'
import { reportInput } from '../support/report-input.ts'
import { flat } from '../support/report-reading.ts'

/** The rows under the heading of the calculations, as text with plain spaces. */
function calculations(blocks: readonly Block[], heading: string): readonly (readonly string[])[] {
  const all = flat(blocks)
  const at = all.findIndex((block) => block.kind === 'heading' && block.text === heading)
  const table = at < 0 ? undefined : all.slice(at).find((block) => block.kind === 'table')
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => (Array.isArray(cell) ? textOf(cell) : '').replaceAll('\u00a0', ' ')),
  )
}

describe('the annex of calculations', () => {
  test.each(['fr', 'en'] as const)('has the overall and every dimension, each with its numbers (%s)', (language) => {
    const heading = language === 'fr' ? 'Le calcul de chaque cote' : 'How each score is worked out'
    const rows = calculations(compose(businesses.complete(language)).blocks, heading)
    expect(rows).toHaveLength(9)
    for (const [, how = ''] of rows) expect(how).toMatch(/^\d[.,]\d\d( = .*\d|, )/)
  })

  test('says « aucune cote » where nothing was answered', () => {
    const rows = calculations(compose(businesses.empty('fr')).blocks, 'Le calcul de chaque cote')
    expect(new Set(rows.map(([, how]) => how))).toEqual(new Set(['aucune cote : aucune question n’a de réponse']))
  })

  test('shows a scale the score is carried to, and a limit', () => {
    expect(howOf({ scale: { min: 0, max: 100 } })).toBe(
      '37,50 = 0 + (2,5 − 1) ÷ (5 − 1) × (100 − 0), où 2,50 = (2 + 3) ÷ 2',
    )
    expect(howOf({ clamp: { min: 3, max: 5 } })).toBe('2,50 = (2 + 3) ÷ 2, gardé entre 3 et 5')
  })

  test('is left out where what the scores are made of is not known', () => {
    expect(calculations(compose(reportInput('fr')).blocks, 'Le calcul de chaque cote')).toEqual([])
  })
})

function howOf(sketch: Partial<Criterion>): string | undefined {
  const framework = buildFramework({ criteria: [criterion('PER', { levels: [], ...sketch })] })
  const questionnaire = buildQuestionnaire(['A', 'B'].map((id) => single(id, { measures: { PER: 1 } })))
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const derivation = derive(scorer, { answers: answersOf({ A: 2, B: 3 }) })
  const rows = calculations(compose(reportInput('fr', { derivation })).blocks, 'Le calcul de chaque cote')
  return rows[1]?.[1]
}
