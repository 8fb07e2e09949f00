import type { Choice, DecisionFault, Remark } from '../../model/decisions.ts'
import { inLanguage } from '../../model/text.ts'
import { offered } from '../../plan/decide.ts'
import { formatDate } from '../../text/format.ts'
import type { Planned } from '../assess.ts'
import type { Context } from '../context.ts'
import { decisionsOf, shownPlan } from './shown-plan.ts'

/** The name of an action of a plan, or its code when the library does not have it. */
export function actionNamed({ actions }: Planned, id: string, { language }: Context): string {
  return inLanguage(actions.actions.find((action) => action.id === id)?.name ?? {}, language) || id
}

/** What is agreed of an action, in one breath; who usually does it where nobody is named. */
export function agreedWords(choice: Choice, planned: Planned, context: Context): string {
  const { language, messages } = context
  const words = messages.plan.decisions
  const { who = usualDoers(choice.action, planned, context), by, checkpoint, figure, insteadOf } = choice
  const day = (one: string) => formatDate(one, language)
  return [
    ...(who === '' ? [] : [words.who(who)]),
    ...(by === undefined ? [] : [words.by(day(by))]),
    ...(checkpoint === undefined ? [] : [words.checkpoint(day(checkpoint))]),
    ...(figure === undefined ? [] : [words.figure(figure)]),
    ...(insteadOf === undefined ? [] : [words.insteadOf(actionNamed(planned, insteadOf, context))]),
  ].join(' · ')
}

/** An action and what is agreed of it, on one line. */
export function choiceWords(choice: Choice, planned: Planned, context: Context): string {
  const isDuty = shownPlan(planned).active.some(({ action, duty }) => duty && action === choice.action)
  const duty = isDuty ? ` (${context.messages.cli.show.duty})` : ''
  const agreed = agreedWords(choice, planned, context)
  return [`${actionNamed(planned, choice.action, context)}${duty}`, ...(agreed === '' ? [] : [agreed])].join(' · ')
}

function usualDoers(id: string, { actions }: Planned, { language }: Context): string {
  const who = actions.actions.find((action) => action.id === id)?.who ?? []
  return who.map((role) => inLanguage(actions.roles.find((term) => term.id === role)?.text ?? {}, language)).join(', ')
}

export function remarkWords(remark: Remark, planned: Planned, context: Context): string {
  const { messages, language } = context
  const words = messages.plan.decisions.remarks
  const name = (id: string) => actionNamed(planned, id, context)
  const names = (ids: readonly string[]) => messages.plan.joined(ids.map(name))
  switch (remark.kind) {
    case 'duty-dropped':
    case 'duty-aside':
      return words[remark.kind](name(remark.action))
    case 'needs':
      return words.needs(name(remark.action), names(remark.missing))
    case 'before-needs':
      return words['before-needs'](name(remark.action), names(remark.needs))
    case 'rule': {
      const why = planned.plan.rules.find(({ rule }) => rule === remark.rule)?.why ?? {}
      return words.rule(name(remark.action), inLanguage(why, language))
    }
    case 'too-many':
    case 'expensive':
      return words[remark.kind](remark.count, remark.limit)
  }
}

/** Why a decision cannot be taken, and what could be. */
export function faultWords({ kind, action }: DecisionFault, planned: Planned, { messages }: Context): string {
  const words = messages.plan.decisions
  const known =
    kind === 'not-offered'
      ? words.offered(offered(planned.plan, decisionsOf(planned)).join(', '))
      : words.kept(
          decisionsOf(planned)
            .choices.map((choice) => choice.action)
            .join(', '),
        )
  return `${words.faults[kind](action)} ${known}`
}
