import type { PlannedAction } from '../model/plan.ts'
import { inLanguage } from '../model/text.ts'
import type { Planned } from './assess.ts'
import type { Context } from './context.ts'

/** The plan in the terminal: what to do now, then next, then later for the wish; each by its name. */
export function sayPlan({ plan, actions }: Planned, context: Context): void {
  const { talk, messages, language } = context
  const words = messages.cli.show
  const names = new Map(actions.actions.map(({ id, name }) => [id, inLanguage(name, language)]))
  const say = (title: string, list: readonly PlannedAction[]): void => {
    if (list.length === 0) return
    talk.out({ text: title, style: 'title' })
    for (const [index, { action, duty }] of list.entries()) {
      talk.out(`  ${index + 1}. ${names.get(action) ?? action}`, {
        text: duty ? `  (${words.duty})` : '',
        style: 'warning',
      })
    }
  }
  if (plan.active.length === 0) talk.out({ text: words.active, style: 'title' }, `  ${words.none}`)
  say(words.active, plan.active)
  say(words.next, plan.next)
  say(words.later, plan.later)
}
