import type { Decision } from '../../model/decisions.ts'
import type { Context } from '../context.ts'
import { meant } from '../typed-word.ts'
import { dayMistake } from './day-typed.ts'
import { commitmentOf, type DecideFlags } from './read-flags.ts'

/** What `virage plan add` is given after the plan, as it was typed. */
export type AddFlags = Pick<DecideFlags, 'who' | 'by' | 'checkpoint' | 'figure'> &
  Readonly<{ name: string; step?: readonly string[]; sign?: string }>

/** Reads an action to add: its name, and what is agreed of it at once. */
export function readAddition(
  flags: AddFlags,
  context: Context,
): Readonly<{ decision: Decision }> | Readonly<{ mistake: string }> {
  const name = meant(flags.name)
  if (name === undefined) return { mistake: context.messages.plan.decisions.errors.nameMissing }
  const [badDay] = [flags.by, flags.checkpoint].flatMap((day) =>
    day === undefined ? [] : (dayMistake(day, context) ?? []),
  )
  if (badDay !== undefined) return { mistake: badDay }
  const steps = (flags.step ?? []).flatMap((step) => meant(step) ?? [])
  const sign = meant(flags.sign)
  const said = { name, steps, ...(sign === undefined ? {} : { sign }) }
  return { decision: { kind: 'add', ...said, on: commitmentOf(flags) } }
}
