import type { Asking } from '../model/asking.ts'
import type { Finding } from './finding.ts'
import type { Path } from './located.ts'
import { resultOf } from './question-names.ts'
import { unknownName } from './unknown-name.ts'

/** A fact of a profile that its question could not give: a code of no choice, a class that no computation gives. */
export function* checkProfileValue(
  key: string,
  value: string,
  at: Readonly<{ asking: Asking; path: Path }>,
): Generator<Finding> {
  const known = valuesOf(key, at.asking)
  if (known !== undefined && !known.includes(value)) yield unknownName({ noun: 'option', name: value, known }, at.path)
}

function valuesOf(key: string, asking: Asking): readonly string[] | undefined {
  const question = asking.asked.get(asking.profile.get(key) ?? '')?.question
  if (question?.kind === 'computed') {
    const result = resultOf(question.compute)
    return result?.type === 'text' ? result.options : undefined
  }
  const isChoice = question?.kind === 'single' || question?.kind === 'multi'
  return isChoice && question.options.length > 0 ? question.options.map(({ id }) => id) : undefined
}
