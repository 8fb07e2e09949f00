import { isAdded } from '../../model/added-action.ts'
import type { ActionAccount, MoveAccount } from '../../plan/account-of.ts'
import { causes } from '../../report/action-causes.ts'
import { textOf } from '../../report/report.ts'
import { actionName } from '../../report/telling.ts'
import { shortNumber } from '../../text/arithmetic.ts'
import { edgesOfLevels, formatDate } from '../../text/format.ts'
import type { Line } from '../explain/telling.ts'
import { actionsOf } from '../plan-status/say-statuses.ts'
import { waitLines } from '../show-plan.ts'
import type { OpenedPlan } from './opened-plan.ts'
import { type PlanPlace, placeOf } from './place-of.ts'
import { tellRank } from './tell-rank.ts'

/** Why an action is in the plan or not: its place, its causes, what it changes, what it needs, its effort, its rank. */
export function* tellAction(id: string, opened: OpenedPlan): Generator<Line> {
  const { words, telling, told } = opened
  const account = opened.accountOf(id)
  yield { depth: 0, text: words.named(id, actionName(telling, id)), style: 'strong' }
  yield { depth: 1, text: placeWords(placeOf(id, told), account, opened) }
  yield* tellStatus(id, opened)
  if (isAdded(id) || account === undefined) {
    yield { depth: 1, text: words.added }
    return
  }
  yield* tellCauses(id, account, opened)
  yield* tellMoves(account, opened)
  yield* tellNeeds(account, opened)
  yield* tellEffort(id, account, opened)
  yield* tellRank(id, account, opened)
}

/** Where it stands, in one sentence. */
export function placeWords(place: PlanPlace, account: ActionAccount | undefined, opened: OpenedPlan): string {
  const { words, telling, told } = opened
  switch (place.kind) {
    case 'active':
    case 'next':
    case 'later':
    case 'reserve':
      return words.places[place.kind](place.number)
    case 'waiting':
      return words.places.waiting
    case 'deferred': {
      const why = told.planned.plan.rules.find(({ rule }) => rule === place.rule)?.why ?? {}
      return words.places.deferred(telling.say(why))
    }
    case 'dropped':
      return words.places.dropped(place.reason)
    case 'out':
      return words.places.out[account?.standing ?? 'candidate']
  }
}

function* tellStatus(id: string, { words, told, context }: OpenedPlan): Generator<Line> {
  const followed = actionsOf(told).find(({ action }) => action === id)
  if (followed === undefined || followed.history.length === 0) return
  const status = context.messages.plan.status.shown[followed.status]
  yield { depth: 1, text: words.status(status, formatDate(followed.on, context.language)) }
}

function* tellCauses(id: string, account: ActionAccount, { telling, told, context }: OpenedPlan): Generator<Line> {
  const { active, next, later, reserve } = told.planned.plan
  const planned = [...active, ...next, ...later, ...reserve].find(({ action }) => action === id)
  const found = { action: id, duty: false, effortDays: 0, rank: [], after: [], ...planned }
  for (const block of causes(telling, { ...found, causes: planned?.causes ?? account.causes }))
    if (block.kind === 'paragraph') yield { depth: 1, text: textOf(block.words) }
  if (account.waits.length === 0) return
  for (const text of waitLines(telling, { waits: account.waits, path: [] }, context)) yield { depth: 1, text }
}

function* tellMoves({ moves }: ActionAccount, opened: OpenedPlan): Generator<Line> {
  const { words, telling, context } = opened
  if (moves.length > 0) yield { depth: 1, text: words.moves, style: 'title' }
  for (const move of moves) {
    const name = telling.say(telling.criteria.get(move.criterion)?.name ?? {})
    const figure = (value: number) => shortNumber(value, context.language)
    const way = words.move(name, figure(move.from), figure(move.to))
    yield { depth: 2, text: [way, stepWords(move, opened), ...targetWords(move, opened)].join(' ') }
  }
}

function stepWords({ criterion, step, value, from, to }: MoveAccount, { words, telling }: OpenedPlan): string {
  if (step === 'unknown' || value === undefined) return words.steps.unknown
  const edges = [from, to, ...edgesOfLevels(telling.criteria.get(criterion)?.levels ?? [])]
  return words.steps[step](telling.figure(value, edges), telling.figure(from))
}

function targetWords({ target }: MoveAccount, { words, telling }: OpenedPlan): readonly string[] {
  return target === undefined ? [] : [words.target(telling.figure(target))]
}

function* tellNeeds({ needs }: ActionAccount, { words, telling, told }: OpenedPlan): Generator<Line> {
  if (needs.length > 0) yield { depth: 1, text: words.needs, style: 'title' }
  const { active, next, later, reserve } = told.shown
  const held = new Set([...active, ...next, ...later, ...reserve].map(({ action }) => action))
  for (const { action, isMet } of needs) {
    const say = isMet ? words.met : held.has(action) ? words.inPlan : words.open
    yield { depth: 2, text: say(actionName(telling, action)) }
  }
}

function* tellEffort(id: string, { days, size, facts }: ActionAccount, opened: OpenedPlan): Generator<Line> {
  const { words, telling, context } = opened
  const action = telling.actions.get(id)
  if (action === undefined) return
  const figure = (value: number) => shortNumber(value, context.language)
  yield { depth: 1, text: words.effort, style: 'title' }
  const { min, max } = action.days
  yield { depth: 2, text: words.days(figure(min), figure(max), figure(size), figure(days)) }
  if (typeof facts.effort === 'number') yield { depth: 2, text: words.factor(figure(facts.effort)) }
}
