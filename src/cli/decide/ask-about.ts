import type { Commitment, Decision } from '../../model/decisions.ts'
import { askWords, pickOrLeave } from '../visit/pick.ts'
import { addable, askWhich, type Council, keysUnder } from './council.ts'
import { dayMistake } from './day-typed.ts'
import { actionNamed, faultWords } from './plan-words.ts'
import { decisionsOf } from './shown-plan.ts'

type Way = 'accept' | keyof Commitment | 'swap' | 'drop' | 'earlier' | 'later'
const ways = ['accept', 'who', 'by', 'checkpoint', 'figure', 'swap', 'drop', 'earlier', 'later'] as const

/** What the owner does of one action: one thing, kept at once. */
export async function askAbout(action: string, council: Council): Promise<'quit' | 'done'> {
  const { deliberation, desk, context } = council
  const { talk, messages } = context
  const words = messages.plan.decisions
  await desk.turnPage()
  talk.err('\n', { text: words.about(actionNamed(deliberation.planned, action, context)), style: 'strong' })
  const choices = waysFor(action, council).map((id) => ({ id, text: words.choices[id] }))
  const chosen = await pickOrLeave(
    { prompt: messages.visit.choice, choices, hint: keysUnder('back', council) },
    desk,
    context,
  )
  if (typeof chosen !== 'object') return chosen === 'quit' ? 'quit' : 'done'
  const way = ways.find((one) => one === chosen.id)
  const decision = way && (await decisionBy(way, action, council))
  if (decision === undefined || decision === 'quit') return decision === 'quit' ? 'quit' : 'done'
  const fault = deliberation.take(decision)
  if (fault !== undefined) talk.err({ text: faultWords(fault, deliberation.planned, context), style: 'warning' })
  return 'done'
}

/** What can be done of this action where it stands. */
function waysFor(action: string, { deliberation }: Council): readonly Way[] {
  const { choices } = decisionsOf(deliberation.planned)
  const place = choices.findIndex((choice) => choice.action === action)
  const isOffered = (way: Way): boolean => {
    if (way === 'accept') return choices[place]?.accepted === false
    if (way === 'swap') return addable(deliberation).length > 0
    if (way === 'earlier') return place > 0
    return way !== 'later' || place < choices.length - 1
  }
  return ways.filter(isOffered)
}

type Asked = Decision | 'quit' | undefined

/** Asks what the decision needs; undefined when the person goes back. */
async function decisionBy(way: Way, action: string, council: Council): Promise<Asked> {
  switch (way) {
    case 'accept':
      return { kind: 'accept', action }
    case 'earlier':
      return { kind: 'move', action, places: -1 }
    case 'later':
      return { kind: 'move', action, places: 1 }
    case 'swap': {
      const chosen = await askWhich(council)
      return typeof chosen === 'object' ? { kind: 'swap', action, by: chosen.id } : onLeaving(chosen)
    }
    case 'drop':
      return askReason(action, council)
    case 'who':
    case 'by':
    case 'checkpoint':
    case 'figure':
      return askDetail(way, action, council)
  }
}

async function askReason(action: string, { desk, context }: Council): Promise<Asked> {
  const words = context.messages.plan.decisions
  const reason = await askWords(words.ask.reason, desk)
  if (typeof reason === 'object') return { kind: 'drop', action, reason: oneLine(reason.said) }
  if (reason === undefined) context.talk.err({ text: words.reasonMissing, style: 'warning' })
  return reason
}

/** A name, a day or a figure; what was agreed before is there to be corrected. A day that is none is asked again. */
async function askDetail(detail: keyof Commitment, action: string, council: Council): Promise<Asked> {
  const { deliberation, desk, context } = council
  const { ask } = context.messages.plan.decisions
  const before = decisionsOf(deliberation.planned).choices.find((choice) => choice.action === action)?.[detail]
  for (;;) {
    const said = await askWords(ask[detail], desk, before === undefined ? [] : [before])
    if (typeof said !== 'object') return said
    const text = oneLine(said.said)
    const mistake = detail === 'by' || detail === 'checkpoint' ? dayMistake(text, context) : undefined
    if (mistake === undefined) return { kind: 'agree', action, on: { [detail]: text } }
    context.talk.err({ text: mistake, style: 'warning' })
  }
}

function onLeaving(how: 'back' | 'quit'): 'quit' | undefined {
  return how === 'quit' ? 'quit' : undefined
}

/** What could pass for another line of the screen is one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
