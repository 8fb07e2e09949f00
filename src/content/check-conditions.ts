import { inputsOf } from '../model/asking.ts'
import { withColumns } from '../model/columns.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import { allQuestions, type Question, type Questionnaire, type Section } from '../model/questionnaire.ts'
import { cyclesIn } from './cycles.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { Possible } from './possible.ts'
import type { Gathered } from './taken.ts'

/** A question of the file with the conditions that show it, and where each is written. */
type Shown = Readonly<{ question: Question; path: Path; conditions: readonly Condition[]; from: string | undefined }>
type Condition = Readonly<{ expression: Expression; path: Path }>

/** What conditions can say together that their author would not want: questions never shown, or that wait for a later one. */
export function* checkConditions(gathered: Gathered, questionnaire: Questionnaire): Generator<Finding> {
  const shown = shownIn(gathered, questionnaire)
  const questions = questionsById(questionnaire)
  const readBy = readingOf(questions)
  yield* neverShown(shown, questionnaire)
  yield* later(shown, (expression) => readBy(expression).flatMap((id) => roots(id, questions)))
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

function* neverShown(shown: readonly Shown[], questionnaire: Questionnaire): Generator<Finding> {
  const possible = new Possible(questionnaire)
  for (const { question, conditions, from } of shown) {
    const visibility =
      question.kind === 'computed' ? conditions.filter(({ expression }) => expression !== question.compute) : conditions
    // What hides a question taken as it is, if nothing here adds to it, is told where it is written.
    if (visibility.length === 0 || (from !== undefined && visibility.length === 1 && question.showIf)) continue
    if (
      possible.canBe(
        visibility.map(({ expression }) => expression),
        true,
      )
    )
      continue
    yield onValue(visibility.at(-1)?.path ?? [], { code: 'never-visible' })
  }
}

/** A question that waits for one asked after it would be skipped, then come back: the reader is told. */
function* later(shown: readonly Shown[], rootsOf: ReadBy): Generator<Finding> {
  const rank = new Map(shown.map(({ question }, index) => [question.id, index]))
  for (const [index, { question, conditions }] of shown.entries()) {
    for (const { expression, path } of conditions) {
      if (question.kind === 'computed' && expression === question.compute) continue
      const late = rootsOf(expression).find((id) => (rank.get(id) ?? -1) > index)
      if (late !== undefined) yield onValue(path, { code: 'asked-later', question: late })
    }
  }
}

/** The questions really asked behind a name: those a computed value is made from, however far. */
function roots(id: string, questions: ReadonlyMap<string, Question>, seen: readonly string[] = []): readonly string[] {
  const question = questions.get(id)
  if (question?.kind !== 'computed' || seen.includes(id)) return [question?.id ?? id]
  return inputsOf(question).flatMap((input) => roots(input, questions, [...seen, id]))
}
