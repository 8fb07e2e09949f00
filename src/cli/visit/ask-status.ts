import { keyOf } from '../../answers/command.ts'
import { type ReasonedState, reasoned } from '../../model/action-status.ts'
import type { FollowedAction } from '../../portfolio/followed-actions.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { agreedWords } from '../decide/plan-words.ts'
import { decisionsOf } from '../decide/shown-plan.ts'
import { localDay } from '../local-day.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'
import type { Statement } from '../plan-status/read-statement.ts'
import { nameOf } from '../plan-status/say-statuses.ts'
import type { Desk } from './desk.ts'
import { askWords, pickOrCommand } from './pick.ts'
import { say } from './table.ts'

/** An open action, the plan it is of, and its place among those asked about. */
export type OpenAction = Readonly<{ action: FollowedAction; followed: FollowedPlan; number: number; of: number }>

type Around = Readonly<{ desk: Desk; context: Context }>

const choosable = ['accepted', 'under-way', 'done', 'dropped', 'unchanged'] as const

type Chosen = (typeof choosable)[number]

/** What became of an action; `later` leaves the others as they are, `unchanged` this one. */
export async function askStatus(
  open: OpenAction,
  { desk, context }: Around,
): Promise<Statement | 'unchanged' | 'back' | 'later' | 'quit'> {
  const words = context.messages.visit.review
  const choices = choosable.map((id) => ({ id, text: words.choices[id] }))
  // Line by line, the keys are said once.
  let isHintSaid = open.number > 1
  for (;;) {
    await desk.turnPage()
    sayAction(open, context)
    const picked = await pickOrCommand(
      {
        prompt: context.messages.visit.choice,
        choices,
        atOnce: true,
        current: ['unchanged'],
        commands: ['later', 'back', 'quit'],
        ...(context.simple && isHintSaid ? {} : { hint: keysUnder(context) }),
      },
      desk,
      context,
    )
    isHintSaid = true
    if (picked === 'later' || picked === 'back' || picked === 'quit') return picked
    const chosen = choosable.find((id) => typeof picked === 'object' && picked.id === id)
    if (chosen === undefined || chosen === 'unchanged') return 'unchanged'
    const said = await askAround(chosen, { desk, context })
    if (said !== undefined)
      return said === 'quit' ? said : { action: open.action.action, on: localDay(context.environment.now()), ...said }
  }
}

/** The reason of what is not done, then what shows what is; undefined when a reason is missing: the state is asked again. */
async function askAround(
  status: Exclude<Chosen, 'unchanged'>,
  { desk, context }: Around,
): Promise<Readonly<{ state: ReasonedState; evidence?: string }> | 'quit' | undefined> {
  const words = context.messages.visit.review
  const reason =
    status === 'done' ? undefined : await askLine(status === 'dropped' ? words.whyDropped : words.why, desk)
  if (reason === 'quit') return reason
  const state = reasoned(status, reason?.said)
  if (state === undefined) return say(words.reasonMissing, context)
  const evidence = status === 'dropped' ? undefined : await askLine(words.evidence, desk)
  if (evidence === 'quit') return evidence
  return { state, ...(evidence === undefined ? {} : { evidence: evidence.said }) }
}

/** Words on one line, so that they cannot pass for another line of the screen; a key pressed before is no answer. */
async function askLine(prompt: string, desk: Desk): ReturnType<typeof askWords> {
  await desk.turnPage()
  const words = await askWords(prompt, desk)
  return typeof words === 'object' ? { said: words.said.replace(/\s+/gu, ' ') } : words
}

/** The action, what was agreed of it, and how it stood. */
function sayAction({ action, followed, number, of }: OpenAction, context: Context): void {
  const { talk, messages, language } = context
  const words = messages.plan.status
  const { planned } = followed
  talk.err('\n', { text: messages.visit.review.position(number, of), style: 'faint' })
  talk.err({ text: nameOf(followed, action.action, context), style: 'strong' })
  const choice = decisionsOf(planned).choices.find((one) => one.action === action.action)
  const agreed = choice === undefined ? '' : agreedWords(choice, planned, context)
  if (agreed !== '') talk.err({ text: `  ${agreed}`, style: 'faint' })
  talk.err(`  ${words.since(words.shown[action.status], formatDate(action.on, language))}`)
  const { reason, evidence } = action.history.at(-1) ?? {}
  if (reason !== undefined) talk.err({ text: `  ${words.reason(reason)}`, style: 'faint' })
  if (evidence !== undefined) talk.err({ text: `  ${words.evidence(evidence)}`, style: 'faint' })
}

function keysUnder({ simple, messages }: Context): string {
  const words = messages.visit.review
  const key = (command: 'later' | 'back' | 'quit', text: string) => `${simple ? '/' : ''}${keyOf(command)}\u00a0${text}`
  return [
    simple ? words.howSimple : words.howRich,
    key('later', words.later),
    key('back', messages.visit.keys.back),
    key('quit', messages.visit.keys.quit),
  ].join(' · ')
}
