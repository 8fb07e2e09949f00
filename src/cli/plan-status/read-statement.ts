import { type ActionState, actionStates, type ReasonedState, reasoned } from '../../model/action-status.ts'
import { isDay } from '../../model/text-form.ts'
import { formatDate } from '../../text/format.ts'
import { statusWords } from '../../text/status-words.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import { meant, plainWord } from '../typed-word.ts'

/** What `virage plan status` is given after the assessment, as it was typed. */
export type Typed = Readonly<Record<'action' | 'status' | 'reason' | 'evidence' | 'on', string | undefined>>

/** What a person says of an action: its state and the day it became so. The action is not yet known to exist. */
export type Statement = Readonly<{ action: string; state: ReasonedState; on: string; evidence?: string }>

/** Nothing is said (the list is asked for), something is, or it is badly said. */
export type Said =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'statement'; statement: Statement }>
  | Readonly<{ kind: 'mistake'; sentence: string }>

/** Reads what was typed. The day is today's where none is given; a day to come is a mistake. */
export function readStatement(typed: Typed, context: Context): Said {
  const { errors, typed: words } = context.messages.plan.status
  const { action, status, on = localDay(context.environment.now()) } = typed
  const [reason, evidence] = [meant(typed.reason), meant(typed.evidence)]
  if (action === undefined) {
    const isBare = [typed.reason, typed.evidence, typed.on].every((detail) => detail === undefined)
    return isBare ? { kind: 'nothing' } : mistake(errors.detailsAlone)
  }
  const known = actionStates.map((state) => words[state]).join(', ')
  if (status === undefined) return mistake(errors.statusMissing(known))
  const named = stateNamed(status)
  if (named === undefined) return mistake(errors.status(status, known))
  const state = reasoned(named, reason)
  if (state === undefined) return mistake(errors.reasonMissing)
  if (!isDay(on)) return mistake(errors.day(on))
  if (on > localDay(context.environment.now())) return mistake(errors.future(formatDate(on, context.language)))
  return { kind: 'statement', statement: { action, state, on, ...(evidence === undefined ? {} : { evidence }) } }
}

function mistake(sentence: string): Said {
  return { kind: 'mistake', sentence }
}

function stateNamed(typed: string): ActionState | undefined {
  return actionStates.find((state) => statusWords[state].some((word) => plainWord(word) === plainWord(typed)))
}
