import { expect, test } from 'vitest'
import { tellAsked } from '../../src/cli/explain/tell-tree.ts'
import { openTelling } from '../../src/cli/explain/telling.ts'
import type { Level } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import { Standing } from '../../src/model/standing.ts'
import { derive } from '../../src/scoring/derive.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { explainWords } from '../../src/text/explain-words.ts'
import { answersOf, quantity } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, criterion, number, pinsOf, words } from '../support/content.ts'

const explain = await explainWords('en')

/** The number and the level that are printed for a value of this scale, under these bands. */
function printed(value: number, scale: Range, levels: readonly Level[]): Readonly<{ number: number; level: string }> {
  const framework = buildFramework({ scale, criteria: [criterion('PER', { levels })] })
  const points = [
    [scale.min, scale.min],
    [scale.max, scale.max],
  ] as const
  const questionnaire = buildQuestionnaire([
    number('Q', { ...scale, measures: { PER: 1 }, value: { kind: 'linear', points } }),
  ])
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const sheet = { answers: answersOf({ Q: quantity(value) }) }
  const { facts } = new Standing(scorer.asking, sheet)
  const telling = openTelling({ derivation: derive(scorer, sheet), questionnaire, framework, facts }, explain, 'en')
  const lines = [...tellAsked(telling, { kind: 'criterion', id: 'PER' })].map(({ text }) => text)
  const level = lines.find((line) => line.startsWith('Level: '))?.split(' ')[1] ?? ''
  return { number: Number(/: ([\d.]+)$/.exec(lines[0] ?? '')?.[1]), level }
}

function from(...edges: readonly number[]): readonly Level[] {
  return edges.map((edge, rank) => ({ id: `N${rank}`, name: words(`N${rank}`), from: edge }))
}

function upTo(...edges: readonly number[]): readonly Level[] {
  return edges.map((edge, rank) => ({ id: `N${rank}`, name: words(`N${rank}`), upTo: edge }))
}

const hairs = [0, 1e-7, -1e-7, 1e-4, -1e-4, 0.004, -0.004, 0.4, -0.4]

test.each([25, 25.5, 50, 50.4, 75, 75.4])(
  'on 0–100, at and around %d, the number printed is in the band of the level named',
  (edge) => {
    for (const hair of hairs) {
      const { number: below, level } = printed(edge + hair, { min: 0, max: 100 }, from(0, edge))
      expect([edge + hair, level]).toEqual([edge + hair, below >= edge ? 'N1' : 'N0'])
      const { number: upper, level: other } = printed(edge + hair, { min: 0, max: 100 }, upTo(edge, 100))
      expect([edge + hair, other]).toEqual([edge + hair, upper <= edge ? 'N0' : 'N1'])
    }
  },
)

test.each([1.5, 2.4999999, 2.5])('on ours, at %d too', (value) => {
  const { number: shown, level } = printed(value, { min: 1, max: 5 }, from(1, 1.5, 2.5))
  expect(level).toBe(shown >= 2.5 ? 'N2' : shown >= 1.5 ? 'N1' : 'N0')
  expect(level).toBe(value < 2.5 ? 'N1' : 'N2')
})
