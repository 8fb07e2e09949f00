import { namesIn } from '../model/expression.ts'
import type { Question, Section } from '../model/questionnaire.ts'
import { onValue } from './finding.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { storeKeys } from './profile-keys.ts'
import type { Surroundings } from './surroundings.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenQuestion, WrittenQuestionnaire, WrittenSection } from './written/questionnaire.ts'

/** A question written in the file itself. */
export type OwnQuestion = Readonly<{ question: WrittenQuestion; path: Path }>

/** A section before its questions are read: its own, as written, and those taken from elsewhere, as they are. */
export type GatheredSection = Readonly<{
  head: Omit<Section, 'questions' | 'showIf'>
  path: Path
  members: readonly (OwnQuestion | Question)[]
}>

/** A questionnaire's questions; not whole when a file it takes from cannot be read. */
export type Gathered = Readonly<{
  sections: readonly GatheredSection[]
  own: readonly OwnQuestion[]
  taken: readonly Question[]
  isWhole: boolean
}>

/** The questions of a questionnaire: those it writes, and those it takes from another (`from: id@version`). */
export function gather(written: WrittenQuestionnaire, surroundings: Surroundings, notes: Notes): Gathered {
  const sections: GatheredSection[] = []
  const taken: Question[] = []
  let isWhole = true
  for (const [index, section] of written.sections.entries()) {
    const path = ['sections', index]
    const members = membersOf(section, path, { surroundings, notes })
    if (members === undefined) isWhole = false
    for (const member of members ?? []) if (!('path' in member)) taken.push(member)
    const { id, name, text } = section
    sections.push({ head: { id, name, ...given('text', text) }, path, members: members ?? [] })
  }
  const own = sections.flatMap(({ members }) => members.filter((member) => 'path' in member))
  const gathered = { sections, own, taken, isWhole }
  tellMissingNames(gathered, notes)
  return gathered
}

type Around = Readonly<{ surroundings: Surroundings; notes: Notes }>

function membersOf(section: WrittenSection, path: Path, { surroundings, notes }: Around) {
  if (section.from === undefined) {
    return section.questions.map((question, at) => ({ question, path: [...path, 'questions', at] }))
  }
  const found = surroundings.questionnaire(section.from)
  if (found.is === 'missing') {
    const known = surroundings.known.questionnaire
    notes.tell(unknownName({ noun: 'questionnaire', name: section.from, known }, [...path, 'from']))
  }
  if (found.is !== 'there') return undefined
  const questions = new Map(found.value.sections.flatMap((one) => one.questions.map((each) => [each.id, each])))
  return section.questions.flatMap((id, at): readonly Question[] => {
    const question = questions.get(id)
    if (question !== undefined) return [question]
    notes.tell(unknownName({ noun: 'question', name: id, known: questions.keys() }, [...path, 'questions', at]))
    return []
  })
}

/** A question taken without another that its conditions read could never be known. */
function tellMissingNames({ sections, own, taken, isWhole }: Gathered, notes: Notes): void {
  if (!isWhole) return
  const ids = new Set([...taken.map(({ id }) => id), ...own.map(({ question }) => question.id)])
  const keys = new Set([
    ...storeKeys,
    ...taken.flatMap(({ profile }) => profile ?? []),
    ...own.flatMap(({ question }) => question.profile ?? []),
  ])
  for (const { members, path } of sections) {
    for (const [at, member] of members.entries()) {
      if ('path' in member) continue
      const needs = namesRead(member).find(({ space, id }) => !(space === 'profile' ? keys : ids).has(id))
      if (needs === undefined) continue
      const fault = { code: 'taken-without', question: member.id, needs: needs.id } as const
      notes.tell(onValue([...path, 'questions', at], fault))
    }
  }
}

function namesRead(question: Question) {
  const { showIf, notApplicable, variants, checks } = question
  const expressions = [
    ...(showIf === undefined ? [] : [showIf]),
    ...(typeof notApplicable === 'boolean' ? [] : [notApplicable]),
    ...variants.map(({ when }) => when),
    ...checks.map(({ that }) => that),
    ...(question.kind === 'computed' ? [question.compute] : []),
  ]
  return expressions.flatMap((expression) => [...namesIn(expression)])
}
