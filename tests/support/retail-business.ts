import { type Name, scopeOf } from '../../src/content/scope.ts'
import type { CriterionScore, Scores } from '../../src/model/score.ts'
import type { PlanInput } from '../../src/plan/situation.ts'
import { buildFramework, buildQuestionnaire, criterion, pinsOf, single } from './content.ts'
import { shippedActions } from './shipped-actions.ts'

/** What each question of a competency is worth, in order; a competency without any is not measured. */
export type Values = Readonly<Record<string, readonly number[]>>

/** « n » boxes ticked of five. */
const ticks = (count: number): number => 1 + (4 * count) / 5

/** The worked example of the domain reference: a shop of nine people that no longer wants to run out of stock. */
export const workedExample: Values = {
  'PER-COMP': [2, 3],
  'PER-ADAP': [3, 2],
  'PER-PART': [2, ticks(1)],
  'PER-FORM': [2, 3],
  'PER-BIEN': [ticks(2), 2],
  'DIR-VISI': [3, 1],
  'DIR-PORT': [1, 1],
  'DIR-INVE': [2, 2],
  'DIR-CHAN': [2, 2],
  'PRO-CART': [1, 2],
  'PRO-GEST': [3.4, 4],
  'PRO-COLL': [3, ticks(3)],
  'PRO-OPER': [1, 1],
  'CLI-PRES': [2, ticks(0)],
  'CLI-VENT': [2],
  'CLI-RELA': [2, 2],
  'CLI-OFFR': [3],
  'DON-QUAL': [1, 1],
  'DON-INDI': [2, ticks(1)],
  'DON-DECI': [2],
  'DON-GOUV': [2],
  'TEC-BASE': [3, 2],
  'TEC-NUAG': [2, 2],
  'TEC-AUTO': [2, 2],
  'TEC-IA': [2, ticks(2)],
  'CON-ACCE': [1, 1],
  'CON-PROT': [2],
  'CON-VIGI': [2],
  'CON-CONT': [3, ticks(0)],
  'CON-RENS': [1, ticks(0)],
  'ECO-RESE': [2, ticks(0)],
  'ECO-COMM': [1],
  'ECO-CHAI': [2],
  'ECO-DURA': [1, 2],
}

/** The answers of the retail module; each counts half. */
export const retailModule: Readonly<Record<string, number>> = {
  'PRO-GEST': 3,
  'PRO-OPER': 2,
  'CLI-VENT': 1,
  'CLI-RELA': 3,
  'DON-QUAL': 1,
}

/** Weights of a business of 5 to 19 people with the multipliers of retail, and its targets. */
const dimensions: Readonly<Record<string, Readonly<{ weight: number; target: number }>>> = {
  PER: { weight: 18, target: 3 },
  DIR: { weight: 12, target: 3 },
  PRO: { weight: 15, target: 3 },
  CLI: { weight: 14 * 1.4, target: 3 },
  DON: { weight: 10, target: 2.5 },
  TEC: { weight: 9 * 0.8, target: 2.5 },
  CON: { weight: 14, target: 3 },
  ECO: { weight: 8, target: 3 },
}

const total = Object.values(dimensions).reduce((sum, { weight }) => sum + weight, 0)
const competencies = Object.keys(workedExample)
const under = (dimension: string) => competencies.filter((id) => id.startsWith(dimension))
const questionIds = (values: Values) =>
  Object.entries(values).flatMap(([id, list]) =>
    list.map((value, index) => ({ id: `${id}-${index + 1}`, of: id, value })),
  )

/** The shipped library before that shop, or before the same shop with other answers. */
export function retailInput(
  values: Values,
  sketch: Readonly<{ module?: typeof retailModule; wish?: readonly string[] }> = {},
): PlanInput {
  const { module = {}, wish = [] } = sketch
  const library = shippedActions(names())
  const framework = buildFramework({
    criteria: Object.keys(dimensions).map((id) => criterion(id, {}, ...under(id).map((each) => criterion(each)))),
  })
  const questions = questionIds(values)
  const questionnaire = buildQuestionnaire(questions.map(({ id, of }) => single(id, { measures: { [of]: 1 } })))
  const scores: Scores = {
    ...pinsOf(questionnaire, framework),
    criteria: Object.entries(dimensions).flatMap(([id, { weight, target }]) => {
      const parts = under(id).map((each) => scored(each, 2, { target, ...valued(values[each] ?? [], module[each]) }))
      const own = mean(parts.flatMap(({ value }) => value ?? []))
      return [scored(id, 1, { target, weight: weight / total, ...(own === undefined ? {} : { value: own }) }), ...parts]
    }),
    questions: questions.map(({ id, value }) => ({ question: id, state: 'answered', value, min: 1, max: 5 })),
    lenses: [],
    flags: [],
  }
  return {
    library: { content: library, digest: 'digest-of-actions' },
    scores,
    framework,
    questionnaire,
    profile: new Map<string, string | readonly string[]>([
      ['size', 'S'],
      ['sector', 'DET'],
      ['topics', wish],
    ]),
  }
}

function names() {
  const known: readonly Name[] = [
    ...[...Object.keys(dimensions), ...competencies].map((id) => ({ space: 'value', id }) as const),
    ...questionIds(workedExample).map(({ id }) => ({ space: 'score', id }) as const),
  ]
  return scopeOf(known, ['action'])
}

function scored(criterion: string, tier: number, more: Partial<CriterionScore>): CriterionScore {
  return { criterion, tier, min: 1, max: 5, insufficient: false, weight: 1, cappedBy: [], ...more }
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

function valued(values: readonly number[], ofModule?: number): Readonly<{ value?: number }> {
  if (values.length === 0) return {}
  const sum = values.reduce((total, value) => total + value, 0)
  if (ofModule === undefined) return { value: sum / values.length }
  return { value: (sum + ofModule / 2) / (values.length + 0.5) }
}
