import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { evaluate } from '../../src/model/evaluate.ts'
import type { Fact } from '../../src/model/expression.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'

const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')
const comparison = fc.oneof(
  fc.tuple(operator, fc.integer({ min: -1, max: 7 })).map(([op, number]) => `answer.N ${op} ${number}`),
  fc.tuple(operator, fc.integer({ min: 1, max: 3 })).map(([op, number]) => `answer.C ${op} ${number}`),
  fc.tuple(operator, fc.integer({ min: 0, max: 3 })).map(([op, number]) => `size(answer.L) ${op} ${number}`),
  fc.constantFrom(
    '"a" in answer.L',
    '"b" in answer.L',
    '"z" in answer.L',
    'answer.C in [1, 3]',
    'answer.N == answer.C',
  ),
  fc.constantFrom('profile.k == "low"', 'profile.k != "low"'),
)
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('condition').map((a) => `!(${a})`),
  ),
}))

const file = (shown: string) => `format: virage/questionnaire@1
id: q
version: "1.0.0"
languages: [fr]
name: { fr: Q }
purpose: { fr: But }
subject: business
stages: [T0]
sections:
  - id: s
    name: { fr: S }
    questions:
      - { id: N, kind: number, text: { fr: Nombre }, min: 0, max: 6, whole: true }
      - { id: K, kind: computed, text: { fr: Classe }, profile: k, compute: 'answer.N < 3 ? "low" : "high"' }
      - { id: C, kind: single, text: { fr: Choix }, options: [{ text: { fr: un } }, { text: { fr: deux } }, { text: { fr: trois } }] }
      - id: L
        kind: multi
        text: { fr: Liste }
        options: [{ id: a, text: { fr: a } }, { id: b, text: { fr: b } }, { id: z, text: { fr: z }, exclusive: true }]
      - { id: X, kind: text, text: { fr: Suite }, show_if: '${shown}' }
`

const lists: readonly Fact[] = [['a'], ['b'], ['a', 'b'], ['z']]
const everyAnswer = [0, 1, 2, 3, 4, 5, 6].flatMap((N) => [1, 2, 3].flatMap((C) => lists.map((L) => ({ N, C, L }))))

/** What a condition comes out as, once of each way that its questions can be answered. */
function outcomesOf(shown: string): Readonly<{ told: readonly string[]; outcomes: ReadonlySet<Fact | undefined> }> {
  const read = readLibrary([{ name: 'q.yaml', text: file(shown) }])
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const questions = [...read.value.questionnaires.values()].flatMap(({ content }) => allQuestions(content))
  const showIf = questions.find(({ id }) => id === 'X')?.showIf
  if (showIf === undefined) throw new Error('no condition')
  const outcomes = everyAnswer.map(({ N, C, L }) =>
    evaluate(showIf, (space, id) =>
      space === 'profile'
        ? N < 3
          ? 'low'
          : 'high'
        : new Map<string, Fact>([
            ['N', N],
            ['C', C],
            ['L', L],
          ]).get(id),
    ),
  )
  return { told: read.warnings.map(({ fault }) => fault.code), outcomes: new Set(outcomes) }
}

test('a condition is told never true, or always true, only where no answer makes it otherwise; and always, unless it sets two answers side by side', () => {
  fc.assert(
    fc.property(condition, (shown) => {
      const { told, outcomes } = outcomesOf(shown)
      const [isNever, isAlways] = [told.includes('never-visible'), told.includes('always-true')]
      // Two answers set side by side are each tried alone: what only both together forbid may stay untold.
      const isExact = !shown.includes('answer.N == answer.C')
      expect(isNever, shown).toBe(isExact ? !outcomes.has(true) : isNever && !outcomes.has(true))
      expect(isAlways, shown).toBe(isExact ? !outcomes.has(false) : isAlways && !outcomes.has(false))
    }),
    { numRuns: 400 },
  )
})
