import { isDecided } from '../../model/decisions.ts'
import type { Planned } from '../assess.ts'
import type { Context } from '../context.ts'
import { actionNamed, agreedWords, remarkWords } from './plan-words.ts'
import { decisionsOf, remarksOn, shownPlan } from './shown-plan.ts'

/** What is decided of a plan, action by action: what is agreed, what was dropped and why, what should be heard of it. */
export function sayDecisions(planned: Planned, context: Context): void {
  const { talk, messages } = context
  const words = messages.plan.decisions
  const { choices } = decisionsOf(planned)
  const duties = new Set(
    shownPlan(planned)
      .active.filter(({ duty }) => duty)
      .map(({ action }) => action),
  )
  sayState(planned, context)
  if (choices.length === 0) talk.out(words.none)
  for (const [index, choice] of choices.entries()) {
    const duty = { text: duties.has(choice.action) ? `  (${messages.cli.show.duty})` : '', style: 'warning' } as const
    talk.out(`  ${index + 1}. `, { text: actionNamed(planned, choice.action, context), style: 'strong' }, duty)
    talk.out({ text: `     ${agreedWords(choice, planned, context)}`, style: 'faint' })
  }
  sayDropped(planned, context)
  sayRemarks(planned, context)
}

/** The same around the list of what is kept, which is asked about: whether it is decided, what was dropped, what to hear. */
export function sayAround(planned: Planned, context: Context): void {
  sayState(planned, context)
  sayDropped(planned, context)
  sayRemarks(planned, context)
}

function sayRemarks(planned: Planned, context: Context): void {
  const { talk } = context
  for (const remark of remarksOn(planned))
    talk.out('  ', { text: '! ', style: 'warning' }, remarkWords(remark, planned, context))
}

/** Whether the owner said yes, in one line. */
export function sayState(planned: Planned, { talk, messages }: Context): void {
  const words = messages.plan.decisions
  const isDone = isDecided(decisionsOf(planned))
  talk.out({ text: isDone ? words.decided : words.proposed, style: isDone ? 'good' : 'warning' })
}

/** The actions dropped, each with its reason. */
export function sayDropped(planned: Planned, context: Context): void {
  const { talk, messages } = context
  const words = messages.plan.decisions
  const { dropped } = decisionsOf(planned)
  if (dropped.length > 0) talk.out('\n', { text: words.dropped, style: 'title' })
  for (const { action, reason } of dropped) {
    talk.out(`  ${actionNamed(planned, action, context)}`)
    talk.out({ text: `     ${words.reason(reason)}`, style: 'faint' })
  }
}
