import { isAdded } from '../model/added-action.ts'
import type { PlannedAction, Wait } from '../model/plan.ts'
import { inLanguage } from '../model/text.ts'
import type { FollowedAction } from '../portfolio/followed-actions.ts'
import { causes } from '../report/action-causes.ts'
import { textOf } from '../report/report.ts'
import { actionName, type Telling, tell, termsOf } from '../report/telling.ts'
import { formatDate } from '../text/format.ts'
import type { Planned, Result } from './assess.ts'
import type { Context } from './context.ts'
import { agreedWords, remarkWords } from './decide/plan-words.ts'
import { sayDropped, sayState } from './decide/say-decisions.ts'
import { decisionsOf, remarksOn, shownPlan } from './decide/shown-plan.ts'
import type { Scored } from './result-of.ts'

/** What is shown of a plan; `statuses`, where its follow-up is told too. */
type Shown = Result & Readonly<{ statuses?: ReadonlyMap<string, FollowedAction> }>

/** The plan in the terminal: what to do now and why, then next, then later for the wish; and what limits it. */
export function sayPlan(kept: Scored, { scores, planned, statuses }: Shown, context: Context): void {
  if (planned === undefined) return
  const { actions: library } = planned
  const plan = shownPlan(planned)
  const { talk, messages, language } = context
  const words = messages.cli.show
  const telling = tell({ ...kept, scores, plan, library, language })
  const agreed = new Map(decisionsOf(planned).choices.map((choice) => [choice.action, choice]))
  const list = <One extends PlannedAction>(
    title: string,
    actions: readonly One[],
    around: (action: One) => void,
  ): void => {
    if (actions.length > 0) talk.out('\n', { text: title, style: 'title' })
    for (const [index, action] of actions.entries()) {
      const duty = { text: action.duty ? `  (${words.duty})` : '', style: 'warning' } as const
      talk.out(`  ${index + 1}. `, { text: actionName(telling, action.action), style: 'strong' }, duty)
      around(action)
    }
  }
  talk.out('')
  if (plan.active.length === 0) talk.out({ text: words.active, style: 'title' }, `  ${words.none}`)
  else sayState(planned, context)
  list(words.active, plan.active, (action) => {
    sayAround(telling, action, context)
    const choice = agreed.get(action.action)
    if (choice !== undefined && planned.decisions !== undefined)
      talk.out({ text: `     ${agreedWords(choice, planned, context)}`, style: 'good' })
    const followed = statuses?.get(action.action)
    if (followed === undefined) return
    const { since, shown } = messages.plan.status
    talk.out({ text: `     ${since(shown[followed.status], formatDate(followed.on, language))}`, style: 'faint' })
  })
  list(words.next, plan.next, () => undefined)
  list(words.later, plan.later, (action) => {
    for (const line of waitLines(telling, action, context)) talk.out({ text: `     ${line}`, style: 'faint' })
  })
  sayDropped(planned, context)
  sayLimits(telling, planned, context)
}

/** Why an action is there, in the business's own words, and what it takes. */
function sayAround(telling: Telling, planned: PlannedAction, { talk }: Context): void {
  const { library, actions } = telling
  for (const block of causes(telling, planned)) {
    if (block.kind === 'paragraph') talk.out(`     ${textOf(block.words)}`)
  }
  const action = actions.get(planned.action)
  if (action === undefined || isAdded(action.id)) return
  const takes = [
    ...termsOf(telling, library.roles, action.who),
    ...termsOf(telling, library.horizons, [action.horizon]),
    ...termsOf(telling, library.costs, [action.cost]),
  ]
  talk.out({ text: `     ${takes.join(' · ')}`, style: 'faint' })
}

/** What holds a wish-linked action back, and the way there. */
export function waitLines(
  telling: Telling,
  planned: Readonly<{ waits: readonly Wait[]; path: readonly string[] }>,
  { messages }: Context,
): readonly string[] {
  const words = messages.plan
  const names = (ids: readonly string[]) => words.joined(ids.map((id) => actionName(telling, id)))
  const waits = planned.waits.map((wait) => waitWords(telling, wait, { words, names }))
  return [
    ...(waits.length === 0 ? [words.waits.rank] : waits),
    ...(planned.path.length === 0 ? [] : [words.path(names(planned.path))]),
  ]
}

type Wording = Readonly<{ words: Context['messages']['plan']; names: (ids: readonly string[]) => string }>

function waitWords({ criteria, say, questionnaire, figure }: Telling, wait: Wait, { words, names }: Wording): string {
  const criterionName = (id: string) => say(criteria.get(id)?.name ?? {})
  switch (wait.kind) {
    case 'prerequisite':
      return words.waits.prerequisite(names(wait.actions))
    case 'rule':
      return words.waits.rule(say(wait.why), wait.short)
    case 'unmeasured':
      return words.waits.unmeasured(wait.criteria.map(criterionName).join(', '))
    case 'level': {
      const name = criterionName(wait.criterion)
      const isShort = questionnaire.shows !== undefined
      return isShort ? words.waits.step(name) : words.waits.level(name, figure(wait.value), figure(wait.from))
    }
  }
}

/** Why the plan is shorter, or other, than one might expect. */
function sayLimits(telling: Telling, planned: Planned, context: Context): void {
  const { talk, messages, language } = context
  const { limits, missing } = messages.plan
  const { plan } = telling
  const duties = plan.active.filter(({ duty }) => duty).length
  const why = (rule: string) => inLanguage(plan.rules.find((one) => one.rule === rule)?.why ?? {}, language)
  const lines = [
    ...(plan.limit.rule === undefined ? [] : [`${limits.active(plan.limit.active)} ${why(plan.limit.rule)}`]),
    ...(duties > plan.limit.active ? [limits.exceeded(duties)] : []),
    ...plan.deferred.map(({ action, rule }) => limits.deferred(actionName(telling, action), why(rule))),
    ...plan.rules.filter(({ known }) => !known).map(({ rule }) => limits.pending(why(rule))),
    ...plan.missing.map((kind) => missing[kind]),
    ...remarksOn(planned).map((remark) => remarkWords(remark, planned, context)),
  ]
  if (lines.length > 0) talk.out('\n', { text: messages.cli.show.flags, style: 'title' })
  for (const line of lines) talk.out(`  ${line}`)
}
