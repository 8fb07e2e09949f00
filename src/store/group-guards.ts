import type { Count, Counts, Gathered } from '../model/group.ts'
import { type Guard, recordOf, shaped } from './guard.ts'

/** More people than any group has: beyond it, a number is not one that the program counted. */
const mostPeople = 1_000_000

function isHowMany(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostPeople
}

const isCountShape: Guard<Count> = shaped<Count>({
  answered: isHowMany,
  unknown: isHowMany,
  notApplicable: isHowMany,
  options: recordOf(isHowMany),
  values: recordOf(isHowMany),
})

/** Nobody answers twice at one place: an option has at most every answer, the values have no more than one each. */
function isCount(value: unknown): value is Count {
  if (!isCountShape(value)) return false
  const { answered, options, values } = value
  return (
    Object.values(options).every((times) => times <= answered) &&
    Object.values(values).reduce((sum, times) => sum + times, 0) <= answered &&
    Object.keys(values).every(isValue)
  )
}

/** A value of the scale, written as text. */
function isValue(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}

const isGatheredShape: Guard<Gathered> = shaped<Gathered>({
  people: isHowMany,
  counts: recordOf<Counts[string]>(isCount),
})

/** Some people's counts: at no place are there more than those people. */
export function isGathered(value: unknown): value is Gathered {
  if (!isGatheredShape(value)) return false
  const { people, counts } = value
  return Object.values(counts).every(
    ({ answered, unknown, notApplicable }) => answered + unknown + notApplicable <= people,
  )
}
