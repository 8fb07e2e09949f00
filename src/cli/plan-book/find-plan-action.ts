import type { Action } from '../../model/actions.ts'
import { suggest } from '../../model/suggest.ts'
import type { Context } from '../context.ts'
import type { ToldPlan } from './told-plan.ts'

/** The action of the plan's library that a person names, by its code or its name, whole or begun; else why there is none. */
export function findPlanAction(
  typed: string,
  { planned }: ToldPlan,
  { messages }: Context,
): Readonly<{ action: Action }> | Readonly<{ refusal: string }> {
  const { errors } = messages.plan.status
  const { actions } = planned.actions
  const wanted = plain(typed)
  const namesOf = ({ id, name }: Action) => [id, ...Object.values(name)]
  const exact = actions.filter((action) => namesOf(action).some((name) => plain(name) === wanted))
  const begun = actions.filter(({ name }) => Object.values(name).some((one) => plain(one).startsWith(wanted)))
  const found = exact.length > 0 ? exact : begun
  const [action] = found
  if (action !== undefined && found.length === 1) return { action }
  if (action !== undefined) return { refusal: errors.severalActions(typed, found.map(({ id }) => id).join(', ')) }
  const near =
    suggest(
      typed,
      actions.map(({ id }) => id),
    ) ??
    suggest(
      typed,
      actions.flatMap(({ name }) => Object.values(name)),
    )
  return { refusal: [errors.action(typed), ...(near === undefined ? [] : [errors.didYouMean(near)])].join(' ') }
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, "'").trim().toLowerCase()
}
