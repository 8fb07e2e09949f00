import type { SubjectRecord } from '../../model/assessment.ts'
import type { Choice } from '../visit/desk.ts'
import { askWords } from '../visit/pick.ts'
import { type At, choose } from './choose.ts'
import { type About, type Known, searchKnown } from './known.ts'

/** As many names as one looks over at a glance, and as single digits name. */
const mostNames = 7

/** Whom a person takes: one of the subjects, or of what stands above them, which has only an id. */
export type ChosenSubject = Readonly<{ id: string; subject?: SubjectRecord }> | 'back' | 'quit'

/**
 * One of the businesses, advisors and regions known: seven at a time, or by a part of its name, which is looked for among
 * those that are not listed too. `before` are choices that stand above them.
 */
export async function chooseSubject(
  about: About,
  known: Known,
  at: At,
  before: readonly Choice[] = [],
): Promise<ChosenSubject> {
  const all = known[about]
  const whole: Page = { shown: all, from: 0, all, before, about, isMore: known.isMore }
  let page = whole
  for (;;) {
    const chosen = await choose({ title: at.context.messages.menu.who, choices: choicesOf(page, at) }, at)
    const turned = await turn(chosen, page, at)
    if (turned === 'quit') return 'quit'
    if (turned !== undefined) page = turned
    else if (typeof chosen === 'string') return chosen
    else {
      const subject = page.shown.find(({ id }) => id === chosen.id)
      return subject === undefined ? chosen : { ...chosen, subject }
    }
  }
}

type Page = Readonly<{
  shown: readonly SubjectRecord[]
  from: number
  all: readonly SubjectRecord[]
  before: readonly Choice[]
  about: About
  /** Whether there are more than all those listed. */
  isMore: boolean
}>

/** Another page of names: what follows, what is searched for, or the start again; undefined when the choice is made. */
async function turn(
  chosen: Readonly<{ id: string }> | 'back' | 'quit',
  page: Page,
  at: At,
): Promise<Page | 'quit' | undefined> {
  const { all, from, shown } = page
  if (chosen === 'quit') return undefined
  if (chosen === 'back') return from > 0 || shown !== all ? { ...page, shown: all, from: 0 } : undefined
  if (chosen.id === ':more') return { ...page, from: from + mostNames }
  if (chosen.id !== ':search') return undefined
  const found = await search(page.about, at)
  return found === 'quit' ? 'quit' : found === undefined ? page : { ...page, shown: found, from: 0 }
}

function choicesOf({ shown, from, all, before, isMore }: Page, { context }: At): readonly Choice[] {
  const { menu } = context.messages
  const page = shown.slice(from, from + mostNames)
  return [
    ...before,
    ...page.map(({ id, name }) => ({ id, text: isTwice(name, shown) ? `${name}  (${id.slice(0, 8)})` : name })),
    ...(from + mostNames < shown.length ? [{ id: ':more', text: menu.more }] : []),
    ...(isMore || all.length > mostNames ? [{ id: ':search', text: menu.search }] : []),
  ]
}

function isTwice(name: string, all: readonly SubjectRecord[]): boolean {
  return all.filter((subject) => subject.name === name).length > 1
}

/** Those whose name holds what is typed, capitals and accents aside; undefined when none does, or nothing is typed. */
async function search(about: About, { desk, context }: At): Promise<readonly SubjectRecord[] | 'quit' | undefined> {
  const { menu } = context.messages
  const words = await askWords(menu.searched, desk)
  if (words === 'quit' || words === undefined) return words
  const found = await searchKnown(about, words.said, context)
  if (found.length > 0) return found
  context.talk.err({ text: menu.nobody(words.said), style: 'warning' })
  return undefined
}
