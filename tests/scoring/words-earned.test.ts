import { describe, expect, test } from 'vitest'
import type { FrameworkRule, Level } from '../../src/model/framework.ts'
import type { Said } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, criterion, single, words } from '../support/content.ts'
import { both, compare, either, not } from '../support/expressions.ts'
import { criterionIn, scoredAs } from '../support/scored.ts'

const questions = ['A', 'B', 'C', 'D'].map((id) => single(id, { measures: { PER: 1 } }))
const questionnaire = buildQuestionnaire([...questions, single('PROT', { measures: { CON: 1 } })])

function per(said: Readonly<Record<string, Said>>, rules: readonly FrameworkRule[] = [], levels?: readonly Level[]) {
  const framework = buildFramework({
    criteria: [criterion('PER', levels === undefined ? {} : { levels }), criterion('CON')],
    rules,
  })
  return criterionIn(scoredAs({ framework, questionnaire }, said), 'PER')
}

const all = (value: number): Record<string, Said> => ({ A: value, B: value, C: value, D: value })

function cap(id: string, level: string, when: FrameworkRule['when']): FrameworkRule {
  return { id, when, effect: { kind: 'cap-level', criterion: 'PER', level }, why: words('règle') }
}

describe('a level', () => {
  test('is that of the band the value reaches, an edge belonging to the band above', () => {
    expect(per({ A: 2, B: 3, C: 2, D: 3 }).level).toBe('structure')
    expect(per({ A: 2, B: 2, C: 3, D: 2 }).level).toBe('emergent')
  })

  test('or to the band below, where bands are written « up to »', () => {
    const levels = [
      { id: 'bas', name: words('Bas'), upTo: 2.5 },
      { id: 'haut', name: words('Haut'), upTo: 5 },
    ]
    expect(per({ A: 2, B: 3, C: 2, D: 3 }, [], levels).level).toBe('bas')
    expect(per({ A: 3, B: 3, C: 2, D: 3 }, [], levels).level).toBe('haut')
  })

  test('is not lost to the last digit of a sum', () => {
    const tenths = [0.1, 0.2, 0.3, 0.4].map((weight, index) =>
      single('ABCD'.charAt(index), { measures: { PER: weight } }),
    )
    const framework = buildFramework({ criteria: [criterion('PER')] })
    const scores = scoredAs({ framework, questionnaire: buildQuestionnaire(tenths) }, { A: 3, B: 3, C: 2, D: 2 })
    // 0.1 × 3 + 0.2 × 3 + 0.3 × 2 + 0.4 × 2 = 2.3; moved up to an edge of 2.3 exactly.
    expect(criterionIn(scores, 'PER').value).toBeCloseTo(2.3, 12)
    const edge = [
      { id: 'sous', name: words('Sous'), from: 1 },
      { id: 'sur', name: words('Sur'), from: 2.3 },
    ]
    const atEdge = buildFramework({ criteria: [criterion('PER', { levels: edge })] })
    const again = scoredAs({ framework: atEdge, questionnaire: buildQuestionnaire(tenths) }, { A: 3, B: 3, C: 2, D: 2 })
    expect(criterionIn(again, 'PER').level).toBe('sur')
  })

  test('is between two when what is missing could still change it', () => {
    expect(per({ A: 3, B: 3, C: 3 }).between).toEqual(['structure', 'integre'])
    expect(per({ A: 3, B: 3 })).toMatchObject({ level: 'structure', between: ['emergent', 'integre'] })
    expect(per(all(3)).between).toBeUndefined()
  })
})

describe('a rule that caps', () => {
  const capped = cap('R', 'emergent', compare('score.PROT', '<', 3))

  test('changes the level shown, never the number nor the level of the value', () => {
    expect(per({ ...all(4), PROT: 1 }, [capped])).toMatchObject({
      value: 4,
      level: 'integre',
      shownLevel: 'emergent',
      cappedBy: ['R'],
    })
  })

  test('has no effect while what it reads is not known', () => {
    expect(per(all(4), [capped])).toMatchObject({ shownLevel: 'integre', cappedBy: [] })
  })

  test('is not named where it takes nothing away', () => {
    expect(per({ ...all(1), PROT: 1 }, [capped])).toMatchObject({ shownLevel: 'amorce', cappedBy: [] })
  })

  test('takes away what stands between two levels when both are above it', () => {
    expect(per({ A: 3, B: 3, C: 3, PROT: 1 }, [capped]).between).toBeUndefined()
    expect(per({ A: 3, B: 3, PROT: 1 }, [cap('R', 'structure', compare('score.PROT', '<', 3))]).between).toEqual([
      'emergent',
      'structure',
    ])
  })

  test('with another, the lowest is shown, and both are named', () => {
    const other = cap('S', 'structure', compare('value.CON', '<=', 2))
    expect(per({ ...all(5), PROT: 2 }, [capped, other])).toMatchObject({ shownLevel: 'emergent', cappedBy: ['R', 'S'] })
  })

  test('joins conditions: one false is enough to refuse, one true to accept', () => {
    const known = compare('score.PROT', '<', 3)
    const never = compare('score.NULLE', '<', 3)
    const shown = (when: FrameworkRule['when']) => per({ ...all(4), PROT: 1 }, [cap('R', 'emergent', when)]).shownLevel
    expect(shown(both(known, never))).toBe('integre')
    expect(shown(either(never, known))).toBe('emergent')
    expect(shown(not(known))).toBe('integre')
  })
})

describe('a target', () => {
  const framework = buildFramework({
    criteria: [criterion('PER', {}, criterion('PER-COMP'), criterion('PER-ADAP')), criterion('CON')],
    targets: [
      { set: { cadre: 3, PER: 3.5 }, times: {} },
      { when: compare('profile.size', '==', 'M'), set: { 'PER-ADAP': 4 }, times: {} },
    ],
  })
  const measured = buildQuestionnaire(
    ['PER-COMP', 'PER-ADAP', 'CON'].map((id) => single(`Q-${id}`, { measures: { [id]: 1 } })),
  )

  test('is inherited from the parent unless the profile sets it', () => {
    const targets = (size: string) =>
      scoredAs({ framework, questionnaire: measured }, {}, { size }).criteria.map(({ criterion: id, target }) => [
        id,
        target,
      ])
    expect(targets('XS')).toEqual([
      ['cadre', 3],
      ['PER', 3.5],
      ['PER-COMP', 3.5],
      ['PER-ADAP', 3.5],
      ['CON', 3],
    ])
    expect(targets('M')).toContainEqual(['PER-ADAP', 4])
  })
})
