import { type Expression, type Fact, namesIn } from '../../model/expression.ts'
import { own } from '../../model/own.ts'
import type { PlannedAction } from '../../model/plan.ts'
import type { ActionAccount } from '../../plan/account-of.ts'
import { compareRanks, type Rank } from '../../plan/rank.ts'
import { actionName } from '../../report/telling.ts'
import { shortNumber } from '../../text/arithmetic.ts'
import { expressionText, inPlainWords } from '../../text/expression-text.ts'
import type { Line } from '../explain/telling.ts'
import type { OpenedPlan } from './opened-plan.ts'

/** Why an action stands where it stands: each line of its rank with its value, what these lines read, and who comes before. */
export function* tellRank(id: string, account: ActionAccount, opened: OpenedPlan): Generator<Line> {
  const { words, told } = opened
  const { rank } = account
  if (rank === undefined) return
  const expressions = told.planned.actions.plan.rank
  yield { depth: 1, text: words.rank, style: 'title' }
  if (told.planned.decisions !== undefined) yield { depth: 2, text: words.sequenceNote, style: 'faint' }
  yield { depth: 2, text: words.ranked, style: 'faint' }
  for (const [index, expression] of expressions.entries())
    yield { depth: 2, text: words.line(index + 1, said(expression, opened), rankValue(rank[index], opened)) }
  const facts = factsRead(expressions, account, opened)
  if (facts.length > 0) yield { depth: 2, text: words.facts(facts.join(', ')), style: 'faint' }
  const before = beforeIt(id, rank, opened)
  if (before !== undefined) yield { depth: 2, text: before }
}

function said(expression: Expression, { words, context }: OpenedPlan): string {
  const { expression: spoken } = words
  const names = { ...spoken.names, action: (name: string) => words.names.get(name) ?? spoken.names.action(name) }
  const fact = (value: Fact) => (typeof value === 'number' ? shortNumber(value, context.language) : String(value))
  return expressionText(expression, inPlainWords({ ...spoken, names, fact }))
}

function rankValue(value: number | undefined, { words, context }: OpenedPlan): string {
  return value === undefined ? words.unknown : shortNumber(value, context.language, { decimals: 3 })
}

/** What the lines read of this action, each once, in the order read. */
function factsRead(expressions: readonly Expression[], { facts }: ActionAccount, opened: OpenedPlan) {
  const { words, context } = opened
  const names = new Set(
    expressions.flatMap((expression) =>
      [...namesIn(expression)].flatMap(({ space, id }) => (space === 'action' ? [id] : [])),
    ),
  )
  return [...names].map((name) => {
    const value = own(facts, name)
    const shown =
      typeof value === 'boolean'
        ? value
          ? words.yes
          : words.no
        : typeof value === 'number'
          ? shortNumber(value, context.language, { decimals: 3 })
          : words.unknown
    return words.fact(words.names.get(name) ?? name, shown)
  })
}

/** Who stands just before it in what the plan proposed, and what decides between the two. */
function beforeIt(id: string, rank: Rank, { words, telling, told }: OpenedPlan): string | undefined {
  const { active, next, later, reserve } = told.planned.plan
  const lists: readonly (readonly PlannedAction[])[] = [active, next, later, reserve]
  const list = lists.find((actions) => actions.some(({ action }) => action === id)) ?? []
  const before = list[list.findIndex(({ action }) => action === id) - 1]
  if (before === undefined) return undefined
  const name = actionName(telling, before.action)
  const order = compareRanks(before.rank, rank)
  if (order === 0) return words.after.tie(name)
  if (order > 0) return words.after.held(name)
  const line = rank.findIndex((_, index) => compareRanks(before.rank.slice(0, index + 1), rank.slice(0, index + 1)) < 0)
  return words.after.rank(name, line + 1)
}
