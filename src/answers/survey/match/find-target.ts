import type { Header, HeaderName } from '../header.ts'
import { codeAndText, type Parting, partings, withoutGroups } from './partings.ts'
import type { QuestionNames, Stem } from './question-names.ts'
import { resolveParts } from './resolve-parts.ts'
import { distinct, type Target } from './target.ts'

/** How a column was recognised. */
export type MatchedBy = 'mapping' | 'code' | 'text' | 'part'

/** What a column may hold: one target; none; or several, and it is ambiguous. */
export type FoundTargets = Readonly<{ targets: readonly Target[]; by: MatchedBy }>

/** What a header names in a questionnaire, by the surest way that gives something. */
export function findTargets(header: Header, names: QuestionNames): FoundTargets {
  const ways: readonly (readonly [MatchedBy, (name: HeaderName) => readonly Target[]])[] = [
    ['code', (name) => whole(name, (text) => names.ofCode(text))],
    ['code', (name) => inParts(name, names, (text) => names.ofCode(text))],
    ['text', (name) => whole(name, (text) => names.ofText(text))],
    ['text', (name) => inParts(name, names, (text) => names.ofText(text))],
    ['code', (name) => inGroups(name, names)],
    ['text', (name) => sameTitle(name, names)],
  ]
  for (const [by, way] of ways) {
    for (const name of withBoth(header.names)) {
      const targets = distinct(way(name))
      if (targets.length > 0) return { targets, by }
    }
  }
  return { targets: [], by: 'text' }
}

/** A header that gives a code and a text is named by each. */
function withBoth(names: readonly HeaderName[]): readonly HeaderName[] {
  return names.flatMap((name) => [name, ...codeAndText(name.whole).map((one) => ({ ...name, whole: one }))])
}

type Finding = (text: string) => readonly Stem[]

function whole({ whole: text, part }: HeaderName, find: Finding): readonly Target[] {
  return part === undefined ? find(text).flatMap(asTarget) : []
}

/** A column of a grid has a target only with its row. */
function asTarget({ question, column }: Stem): readonly Target[] {
  return column === undefined ? [{ question }] : []
}

function inParts({ whole: text, part }: HeaderName, names: QuestionNames, find: Finding): readonly Target[] {
  if (part !== undefined) return fromParting({ main: text, parts: [part] }, names, find)
  for (const parting of partings(text)) {
    const found = fromParting(parting, names, find)
    if (found.length > 0) return found
  }
  return []
}

function fromParting({ main, parts }: Parting, names: QuestionNames, find: Finding): readonly Target[] {
  return find(main).flatMap((stem) => resolveParts(stem, parts, names))
}

function inGroups({ whole: text, part }: HeaderName, names: QuestionNames): readonly Target[] {
  if (part !== undefined) return []
  for (const rest of withoutGroups(text)) {
    for (const find of [(one: string) => names.ofCode(one), (one: string) => names.ofText(one)]) {
      const found = [...whole({ whole: rest }, find), ...inParts({ whole: rest }, names, find)]
      if (found.length > 0) return found
    }
  }
  return []
}

/** Questions of the same title are told apart by a digit at the end: « When », « When2 ». */
function sameTitle({ whole: text, part }: HeaderName, names: QuestionNames): readonly Target[] {
  const [, title, rank] = /^([\s\S]*\D)(\d{1,2})$/.exec(text.trim()) ?? []
  if (title === undefined || part !== undefined) return []
  const stem = names.ofText(title)[Number(rank) - 1]
  return Number(rank) > 1 && stem !== undefined ? asTarget(stem) : []
}
