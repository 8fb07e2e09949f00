import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Framework, Level } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import { quantity } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, criterion, linear, number, words } from '../support/content.ts'
import { readValue } from '../support/mistakes.ts'
import { criterionIn, scoredAs } from '../support/scored.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** The level of a criterion whose only question is worth this very number. */
function levelAt(value: number, framework: Framework, measured: string, read: string): string | undefined {
  const { min, max }: Range = framework.scale
  const asked = number('Q', { measures: { [measured]: 1 }, value: linear([min, min], [max, max]) })
  return criterionIn(scoredAs({ framework, questionnaire: buildQuestionnaire([asked]) }, { Q: quantity(value) }), read)
    .level
}

describe('at the edge of a band', () => {
  test('of our framework, the level is that of the unrounded value: 2.4999999 is not yet 2.5', () => {
    const [framework] = [...readValue(readLibrary(shippedFiles)).frameworks.values()].map(({ content }) => content)
    if (framework === undefined) throw new Error('no framework ships')
    const [dimension] = framework.root.children
    const [competency] = dimension?.children ?? []
    const levelOf = (value: number) => levelAt(value, framework, competency?.id ?? '', dimension?.id ?? '')
    const [starting, emerging, structured] = dimension?.levels.map(({ id }) => id) ?? []
    expect([1, 1.4999999, 1.5, 2.4999999, 2.4999999999, 2.5].map(levelOf)).toEqual([
      starting,
      starting,
      emerging,
      emerging,
      structured,
      structured,
    ])
  })

  test('of a scale of 100 in four levels, 25 and 25.5, 50 and 50.4, 75 and 75.4 are each in one band', () => {
    const levels: readonly Level[] = [25, 50, 75, 100].map((upTo) => ({ id: `b${upTo}`, name: words('bande'), upTo }))
    const framework = buildFramework({ scale: { min: 0, max: 100 }, criteria: [criterion('TOUT', { levels })] })
    const levelOf = (value: number) => levelAt(value, framework, 'TOUT', 'TOUT')
    expect([0, 25, 25.0000000001, 25.5, 50, 50.4, 75, 75.4, 100].map(levelOf)).toEqual([
      'b25',
      'b25',
      'b25',
      'b50',
      'b50',
      'b75',
      'b75',
      'b100',
      'b100',
    ])
  })
})
