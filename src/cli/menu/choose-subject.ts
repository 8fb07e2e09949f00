import type { SubjectRecord } from '../../model/assessment.ts'
import { plainName } from '../../model/plain.ts'
import type { Choice } from '../visit/desk.ts'
import { askWords } from '../visit/pick.ts'
import { type At, type Chosen, choose } from './choose.ts'

/** As many names as one looks over at a glance, and as single digits name. */
const mostNames = 7

/**
 * One of the businesses, advisors and regions known, the last kept first: seven at a time, or by a part of its name.
 * `before` are choices that stand above them.
 */
export async function chooseSubject(
  subjects: readonly SubjectRecord[],
  at: At,
  before: readonly Choice[] = [],
): Promise<Chosen> {
  const all = subjects.toReversed()
  const whole: Page = { shown: all, from: 0, all, before }
  let page = whole
  for (;;) {
    const chosen = await choose({ title: at.context.messages.menu.who, choices: choicesOf(page, at) }, at)
    const turned = await turn(chosen, page, at)
    if (turned === undefined) return chosen
    if (turned === 'quit') return 'quit'
    page = turned
  }
}

type Page = Readonly<{
  shown: readonly SubjectRecord[]
  from: number
  all: readonly SubjectRecord[]
  before: readonly Choice[]
}>

/** Another page of names: what follows, what is searched for, or the start again; undefined when the choice is made. */
async function turn(chosen: Chosen, page: Page, at: At): Promise<Page | 'quit' | undefined> {
  const { all, from, shown } = page
  if (chosen === 'quit') return undefined
  if (chosen === 'back') return from > 0 || shown.length < all.length ? { ...page, shown: all, from: 0 } : undefined
  if (chosen.id === ':more') return { ...page, from: from + mostNames }
  if (chosen.id !== ':search') return undefined
  const found = await search(all, at)
  return found === 'quit' ? 'quit' : found === undefined ? page : { ...page, shown: found, from: 0 }
}

function choicesOf({ shown, from, all, before }: Page, { context }: At): readonly Choice[] {
  const { menu } = context.messages
  const page = shown.slice(from, from + mostNames)
  return [
    ...before,
    ...page.map(({ id, name }) => ({ id, text: isTwice(name, all) ? `${name}  (${id.slice(0, 8)})` : name })),
    ...(from + mostNames < shown.length ? [{ id: ':more', text: menu.more }] : []),
    ...(all.length > mostNames ? [{ id: ':search', text: menu.search }] : []),
  ]
}

function isTwice(name: string, all: readonly SubjectRecord[]): boolean {
  return all.filter((subject) => subject.name === name).length > 1
}

/** Those whose name holds what is typed, capitals and accents aside; undefined when none does, or nothing is typed. */
async function search(
  all: readonly SubjectRecord[],
  { desk, context }: At,
): Promise<readonly SubjectRecord[] | 'quit' | undefined> {
  const { menu } = context.messages
  const words = await askWords(menu.searched, desk)
  if (words === 'quit' || words === undefined) return words
  const found = all.filter(({ name }) => plainName(name).includes(plainName(words.said)))
  if (found.length > 0) return found
  context.talk.err({ text: menu.nobody(words.said), style: 'warning' })
  return undefined
}
