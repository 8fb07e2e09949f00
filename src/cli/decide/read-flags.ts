import type { Commitment, Decision } from '../../model/decisions.ts'
import type { Context } from '../context.ts'
import { meant } from '../typed-word.ts'
import { dayMistake } from './day-typed.ts'

/** What `virage plan decide` is given after the assessment, as it was typed. */
export type DecideFlags = Commitment &
  Readonly<{ accept?: readonly string[]; drop?: readonly string[]; swap?: readonly string[]; reason?: string }>

/** Nothing is said (the plan is shown, or discussed), decisions are, or they are badly said. */
export type Flagged =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'decisions'; decisions: readonly Decision[] }>
  | Readonly<{ kind: 'mistake'; sentence: string }>

/**
 * Reads the flags, in the order things are decided: exchanged, dropped, accepted, then what is agreed of those accepted.
 * The actions are not yet known to exist; `actionNamed` gives one typed its true capitals.
 */
export function readFlags(flags: DecideFlags, actionNamed: (typed: string) => string, context: Context): Flagged {
  const { errors } = context.messages.plan.decisions
  const { accept = [], drop = [], swap = [] } = flags
  const [reason, on] = [meant(flags.reason), commitmentOf(flags)]
  const isDetailed = Object.keys(on).length > 0
  if (accept.length + drop.length + swap.length === 0 && reason === undefined && !isDetailed) return { kind: 'nothing' }
  const accepted = accept.filter((typed) => !isAll(typed)).map(actionNamed)
  const swaps = swap.map((typed) => swapOf(typed, actionNamed))
  const twice = drop.map(actionNamed).find((action) => accepted.includes(action))
  const badSwap = swap.find((_, index) => swaps[index] === undefined)
  if (badSwap !== undefined) return mistake(errors.swap(badSwap))
  if (drop.length > 0 && reason === undefined) return mistake(errors.reasonMissing)
  if (drop.length === 0 && flags.reason !== undefined) return mistake(errors.reasonAlone)
  if (isDetailed && accepted.length === 0) return mistake(errors.detailsAlone)
  if (twice !== undefined) return mistake(errors.twice(twice))
  const badDay = [flags.by, flags.checkpoint].flatMap((day) =>
    day === undefined ? [] : (dayMistake(day, context) ?? []),
  )
  if (badDay[0] !== undefined) return mistake(badDay[0])
  return {
    kind: 'decisions',
    decisions: [
      ...swaps.flatMap((one) => one ?? []),
      ...drop.map((typed) => ({ kind: 'drop', action: actionNamed(typed), reason: reason ?? '' }) as const),
      ...accepted.map((action) => ({ kind: 'accept', action }) as const),
      ...(isDetailed ? accepted.map((action) => ({ kind: 'agree', action, on }) as const) : []),
      ...(accept.some(isAll) ? [{ kind: 'accept-all' } as const] : []),
    ],
  }
}

function mistake(sentence: string): Flagged {
  return { kind: 'mistake', sentence }
}

function isAll(typed: string): boolean {
  return ['all', 'tout', 'toutes'].includes(typed.toLowerCase())
}

/** What is agreed, as it was typed. */
export function commitmentOf({ who, by, checkpoint, figure }: Commitment): Commitment {
  const [doer, start] = [meant(who), meant(figure)]
  return {
    ...(doer === undefined ? {} : { who: doer }),
    ...(by === undefined ? {} : { by }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(start === undefined ? {} : { figure: start }),
  }
}

function swapOf(typed: string, actionNamed: (typed: string) => string): Decision | undefined {
  const [action, by, ...more] = typed.split('=').map((part) => part.trim())
  if (!action || !by || more.length > 0) return undefined
  return { kind: 'swap', action: actionNamed(action), by: actionNamed(by) }
}
