import { keyOf } from '../../answers/command.ts'
import { offered } from '../../plan/decide.ts'
import type { Context } from '../context.ts'
import type { Choice, Desk } from '../visit/desk.ts'
import { pickOrLeave } from '../visit/pick.ts'
import type { Deliberation } from './deliberation.ts'
import { actionNamed } from './plan-words.ts'
import { decisionsOf } from './shown-plan.ts'

/** Those who decide: the plan before its owner, the keyboard, the words. */
export type Council = Readonly<{ deliberation: Deliberation; desk: Desk; context: Context }>

/** What the plan offers and is not kept: next, in reserve, exchanged or dropped. */
export function addable({ planned }: Deliberation): readonly string[] {
  const decisions = decisionsOf(planned)
  const { choices } = decisions
  return offered(planned.plan, decisions).filter((id) => !choices.some(({ action }) => action === id))
}

function namedChoice(action: string, { deliberation, context }: Council): Choice {
  return { id: action, text: actionNamed(deliberation.planned, action, context) }
}

/** One of the actions that are offered and not kept. */
export function askWhich(council: Council): ReturnType<typeof pickOrLeave> {
  const { deliberation, desk, context } = council
  const { messages, talk } = context
  talk.err('\n', { text: messages.plan.decisions.which, style: 'strong' })
  const choices = addable(deliberation).map((action) => namedChoice(action, council))
  return pickOrLeave({ prompt: messages.visit.choice, choices, hint: keysUnder('back', council) }, desk, context)
}

/** The keys under a list: how to choose, then how to confirm all or go back, and how to leave it for later. */
export function keysUnder(first: 'confirm' | 'back', { context }: Council): string {
  const { simple, messages } = context
  const words = messages.plan.decisions
  const slash = simple ? '/' : ''
  const meaning = first === 'confirm' ? messages.visit.keys.confirm : words.back
  const key = (command: 'confirm' | 'back' | 'quit', text: string) => `${slash}${keyOf(command)}\u00a0${text}`
  return [simple ? words.howSimple : words.howRich, key(first, meaning), key('quit', words.leave)].join(' · ')
}
