import type { Range } from '../model/number.ts'
import { compareNumbers } from '../model/number.ts'
import { noneOption } from '../model/option-facts.ts'
import type { Option, Question } from '../model/questionnaire.ts'
import { within } from './check-framework.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { optionsOf } from './options-of.ts'
import type { Beside } from './surroundings.ts'
import type { OwnQuestion } from './taken.ts'

/** The values of a scored question's choices, as its author would want them. */
export function* checkOptions(question: Question, placed: OwnQuestion, beside: Beside): Generator<Finding> {
  const { framework } = beside
  if (framework === undefined || !('options' in question)) return
  const source = optionsOf(placed.question, placed.path, {
    questionnaire: beside.written,
    surroundings: beside.surroundings,
  })
  const path = source.from === 'file' ? source.path : [...placed.path, 'options']
  const { options } = question
  yield* values(options, framework.scale, path)
  if (question.kind === 'multi') yield* ticks(question.value.kind, options, placed.path, path)
  else yield* monotone(options, path)
  yield* exclusive(options, path)
}

function* values(options: readonly Option[], scale: Range, path: Path): Generator<Finding> {
  for (const [index, { value }] of options.entries()) yield* within(value, scale, [...path, index, 'value'])
}

/** In the order shown, values only rise or only fall. */
function* monotone(options: readonly Option[], path: Path): Generator<Finding> {
  let direction = 0
  let before: number | undefined
  for (const [index, { value, exclusive: isAlone }] of options.entries()) {
    if (value === undefined || isAlone) continue
    const step = before === undefined ? 0 : compareNumbers(value, before)
    before = value
    if (step !== 0 && direction !== 0 && step !== direction) {
      yield onValue([...path, index], { code: 'options-not-monotone' })
      return
    }
    direction = direction || step
  }
}

/** An option of one's own that is named as the « Aucun » added after it would be ticked with it. */
function* ticks(rule: string, options: readonly Option[], path: Path, at: Path): Generator<Finding> {
  const nones = [...options.entries()].filter(([, { id }]) => id === noneOption)
  for (const [index] of nones.slice(0, -1))
    yield onValue([...at, index, 'id'], { code: 'forbidden-name', name: noneOption })
  if (rule === 'share' && options.every(({ exclusive: isAlone, points }) => isAlone || points <= 0))
    yield onValue([...path, 'options'], { code: 'no-positive-points' })
  for (const [index, { points, negative }] of options.entries()) {
    if (points < 0 && !negative) yield onValue([...at, index], { code: 'negative-not-marked' })
  }
}

/** « Aucun de ces éléments » worth more than something done is a slip. */
function* exclusive(options: readonly Option[], path: Path): Generator<Finding> {
  for (const [index, { id, exclusive: isAlone, value }] of options.entries()) {
    if (!isAlone || value === undefined) continue
    const other = options.find((one) => !one.exclusive && one.value !== undefined && one.value < value)
    if (other !== undefined)
      yield onValue([...path, index], { code: 'exclusive-worth-more', option: id, other: other.id })
  }
}
