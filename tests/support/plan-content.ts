import { readExpression } from '../../src/content/read-expression.ts'
import { scopeOf, spaces } from '../../src/content/scope.ts'
import type { Action, ActionLibrary, PlanRule, PlanRules } from '../../src/model/actions.ts'
import type { Answers } from '../../src/model/answer.ts'
import { allWithColumns } from '../../src/model/columns.ts'
import type { Expression } from '../../src/model/expression.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Profile } from '../../src/model/profile.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import type { CriterionScore, QuestionScore, Scores } from '../../src/model/score.ts'
import { choosePlan } from '../../src/plan/choose-plan.ts'
import type { PlanInput } from '../../src/plan/situation.ts'
import { buildFramework, buildQuestionnaire, criterion, pinsOf, words } from './content.ts'

/** An expression as an author writes it; ids without hyphens. */
export function expression(written: string): Expression {
  const read = readExpression(written, scopeOf([], spaces))
  if (read.expression === undefined) throw new Error(`${written}: ${JSON.stringify(read.faults)}`)
  return read.expression
}

/** An action as a test says it: « A » moves the competency « cA » from 1 to 3, free, one day, soon. */
export function action(id: string, sketch: Partial<Action> = {}): Action {
  return {
    name: words(id),
    moves: [{ criterion: `c${id}`, from: 1, to: 3 }],
    horizon: 'soon',
    days: { min: 1, max: 1 },
    cost: '0',
    after: [],
    who: [],
    steps: [],
    sign: words(`sign of ${id}`),
    training: [],
    referral: [],
    topics: [],
    tags: [],
    ...sketch,
    id,
  }
}

export function rule(id: string, when: string, effect: PlanRule['effect']): PlanRule {
  return { id, when: expression(when), effect, why: words(`pourquoi ${id}`, `why ${id}`) }
}

const terms = (...ids: string[]) => ids.map((id) => ({ id, text: words(id) }))

const usualRank = [
  'action.duty ? 0 : 1',
  'action.first ? 0 : 1',
  '-max(0, action.target - action.value) * action.weight * (action.linked ? 1.5 : 1) / action.effort',
  'action.linked ? 0 : 1',
]

/** Usual effort and ranks; at most five active actions and one expensive, then four; no kind compulsory unless asked. */
function planRules({ rules = [], limits = {}, rank = usualRank }: Business): PlanRules {
  return {
    rank: rank.map(expression),
    effort: {
      bands: [{ upTo: 3, factor: 1 }, { upTo: 10, factor: 1.5 }, { factor: 2 }],
      sizes: { XS: 0.6, S: 1, M: 1.6, L: 2.5 },
    },
    limits: {
      active: 5,
      next: 4,
      people: { tag: 'people', atLeast: 0 },
      quick: { horizon: 'soon', cost: '$$', days: 4, atLeast: 0 },
      expensive: { cost: '$$$', atMost: 1 },
      ...limits,
    },
    rules,
  }
}

/** A business as a test says it: only what matters. Every competency stands at 1 with a target of 3 unless told. */
export type Business = Readonly<{
  actions: readonly Action[]
  values?: Readonly<Record<string, number | 'unknown' | 'insufficient'>>
  targets?: Readonly<Record<string, number | 'none'>>
  /** Competency → dimension; « D » unless told. */
  under?: Readonly<Record<string, string>>
  /** Dimension → its share; 1 unless told. */
  weights?: Readonly<Record<string, number>>
  rules?: readonly PlanRule[]
  limits?: Partial<PlanRules['limits']>
  rank?: readonly string[]
  wish?: readonly string[]
  size?: string
  done?: readonly string[]
  questions?: readonly Question[]
  questionScores?: Readonly<Record<string, Partial<QuestionScore>>>
  answers?: Answers
  respondents?: Readonly<Record<string, string>>
}>

function libraryOf(business: Business): ActionLibrary {
  return {
    id: 'actions',
    version: '1.0.0',
    languages: ['fr', 'en'],
    framework: { id: 'cadre', version: '1.0.0' },
    roles: [],
    horizons: terms('soon', 'middle', 'far'),
    costs: terms('0', '$', '$$', '$$$', '$$$$'),
    topics: terms('stock', 'sales'),
    training: [],
    referral: [],
    plan: planRules(business),
    actions: business.actions,
  }
}

export function inputFor(business: Business): PlanInput {
  const { actions, values = {}, under = {}, questions = [], wish = [], size = 'S' } = business
  const competencies = [
    ...new Set([...actions.flatMap(({ moves }) => moves.map((move) => move.criterion)), ...Object.keys(values)]),
  ]
  const dimensions = [...new Set(competencies.map((id) => under[id] ?? 'D'))]
  const framework = buildFramework({
    criteria: dimensions.map((dimension) =>
      criterion(
        dimension,
        {},
        ...competencies.filter((id) => (under[id] ?? 'D') === dimension).map((id) => criterion(id)),
      ),
    ),
  })
  const questionnaire = buildQuestionnaire(questions)
  const scores: Scores = {
    ...pinsOf(questionnaire, framework),
    criteria: [
      ...dimensions.map((id) => scoreOf(id, 1, business)),
      ...competencies.map((id) => scoreOf(id, 2, business)),
    ],
    questions: allWithColumns(questionnaire).map(({ id }) => ({
      question: id,
      state: 'answered',
      min: 1,
      max: 5,
      ...business.questionScores?.[id],
    })),
    lenses: [],
    flags: [],
  }
  const profile: Profile = new Map<string, string | readonly string[]>([
    ['size', size],
    ['topics', wish],
  ])
  const { answers = new Map(), respondents = {}, done = [] } = business
  return {
    respondents,
    library: { content: libraryOf(business), digest: 'digest-of-actions' },
    scores,
    framework,
    questionnaire,
    profile,
    answers,
    done,
  }
}

function scoreOf(id: string, tier: number, { values = {}, targets = {}, weights = {} }: Business): CriterionScore {
  const value = values[id] ?? 1
  const target = targets[id] ?? 3
  return {
    criterion: id,
    tier,
    ...(typeof value === 'number' ? { value } : {}),
    ...(value === 'insufficient' ? { value: 1 } : {}),
    ...(target === 'none' ? {} : { target }),
    min: 1,
    max: 5,
    insufficient: value === 'insufficient',
    weight: weights[id] ?? 1,
    cappedBy: [],
  }
}

export function planFor(business: Business): Plan {
  return choosePlan(inputFor(business))
}

/** The ids of a list of a plan, in its order. */
export function ids(list: readonly Readonly<{ action: string }>[]): readonly string[] {
  return list.map(({ action: id }) => id)
}
