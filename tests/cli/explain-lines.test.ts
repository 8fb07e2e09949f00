import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivationJson } from '../../src/cli/explain/derivation-json.ts'
import { tellDifference } from '../../src/cli/explain/tell-difference.ts'
import { tellAsked, tellOverview } from '../../src/cli/explain/tell-tree.ts'
import { openTelling, type Telling } from '../../src/cli/explain/telling.ts'
import { Standing } from '../../src/model/standing.ts'
import { derive } from '../../src/scoring/derive.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { differenceOf, sheetWith } from '../../src/scoring/what-if.ts'
import { explainWords } from '../../src/text/explain-words.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { calculated } from '../support/calculated.ts'
import { pinsOf } from '../support/content.ts'

const words = { fr: await explainWords('fr'), en: await explainWords('en') }

function tellingOf({ framework, questionnaire, sheet }: World, language: 'fr' | 'en'): Telling {
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const { facts } = new Standing(scorer.asking, sheet)
  const derivation = derive(scorer, sheet)
  return openTelling({ derivation, questionnaire, framework, facts }, words[language], language)
}

function everyLine(telling: Telling): readonly string[] {
  const { criteria, questions, lenses } = telling.derivation
  const asked = [
    ...criteria.map(({ criterion }) => ({ kind: 'criterion', id: criterion }) as const),
    ...questions.map(({ question }) => ({ kind: 'question', id: question }) as const),
    ...lenses.map(({ lens }) => ({ kind: 'lens', id: lens }) as const),
  ]
  const lines = [...tellOverview(telling), ...asked.flatMap((one) => [...tellAsked(telling, one)])]
  return lines.map(({ text }) => text)
}

function everyWorld(promise: (world: World) => void, numRuns = 80): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => promise(anyWorld(draw, { computed: true }))),
    { numRuns },
  )
}

const broken = /NaN|undefined|Infinity|\[object|null/

test('any derivation can be told, in both languages and as JSON, without a word that is none', () => {
  everyWorld((world) => {
    for (const language of ['fr', 'en'] as const)
      expect(everyLine(tellingOf(world, language)).filter((line) => broken.test(line))).toEqual([])
    const json = JSON.stringify(derivationJson(tellingOf(world, 'fr').derivation, {}))
    expect(json).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test('what is printed on both sides of an equals sign is the same number', () => {
  let checked = 0
  everyWorld((world) => {
    for (const line of everyLine(tellingOf(world, 'en'))) {
      const match = /(?:^|: )([−\d.,]+) = ([−\d.,()+×÷ ]*\d\)?(?: ÷ [\d.]+)?)\.?$/.exec(line)
      const [, said = '', how = ''] = match ?? []
      if (match === null || !/[+×÷]/.test(how)) continue
      checked += 1
      const decimals = said.split('.')[1]?.length ?? 0
      const number = calculated(said)
      expect(Math.abs(calculated(how) - number), line).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-8)
    }
  })
  expect(checked).toBeGreaterThan(100)
})

test('what other answers move can be told, whatever they are', () => {
  everyWorld((world) => {
    const { framework, questionnaire, sheet } = world
    const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
    const after = score(scorer, sheetWith(scorer, sheet, new Map()))
    const lines = [...tellDifference(tellingOf(world, 'en'), differenceOf(score(scorer, sheet), after))]
    expect(lines.map(({ text }) => text).filter((text) => broken.test(text))).toEqual([])
  })
})
