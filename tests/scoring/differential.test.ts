import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '../../src/model/questionnaire.ts'
import type { CriterionScore, QuestionScore, Score, Scores } from '../../src/model/score.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { hair } from '../support/naive-expressions.ts'
import { type NaiveNode, NaiveScores, naiveLevel } from '../support/naive-scores.ts'
import { policiesAt } from '../support/naive-sheet.ts'
import { scored } from '../support/scored.ts'

const runs = { numRuns: 400 }

function both(promise: (found: Scores, naive: NaiveScores, world: World) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const world = anyWorld(draw, { computed: true })
      promise(scored(world), new NaiveScores(world), world)
    }),
    runs,
  )
}

function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.round(number * 1e8) / 1e8 + 0
}

function told({ value, low, high, coverage, evidence, min, max }: Score): readonly unknown[] {
  return [value, low, high, coverage, evidence, min, max].map(rounded)
}

function toldNaively({ value, low, high, coverage, evidence, range }: NaiveNode): readonly unknown[] {
  return [value, low, high, coverage, evidence, range.min, range.max].map(rounded)
}

test('every criterion has the numbers of a naive reading of the design', () => {
  both(({ criteria }, naive) => {
    const expected = naive.criteria().map((criterion) => [criterion.id, ...toldNaively(naive.node(criterion))])
    expect(criteria.map((one) => [one.criterion, ...told(one)])).toEqual(expected)
  })
})

test('every lens has them too', () => {
  both(({ lenses }, naive, { framework }) => {
    const expected = framework.lenses.flatMap(({ id }) => naive.lens(id) ?? [])
    expect(lenses.map((one) => [one.lens, ...told(one)])).toEqual(expected.map((one) => [one.id, ...toldNaively(one)]))
  })
})

test('every question is in the state, and has the value, of a naive reading', () => {
  both(({ questions }, naive, world) => {
    const asked = naive.sheet.asked.map(({ question }) => question)
    const expected = questions.map(({ question }) => {
      const found = asked.find(({ id }) => id === question)
      return found && questionToldNaively(found, naive, world)
    })
    expect(questions.map(questionTold)).toEqual(expected)
  })
})

function questionTold({ question, state, value, low, high, coverage, spread }: QuestionScore): readonly unknown[] {
  return [question, state, ...[value, low, high, coverage, spread].map(rounded)]
}

function questionToldNaively(question: Question, naive: NaiveScores, { framework }: World): readonly unknown[] {
  const { sheet } = naive
  const visibility = sheet.visibility(question.id)
  const isVisible = visibility === 'visible'
  const criterion = naive.criteria().find(({ id }) => Object.hasOwn(question.measures, id)) ?? framework.root
  const brought = isVisible ? sheet.brought(question, policiesAt(criterion)) : undefined
  const apart = isVisible && !sheet.isStoodFor(question) ? (sheet.spread(question) ?? 0) : 0
  const spread = apart >= 1.5 - hair ? apart : undefined
  const numbers = [brought?.value, brought?.low, brought?.high, brought?.covered, spread]
  return [question.id, isVisible ? sheet.stateOf(question) : visibility, ...numbers.map(rounded)]
}

test('weights, targets, rules and levels are those of a naive reading', () => {
  both(({ criteria, flags }, naive, { framework }) => {
    const rules = naive.rules()
    expect(flags.map(({ rule, known }) => [rule, known])).toEqual([...rules])
    const targets = naive.targets()
    for (const criterion of naive.criteria()) {
      const found = criteria.find((one) => one.criterion === criterion.id)
      const node = naive.node(criterion)
      expect(rounded(found?.target)).toBe(rounded(targets.get(criterion.id)))
      expect(found?.insufficient).toBe(naive.isInsufficient(criterion, node))
      const caps = framework.rules.flatMap(({ id, effect }) =>
        effect.kind === 'cap-level' && effect.criterion === criterion.id && rules.get(id) === true
          ? [effect.level]
          : [],
      )
      expect(wordsOf(found)).toEqual(naiveWords(naive, criterion, caps))
    }
  })
})

type Words = Readonly<{
  level?: string | undefined
  shown?: string | undefined
  between?: readonly string[] | undefined
}>

function wordsOf(score: CriterionScore | undefined): Words {
  return { level: score?.level, shown: score?.shownLevel, between: score?.between }
}

function naiveWords(naive: NaiveScores, criterion: Parameters<NaiveScores['node']>[0], caps: readonly string[]): Words {
  const node = naive.node(criterion)
  const { levels } = criterion
  if (levels.length === 0 || naive.isInsufficient(criterion, node)) return {}
  if (node.value === undefined || node.low === undefined || node.high === undefined) return {}
  const rank = (level: string | undefined): number => levels.findIndex(({ id }) => id === level)
  const ceilings = caps.map(rank).filter((one) => one >= 0)
  const shown = (number: number): string =>
    levels[Math.min(rank(naiveLevel(levels, number)), ...ceilings)]?.id ?? 'none'
  const [lowest, highest] = [shown(node.low), shown(node.high)]
  return {
    level: naiveLevel(levels, node.value),
    shown: shown(node.value),
    between: lowest === highest ? undefined : [lowest, highest],
  }
}
