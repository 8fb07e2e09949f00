import { compareNumbers } from '../model/number.ts'
import type { Question } from '../model/questionnaire.ts'
import { languages, type Text } from '../model/text.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import { measuresOf } from './read-question.ts'
import type { Source } from './source.ts'
import { type OwnQuestion, withOwnColumns } from './taken.ts'
import type { WrittenOption, WrittenQuestion, WrittenQuestionnaire } from './written/questionnaire.ts'

/** What a questionnaire writes that can never count, or that says twice the same thing. */
export function* checkDead(
  written: WrittenQuestionnaire,
  own: readonly OwnQuestion[],
  source: Source,
): Generator<Finding> {
  const { respondents, roles } = written
  if (respondents?.minimum !== undefined && respondents.anonymous !== true)
    yield onKey(['respondents', 'minimum'], { code: 'key-without-effect', key: 'minimum', reason: 'named' })
  yield* sameTexts(
    own.map(({ question, path }) => ({ text: question.text, path: [...path, 'text'] })),
    'question',
    source,
  )
  for (const [name, { options }] of Object.entries(written.scales ?? {}))
    yield* choices(options, ['scales', name, 'options'], { isAlone: true, source })
  for (const one of own.flatMap(withOwnColumns)) yield* inQuestion(one, written.framework !== undefined, source)
  yield* silentRoles(
    written,
    own,
    (roles ?? []).map(({ id }) => id),
  )
}

function* inQuestion({ question, path }: OwnQuestion, isScored: boolean, source: Source): Generator<Finding> {
  if ('options' in question && question.options !== undefined && !('list' in question.options))
    yield* choices(question.options, [...path, 'options'], { isAlone: question.kind !== 'multi', source })
  if (isScored && 'value' in question && question.value !== undefined && isUnmeasured(question))
    yield onKey([...path, 'value'], { code: 'key-without-effect', key: 'value', reason: 'unscored' })
  if (question.kind === 'grid' && question.rows.every(({ weight }) => weight === 0))
    yield onKey([...path, 'rows'], { code: 'weights-all-zero' })
  const measured = Object.values(measuresOf(question))
  if (measured.length > 0 && measured.every((weight) => weight === 0))
    yield onValue([...path, 'measures'], { code: 'weights-all-zero' })
}

/** A grid with columns measures by them. */
function isUnmeasured(question: WrittenQuestion): boolean {
  return [...withOwnColumns({ question, path: [] })].every((one) => Object.keys(measuresOf(one.question)).length === 0)
}

type Choices = Readonly<{ isAlone: boolean; source: Source }>

function* choices(options: readonly WrittenOption[], path: Path, { isAlone, source }: Choices): Generator<Finding> {
  const texts = options.flatMap((option, index) =>
    typeof option === 'string' || option.text === undefined
      ? []
      : [{ text: { ...option.text, ...option.full }, path: [...path, index, 'text'] }],
  )
  yield* sameTexts(texts, 'option', source)
  for (const [index, option] of options.entries()) {
    if (typeof option === 'string') continue
    if (isAlone && option.exclusive === true)
      yield onKey([...path, index, 'exclusive'], { code: 'key-without-effect', key: 'exclusive', reason: 'single' })
    if (option.state !== undefined && option.value !== undefined)
      yield onKey([...path, index, 'value'], { code: 'key-without-effect', key: 'value', reason: 'state' })
  }
}

type Worded = Readonly<{ text: Text; path: Path }>

/** Told in any language: a person reads one of them. */
function* sameTexts(all: readonly Worded[], of: 'option' | 'question', source: Source): Generator<Finding> {
  const seen = new Map<string, Path>()
  for (const { text, path } of all) {
    const words = languages.flatMap((language) => {
      const said = text[language]?.trim().toLowerCase()
      return said === undefined ? [] : [`${language} ${said}`]
    })
    const twin = words.map((one) => seen.get(one)).find((one) => one !== undefined)
    if (twin !== undefined) yield onValue(path, { code: 'same-text', of, line: source.placeOf(twin).line })
    for (const one of words) if (!seen.has(one)) seen.set(one, path)
  }
}

/** Where every question says who answers it, a role that none names answers nothing. */
function* silentRoles(
  { sections }: WrittenQuestionnaire,
  own: readonly OwnQuestion[],
  roles: readonly string[],
): Generator<Finding> {
  if (sections.some(({ from }) => from !== undefined) || own.length === 0) return
  const asked = own.map(({ question }) => [
    ...(question.ask ?? []),
    ...(question.variants ?? []).flatMap(({ ask }) => ask ?? []),
  ])
  if (own.some(({ question }) => (question.ask ?? []).length === 0)) return
  const named = new Set(asked.flat())
  for (const [index, role] of roles.entries())
    if (!named.has(role)) yield onValue(['roles', index, 'id'], { code: 'role-never-asked', role })
}

/** Points of a rule that no number the question takes comes to use. */
export function* checkPoints(question: Question, path: Path): Generator<Finding> {
  if (question.kind !== 'number' || question.value === undefined || !('points' in question.value)) return
  const { min, max, value } = question
  const edges = value.points.map(([edge]) => edge)
  for (const [index, edge] of edges.entries()) {
    if (!isBeyond(edges, index, { min, max, isLinear: value.kind === 'linear' })) continue
    const at = [...path, 'value', value.kind, 'points', index]
    yield onValue(at, { code: 'point-out-of-reach', edge, ...given('min', min), ...given('max', max) })
  }
}

type Taken = Readonly<{ min: number | undefined; max: number | undefined; isLinear: boolean }>

/** A line is still drawn towards the first point beyond; a band begins or ends at its own edges only. */
function isBeyond(edges: readonly number[], index: number, { min, max, isLinear }: Taken): boolean {
  const [before, edge = 0, next] = [edges[index - 1], edges[index], edges[index + 1]]
  if (min !== undefined && next !== undefined && compareNumbers(next, min) <= 0) return true
  if (max === undefined || before === undefined || compareNumbers(edge, max) <= 0) return false
  return !isLinear || compareNumbers(before, max) >= 0
}
