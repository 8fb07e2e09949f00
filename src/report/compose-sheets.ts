import { isAdded } from '../model/added-action.ts'
import type { LaterAction, PlannedAction } from '../model/plan.ts'
import { actionSheet } from './action-sheet.ts'
import { isAgreed } from './agreed.ts'
import { droppedActions } from './compose-dropped.ts'
import { type Block, plain } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** Every action of the plan, written so that it can be done: now by horizon, then next, then later; then what was dropped. */
export function sheets(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  if (plan.active.length + plan.next.length + plan.later.length === 0) return droppedActions(telling)
  const text = isAgreed(telling) ? words.decisions.sheetsDecided : words.sheets.text
  return [
    { kind: 'heading', level: 2, text: words.sheets.heading },
    { kind: 'paragraph', words: plain([text, ...duties(telling)].join(' ')), leads: true },
    ...activeByHorizon(telling),
    ...part(telling, plan.next, [words.sheets.next, words.sheets.nextText]),
    ...part(telling, plan.later, [words.sheets.later, words.sheets.laterText]),
    ...reserve(telling),
    ...droppedActions(telling),
  ]
}

/** What the mark on some of them means, when there are some. */
function duties({ words, plan }: Telling): readonly string[] {
  const count = plan.active.filter(({ duty }) => duty).length
  return count === 0 ? [] : [words.first.dutyMeaning(count)]
}

/** Near to far; within a horizon, in the plan's order, with the number each action has on the first page. Those that were added come last, under their own heading. */
function activeByHorizon(telling: Telling): readonly Block[] {
  const { library, plan, say, actions, words } = telling
  const numbered = plan.active.map((planned, index) => ({ planned, number: index + 1 }))
  const known = new Set(library.horizons.map(({ id }) => id))
  const sheetOf = ({ planned, number }: (typeof numbered)[number]) => actionSheet(telling, planned, number)
  const horizonOf = ({ planned }: (typeof numbered)[number]) => actions.get(planned.action)?.horizon ?? ''
  const named = library.horizons.flatMap((horizon) => {
    const here = numbered.filter((each) => horizonOf(each) === horizon.id)
    if (here.length === 0) return []
    return [{ kind: 'heading', level: 3, text: say(horizon.text) } as const, ...here.map(sheetOf)]
  })
  const own = numbered.filter(({ planned }) => isAdded(planned.action))
  const others = numbered.filter((each) => !known.has(horizonOf(each)) && !own.includes(each))
  const heading = { kind: 'heading', level: 3, text: words.sheets.addedHeading } as const
  return [...named, ...others.map(sheetOf), ...(own.length === 0 ? [] : [heading]), ...own.map(sheetOf)]
}

function part(
  telling: Telling,
  planned: readonly (PlannedAction | LaterAction)[],
  [heading, text]: readonly [string, string],
): readonly Block[] {
  if (planned.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'paragraph', words: plain(text), leads: true },
    ...planned.flatMap((each, index) => [
      actionSheet(telling, each, numberOf(telling, each, index)),
      ...waits(telling, each),
    ]),
  ]
}

/** The next ones go on counting from those for now, as on the map; those for later have no number yet. */
function numberOf({ plan }: Telling, planned: PlannedAction, index: number): number | undefined {
  return plan.next.includes(planned) ? plan.active.length + index + 1 : undefined
}

/** What the owner may take in exchange, by name only. */
function reserve(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  if (plan.reserve.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: words.sheets.reserve },
    { kind: 'paragraph', words: plain(words.sheets.reserveText), leads: true },
    { kind: 'list', items: plan.reserve.map(({ action }) => plain(actionName(telling, action))), compact: true },
  ]
}

/** What a later action waits for, and the way there. */
function waits(telling: Telling, planned: PlannedAction | LaterAction): readonly Block[] {
  if (!('waits' in planned)) return []
  const { words } = telling
  const names = (ids: readonly string[]) => words.joined(ids.map((id) => words.quoted(actionName(telling, id))))
  const reasons = planned.waits.map((wait) => {
    if (wait.kind === 'prerequisite') return words.sheets.waits.prerequisite(names(wait.actions))
    if (wait.kind === 'rule') return words.sheets.waits.rule(telling.say(wait.why))
    return words.sheets.waits[wait.kind]
  })
  const path = planned.path.length === 0 ? [] : [words.sheets.path(names(planned.path))]
  return [...reasons, ...path].map((text) => ({ kind: 'paragraph', words: plain(text) }))
}
