import type { Action, ActionLibrary } from './actions.ts'
import type { Text } from './text.ts'

/** An action that was agreed at the table and is of no library, in the words it was said in. */
export type AddedAction = Readonly<{ id: string; name: string; steps: readonly string[]; sign?: string }>

/** Whether an id is that of an added action: it starts with a sign that no id of a content may hold. */
export function isAdded(id: string): boolean {
  return id.startsWith('+')
}

/** The id of the next added action of a plan: `+1`, `+2`… None is ever given twice, even to one that was dropped since. */
export function nextAddedId(taken: Iterable<string>): string {
  const numbers = [...taken].filter(isAdded).map((id) => Number(id.slice(1)))
  return `+${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`
}

/** A library with the actions that were added to a plan. They move no criterion, and have no effort nor cost of their own. */
export function withAdded(library: ActionLibrary, added: readonly AddedAction[] = []): ActionLibrary {
  const known = new Set(library.actions.map(({ id }) => id))
  const more = added.filter(({ id }) => !known.has(id)).map(actionOf)
  return more.length === 0 ? library : { ...library, actions: [...library.actions, ...more] }
}

/** A library as its file has it. */
export function withoutAdded(library: ActionLibrary): ActionLibrary {
  const actions = library.actions.filter(({ id }) => !isAdded(id))
  return actions.length === library.actions.length ? library : { ...library, actions }
}

function actionOf({ id, name, steps, sign }: AddedAction): Action {
  return {
    id,
    name: said(name),
    moves: [],
    horizon: '',
    days: { min: 0, max: 0 },
    cost: '',
    after: [],
    who: [],
    steps: steps.map(said),
    sign: sign === undefined ? {} : said(sign),
    training: [],
    referral: [],
    topics: [],
    tags: [],
  }
}

/** What a person said is not translated: it reads the same in every language. */
function said(words: string): Text {
  return { fr: words, en: words }
}
