import type { Action, Move, PlanRule } from '../model/actions.ts'
import { allWithColumns } from '../model/columns.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import { allCriteria } from '../model/framework.ts'
import { isBelow } from '../model/number.ts'
import { own } from '../model/own.ts'
import type { Cause } from '../model/plan.ts'
import { sharedTopics, urgentFirst } from './rank.ts'
import type { Situation } from './situation.ts'
import { isTriggered } from './standing.ts'

/** Why an action is in the plan by itself: the gaps it closes, the rules that name it, its own condition, the wish. */
export function causesOf(action: Action, situation: Situation): readonly Cause[] {
  const { duties, firsts } = situation.rules
  const topics = sharedTopics(action, situation)
  return [
    ...ruleCauses(duties.get(action.id), 'duty', situation),
    ...gapCauses(action, situation),
    ...triggerCauses(action, situation),
    ...ruleCauses(firsts.get(action.id), 'first', situation),
    ...(topics.length > 0 ? [{ kind: 'wish', topics } as const] : []),
  ]
}

function ruleCauses(
  rules: readonly PlanRule[] | undefined,
  effect: 'duty' | 'first',
  situation: Situation,
): readonly Cause[] {
  return (rules ?? []).map(({ id, why, when }) => ({
    kind: 'rule',
    rule: id,
    why,
    effect,
    questions: questionsNamed(when, situation),
  }))
}

function triggerCauses(action: Action, situation: Situation): readonly Cause[] {
  if (action.when === undefined || !isTriggered(action, situation)) return []
  return [{ kind: 'trigger', questions: questionsNamed(action.when, situation) }]
}

/** Past so many gaps an action quotes answers by the page: those that weigh most are reason enough. */
const mostGaps = 3

/** The gaps an action closes that weigh most, in the order of its moves. */
function gapCauses(action: Action, situation: Situation): readonly Cause[] {
  const within = urgentFirst(action, situation).filter(({ isWithin }) => isWithin)
  const told = new Set(within.slice(0, mostGaps).map(({ move }) => move))
  return action.moves.flatMap((move) => (told.has(move) ? gapOf(move, situation) : []))
}

function gapOf(move: Move, situation: Situation): readonly Cause[] {
  const known = situation.criteria.get(move.criterion)
  if (known === undefined) return []
  const { value, target, min, max } = known
  const share = max > min ? (move.to - min) / (max - min) : 1
  const questions = lowQuestions(move.criterion, share, situation)
  return [
    {
      kind: 'gap',
      criterion: move.criterion,
      value,
      to: move.to,
      ...(target === undefined ? {} : { target }),
      questions,
    },
  ]
}

/** The questions of a criterion whose value stands below this share of their range; all of them when none does. */
function lowQuestions(criterion: string, share: number, situation: Situation): readonly string[] {
  const scores = new Map(situation.scores.questions.map((score) => [score.question, score]))
  const asked = questionsOf(criterion, situation)
  const low = asked.filter((id) => {
    const score = scores.get(id)
    if (score?.value === undefined || score.max <= score.min) return false
    return isBelow((score.value - score.min) / (score.max - score.min), share)
  })
  return low.length > 0 ? low : asked
}

/** The questions that gave a criterion its value, in the order asked. */
function questionsOf(criterion: string, { framework, questionnaire, scores }: Situation): readonly string[] {
  const node = allCriteria(framework.root).find(({ id }) => id === criterion)
  const within = node === undefined ? [] : allCriteria(node)
  const valued = new Set(scores.questions.filter(({ value }) => value !== undefined).map(({ question }) => question))
  return allWithColumns(questionnaire)
    .filter(({ id, measures }) => valued.has(id) && within.some((part) => own(measures, part.id) !== undefined))
    .map(({ id }) => id)
}

/** The questions behind a condition: those it names, and those that gave their value to the criteria it names. */
function questionsNamed(condition: Expression, situation: Situation): readonly string[] {
  const named = new Set(
    [...namesIn(condition)].flatMap(({ space, id }) => {
      if (space === 'answer' || space === 'score' || space === 'spread') return [id]
      return space === 'value' || space === 'at_target' ? questionsOf(id, situation) : []
    }),
  )
  return allWithColumns(situation.questionnaire)
    .map(({ id }) => id)
    .filter((id) => named.has(id))
}
