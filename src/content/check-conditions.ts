import { withColumns } from '../model/columns.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import { allQuestions, type Question, type Questionnaire, type Section } from '../model/questionnaire.ts'
import { cyclesIn } from './cycles.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Possible } from './possible.ts'
import type { Gathered } from './taken.ts'

/** A question of the file with the conditions that show it, and where each is written. */
type Shown = Readonly<{ question: Question; path: Path; conditions: readonly Condition[]; from: string | undefined }>
type Condition = Readonly<{ expression: Expression; path: Path }>

/** What conditions can say together that their author would not want: questions never shown, or that wait for a later one. */
export function* checkConditions(
  gathered: Gathered,
  questionnaire: Questionnaire,
  possible: Possible,
): Generator<Finding> {
  const shown = shownIn(gathered, questionnaire)
  const questions = questionsById(questionnaire)
  const readBy = readingOf(questions)
  yield* neverShown(shown, possible)
  yield* later(shown, (expression) => readBy(expression).flatMap((id) => roots(id, { questions, readBy })))
}

/** Questions that wait on each other. A circle that stands whole in the file they are taken from is told there. */
export function* circles(gathered: Gathered, questionnaire: Questionnaire): Generator<Finding> {
  const shown = firstById(shownIn(gathered, questionnaire))
  const readBy = readingOf(questionsById(questionnaire))
  const needs = new Map(
    [...shown].map(([id, { conditions }]) => [id, new Set(conditions.flatMap((one) => readBy(one.expression)))]),
  )
  for (const cycle of cyclesIn(needs)) {
    const members = cycle.flatMap((id) => shown.get(id) ?? [])
    const [start, next] = members
    if (start === undefined || next === undefined) continue
    if (start.from !== undefined && members.every(({ from }) => from === start.from)) continue
    const reading = start.conditions.find((one) => readBy(one.expression).includes(next.question.id))
    yield onValue(reading?.path ?? start.path, { code: 'cycle', path: cycle })
  }
}

/** Of two questions with one id the first counts; the other is told as such. */
function firstById(all: readonly Shown[]): ReadonlyMap<string, Shown> {
  const first = new Map<string, Shown>()
  for (const one of all) if (!first.has(one.question.id)) first.set(one.question.id, one)
  return first
}

/** Every question by its id, and by those of its columns. */
function questionsById(questionnaire: Questionnaire): ReadonlyMap<string, Question> {
  return new Map(
    allQuestions(questionnaire).flatMap((question) => withColumns(question).map(({ id }) => [id, question])),
  )
}

/** The questions an expression reads, itself or through the profile. */
function readingOf(questions: ReadonlyMap<string, Question>): ReadBy {
  const keys = new Map(
    [...questions.values()].flatMap(({ id, profile }) => (profile === undefined ? [] : [[profile, id]])),
  )
  return (expression) =>
    [...namesIn(expression)].flatMap(({ space, id }) =>
      space === 'profile' ? (keys.get(id) ?? []) : [questions.get(id)?.id ?? id],
    )
}

function shownIn({ sections }: Gathered, questionnaire: Questionnaire): readonly Shown[] {
  return sections.flatMap(({ path, members, from }, at) => {
    const section = questionnaire.sections[at]
    if (section === undefined) return []
    return members.flatMap((member, index): readonly Shown[] => {
      const question = section.questions[index]
      if (question === undefined) return []
      const place = [...path, 'questions', index]
      return [
        {
          question,
          path: place,
          from,
          conditions: conditionsOf(section, question, { path, place, isOwn: 'path' in member }),
        },
      ]
    })
  })
}

type Places = Readonly<{ path: Path; place: Path; isOwn: boolean }>

function conditionsOf(section: Section, question: Question, { path, place, isOwn }: Places): readonly Condition[] {
  const ofSection = section.showIf && { expression: section.showIf, path: [...path, 'show_if'] }
  const own = question.showIf && { expression: question.showIf, path: isOwn ? [...place, 'show_if'] : place }
  const computed = question.kind === 'computed' && {
    expression: question.compute,
    path: isOwn ? [...place, 'compute'] : place,
  }
  return [ofSection, own, computed].filter((condition) => condition !== undefined && condition !== false)
}

type ReadBy = (expression: Expression) => readonly string[]

/** Of questions taken as they are: what hides one by itself is told where it is written, what hides it here is told here. */
function* neverShown(shown: readonly Shown[], possible: Possible): Generator<Finding> {
  for (const { question, conditions, from } of shown) {
    if (from === undefined || conditions.length < 2 || question.showIf === undefined) continue
    const visibility = conditions.map(({ expression }) => expression).filter((one) => !isComputing(question, one))
    if (visibility.length < 2 || possible.canBeTrue(visibility)) continue
    yield onValue(conditions[1]?.path ?? [], { code: 'never-visible' })
  }
}

function isComputing(question: Question, expression: Expression): boolean {
  return question.kind === 'computed' && expression === question.compute
}

/** A question that waits for one asked after it would be skipped, then come back: the reader is told. */
function* later(shown: readonly Shown[], rootsOf: ReadBy): Generator<Finding> {
  const rank = new Map(shown.map(({ question }, index) => [question.id, index]))
  for (const [index, { question, conditions }] of shown.entries()) {
    for (const { expression, path } of conditions) {
      if (isComputing(question, expression)) continue
      const late = rootsOf(expression).find((id) => (rank.get(id) ?? -1) > index)
      if (late !== undefined) yield onValue(path, { code: 'asked-later', question: late })
    }
  }
}

type Behind = Readonly<{ questions: ReadonlyMap<string, Question>; readBy: ReadBy }>

/** The questions really asked behind a name: those a computed value is made from, itself or through the profile, however far. */
function roots(id: string, behind: Behind, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const question = behind.questions.get(id)
  if (question?.kind !== 'computed') return [question?.id ?? id]
  return behind.readBy(question.compute).flatMap((input) => roots(input, behind, seen))
}
