import { withColumns } from '../model/columns.ts'
import { namesIn } from '../model/expression.ts'
import { referenceKey } from '../model/library.ts'
import { allQuestions, type Question, type Section } from '../model/questionnaire.ts'
import { onValue } from './finding.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { storeKeys } from './profile-keys.ts'
import type { Surroundings } from './surroundings.ts'
import { unknownName, unknownNames } from './unknown-name.ts'
import type { WrittenQuestion, WrittenQuestionnaire, WrittenSection } from './written/questionnaire.ts'

/** A question written in the file itself, or a column of one. */
export type OwnQuestion = Readonly<{ question: WrittenQuestion; path: Path; isColumn?: true }>

/** A question of the file, then the columns it writes, each as a question. */
export function withOwnColumns(own: OwnQuestion): readonly OwnQuestion[] {
  const { question, path } = own
  const columns = question.kind === 'grid' ? (question.columns ?? []) : []
  return [
    own,
    ...columns.map(
      (column, index): OwnQuestion => ({ question: column, path: [...path, 'columns', index], isColumn: true }),
    ),
  ]
}

/** A section before its questions are read: its own, as written, and those taken from elsewhere, as they are. */
export type GatheredSection = Readonly<{
  head: Omit<Section, 'questions' | 'showIf'>
  path: Path
  /** Where its questions are taken from, and what they are scored with there. */
  from?: string
  scoredWith?: string
  members: readonly (OwnQuestion | Question)[]
}>

/** A questionnaire's questions; not whole when some cannot be taken, not sound when what is taken is itself wrong. */
export type Gathered = Readonly<{
  sections: readonly GatheredSection[]
  own: readonly OwnQuestion[]
  taken: readonly Question[]
  isWhole: boolean
  isSound: boolean
}>

/** The questions of a questionnaire: those it writes, and those it takes from another (`from: id@version`). */
export function gather(written: WrittenQuestionnaire, surroundings: Surroundings, notes: Notes): Gathered {
  const sections: GatheredSection[] = []
  const taken: Question[] = []
  let isWhole = true
  let isSound = true
  for (const [index, section] of written.sections.entries()) {
    const path = ['sections', index]
    const found = membersOf(section, path, { surroundings, notes })
    isWhole &&= found.isWhole
    isSound &&= found.isSound
    const { members } = found
    for (const member of members) if (!('path' in member)) taken.push(member)
    const { id, name, text, prepare, from } = section
    sections.push({
      head: { id, name, ...given('text', text), ...given('prepare', prepare) },
      path,
      ...given('from', from),
      ...given('scoredWith', found.scoredWith),
      members,
    })
  }
  const own = sections.flatMap(({ members }) => members.filter((member) => 'path' in member))
  const gathered = { sections, own, taken, isWhole, isSound: isWhole && isSound }
  tellMissingNames(gathered, notes)
  return gathered
}

type Around = Readonly<{ surroundings: Surroundings; notes: Notes }>

type Members = Pick<GatheredSection, 'members' | 'scoredWith'> & Readonly<{ isWhole: boolean; isSound: boolean }>

function membersOf(section: WrittenSection, path: Path, { surroundings, notes }: Around): Members {
  if (section.from === undefined) {
    const members = section.questions.map((question, at) => ({ question, path: [...path, 'questions', at] }))
    return { members, isWhole: true, isSound: true }
  }
  const found = surroundings.questionnaire(section.from)
  if (found.is === 'missing') {
    const known = surroundings.known.questionnaire
    notes.tell(unknownName({ noun: 'questionnaire', name: section.from, known }, [...path, 'from']))
  }
  if (found.is !== 'there') return { members: [], isWhole: false, isSound: false }
  const { content, isSound } = found.value
  const questions = new Map(allQuestions(content).map((question) => [question.id, question]))
  const members = section.questions.flatMap((id) => questions.get(id) ?? [])
  notes.tellAll(
    unknownNames('question', section.questions, { known: new Set(questions.keys()), path: [...path, 'questions'] }),
  )
  const { framework } = content
  const scoredWith = given('scoredWith', framework && referenceKey(framework))
  return { members, isWhole: members.length === section.questions.length, isSound, ...scoredWith }
}

/** A question taken without another that its conditions read could never be known. */
function tellMissingNames({ sections, own, taken, isWhole }: Gathered, notes: Notes): void {
  if (!isWhole) return
  const ids = new Set([
    ...taken.flatMap(withColumns).map(({ id }) => id),
    ...own.flatMap(withOwnColumns).map(({ question }) => question.id),
  ])
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
