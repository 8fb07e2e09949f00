import type { Action } from '../model/actions.ts'
import { isAdded } from '../model/added-action.ts'
import type { PlannedAction } from '../model/plan.ts'
import { formatNumber } from '../text/format.ts'
import { causes } from './action-causes.ts'
import { agreedFacts, doersOf } from './agreed.ts'
import { doorsBriefly } from './doors-told.ts'
import { linked } from './linked.ts'
import { type Block, type Fact, labelled, plain } from './report.ts'
import { actionName, type Telling, termsOf } from './telling.ts'

/** One action: why, how, who, how long, how much, what comes before, how one will know, and the right door. */
export function actionSheet(telling: Telling, planned: PlannedAction, number?: number): Block {
  return { kind: 'together', blocks: sheetBlocks(telling, planned, number) }
}

function sheetBlocks(telling: Telling, planned: PlannedAction, number?: number): readonly Block[] {
  const { words, actions, say } = telling
  const action = actions.get(planned.action)
  const heading: Block = {
    kind: 'heading',
    level: 4,
    text: actionName(telling, planned.action),
    ...(number === undefined ? {} : { number }),
    ...(planned.duty ? { mark: words.first.duty } : {}),
  }
  if (action === undefined) return [heading, ...causes(telling, planned)]
  const steps: readonly Block[] =
    action.steps.length === 0
      ? []
      : [{ kind: 'list', items: action.steps.map((step) => linked(say(step))), numbered: true }]
  return [
    { kind: 'together', blocks: [heading, ...causes(telling, planned), ...steps] },
    {
      kind: 'together',
      blocks: [
        { kind: 'facts', facts: facts(telling, action, planned) },
        ...sign(telling, action),
        ...door(telling, action),
      ],
    },
  ]
}

function sign({ words, say }: Telling, action: Action): readonly Block[] {
  const text = say(action.sign)
  return text === '' ? [] : [{ kind: 'paragraph', words: labelled(words.sheets.sign, text) }]
}

function facts(telling: Telling, action: Action, planned: PlannedAction): readonly Fact[] {
  const { words, library } = telling
  const list = (items: readonly string[]) => linked(items.join(', '))
  const all: readonly Fact[] = [
    { label: words.sheets.who, words: plain(doersOf(telling, action.id)) },
    ...agreedFacts(telling, action.id),
    { label: words.sheets.effort, words: plain(effort(telling, action, planned)) },
    { label: words.sheets.cost, words: list(termsOf(telling, library.costs, [action.cost])) },
    { label: words.sheets.before, words: list(action.after.map((id) => actionName(telling, id))) },
    { label: words.sheets.training, words: list(termsOf(telling, library.training, action.training)) },
  ]
  return all.filter((fact) => fact.words.some(({ text }) => text !== ''))
}

/** Person-days for a business of this size: the plan's upper figure, and the lower one in the same proportion; none of an added action. */
function effort({ words, language }: Telling, { days }: Action, planned: PlannedAction): string {
  const { effortDays } = planned
  if (isAdded(planned.action)) return ''
  if (effortDays < 0.5) return words.sheets.days(words.sheets.lessThanHalfDay)
  const low = days.max === 0 ? effortDays : (days.min / days.max) * effortDays
  const figure = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  return words.sheets.days(words.sheets.personDays(figure(low), figure(effortDays), effortDays >= 2))
}

function door(telling: Telling, action: Action): readonly Block[] {
  const doors = doorsBriefly(telling, action)
  if (doors.length === 0) return []
  const label = { text: `${telling.words.sheets.door} `, strong: true } as const
  return [{ kind: 'paragraph', words: [label, ...linked(doors.join('; '))] }]
}
