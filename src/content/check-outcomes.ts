import type { Expression } from '../model/expression.ts'
import type { ConditionPlace, PossibleValues } from '../model/outcome-fault.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { WrittenExpression } from './expressions.ts'
import { type Finding, onValue } from './finding.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Possible } from './possible.ts'
import { possibleValues } from './possible-values.ts'
import { idleParts, verdictOf } from './verdict.ts'

/** The conditions of a questionnaire that cannot come out otherwise, whatever is answered, and their parts that do not count. */
export function* checkOutcomes(
  written: readonly WrittenExpression[],
  questionnaire: Questionnaire,
  possible: Possible,
): Generator<Finding> {
  for (const one of written) {
    const found = [...outcomes(one, givensOf(one.path, questionnaire), possible)]
    yield* found
    if (found.length === 0) yield* lateVariant(one, questionnaire, possible)
  }
}

/** The same of conditions that are read whatever was asked: those of weights, targets, rules and actions. */
export function* checkResultOutcomes(written: readonly WrittenExpression[], possible: Possible): Generator<Finding> {
  // A bare `true` or `false` is a switch that its author sets.
  for (const one of written) if (one.expression.op !== 'constant') yield* outcomes(one, [], possible)
}

function* outcomes(one: WrittenExpression, givens: readonly Expression[], possible: Possible): Generator<Finding> {
  const { expression, path } = one
  const place = placeOf(path)
  if (place !== undefined) {
    const verdict = verdictOf(expression, givens, possible)
    if (verdict === undefined) return
    const isAlways = place === 'that' ? verdict.isNeverFalse : verdict.isAlwaysTrue
    if (verdict.isNeverTrue || isAlways) {
      const values = given('values', possibleValues(expression, possible))
      yield onValue(path, verdict.isNeverTrue ? neverTrue(place, values) : { code: 'always-true', place, ...values })
      return
    }
  }
  for (const { part, value } of idleParts(expression, givens, possible)) {
    const offset = one.starts.get(part)
    const values = given('values', possibleValues(part, possible))
    const fault = { code: 'part-without-effect', value, ...values } as const
    yield offset === undefined ? onValue(path, fault) : { path, fault, offset }
  }
}

function neverTrue(place: ConditionPlace, values: Readonly<{ values?: PossibleValues }>): Finding['fault'] {
  return place === 'show_if' ? { code: 'never-visible', ...values } : { code: 'never-true', place, ...values }
}

function placeOf(path: Path): ConditionPlace | undefined {
  const key = path.at(-1)
  return key === 'show_if' || key === 'na' || key === 'when' || key === 'that' ? key : undefined
}

/** What is true wherever a condition of a questionnaire is read: what shows the section and the question it stands in. */
function givensOf(path: Path, questionnaire: Questionnaire): readonly Expression[] {
  const { section, question } = around(path, questionnaire)
  const isOwn = path.at(-1) === 'show_if'
  const shown = [question === undefined && isOwn ? undefined : section?.showIf, isOwn ? undefined : question?.showIf]
  return shown.filter((condition) => condition !== undefined)
}

function around([, at, , index]: Path, { sections }: Questionnaire) {
  const section = typeof at === 'number' ? sections[at] : undefined
  const question = typeof index === 'number' ? section?.questions[index] : undefined
  return { section, question }
}

/** A variant whose condition is only true where one before it already is. */
function* lateVariant(one: WrittenExpression, questionnaire: Questionnaire, possible: Possible): Generator<Finding> {
  const { path, expression } = one
  const { question } = around(path, questionnaire)
  const rank = path.at(-2)
  if (path.at(-3) !== 'variants' || typeof rank !== 'number' || path.length !== 7 || question === undefined) return
  const givens = [...givensOf(path, questionnaire), expression]
  const earlier = question.variants.slice(0, rank).map(({ when }) => when)
  if (earlier.length > 0 && possible.canBeTrue(givens) && !possible.canBeTrue(givens, earlier))
    yield onValue(path, { code: 'variant-unreachable' })
}
