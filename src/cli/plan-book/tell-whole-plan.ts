import { inLanguage } from '../../model/text.ts'
import { actionName } from '../../report/telling.ts'
import type { Line } from '../explain/telling.ts'
import { waitLines } from '../show-plan.ts'
import type { OpenedPlan } from './opened-plan.ts'
import { placeOf } from './place-of.ts'
import { placeWords, tellAction } from './tell-action.ts'

/** Every action to do now in full, the rest of the plan in a line each, then what is not in it and why. */
export function* tellWholePlan(opened: OpenedPlan): Generator<Line> {
  const { shown, planned } = opened.told
  for (const { action } of shown.active) {
    yield* tellAction(action, opened)
    yield { depth: 0, text: '' }
  }
  const dropped = planned.decisions?.dropped ?? []
  for (const { action } of [...shown.next, ...shown.later, ...shown.reserve, ...dropped])
    yield* tellBriefly(action, opened)
  yield* tellRest(opened)
}

function* tellBriefly(action: string, opened: OpenedPlan): Generator<Line> {
  const { words, telling } = opened
  yield { depth: 0, text: words.named(action, actionName(telling, action)), style: 'strong' }
  yield { depth: 1, text: placeWords(placeOf(action, opened.told), undefined, opened) }
}

const outside = ['reached', 'ahead', 'unmeasured'] as const

function* tellRest(opened: OpenedPlan): Generator<Line> {
  const { words, telling, told, accountOf, context } = opened
  const { shown, planned } = told
  const nameOf = (id: string) => words.named(id, actionName(telling, id))
  yield { depth: 0, text: '' }
  yield { depth: 0, text: words.whole.rest, style: 'title' }
  if (shown.waiting.length > 0) yield { depth: 1, text: words.whole.waiting, style: 'strong' }
  for (const { action, waits } of shown.waiting) {
    yield { depth: 2, text: nameOf(action) }
    for (const text of waitLines(telling, { waits, path: [] }, context)) yield { depth: 3, text, style: 'faint' }
  }
  if (shown.deferred.length > 0) yield { depth: 1, text: words.whole.deferred, style: 'strong' }
  for (const { action, rule } of shown.deferred) {
    yield { depth: 2, text: nameOf(action) }
    const why = planned.plan.rules.find((one) => one.rule === rule)?.why ?? {}
    yield { depth: 3, text: inLanguage(why, context.language), style: 'faint' }
  }
  const out = planned.actions.actions.filter(({ id }) => placeOf(id, told).kind === 'out')
  for (const standing of outside) {
    const here = out.filter(({ id }) => accountOf(id)?.standing === standing)
    if (here.length > 0) yield { depth: 1, text: words.whole[standing], style: 'strong' }
    for (const { id } of here) yield { depth: 2, text: nameOf(id) }
  }
}

/** Says how to see more of one action. */
export function sayHowToSeeMore({ words, told, context }: OpenedPlan): void {
  const command = words.whole.command(told.kept.assessment.id.slice(0, 8))
  context.talk.err('')
  context.talk.err({ text: words.whole.more(command), style: 'faint' })
}
