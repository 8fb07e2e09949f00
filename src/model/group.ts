import type { Asked, Asking } from './asking.ts'
import { pieceOf } from './columns.ts'
import { own } from './own.ts'
import { optionsOf, type Questionnaire } from './questionnaire.ts'

/**
 * How often each thing was said at one place: a question, or a row of a grid.
 *
 * `options`: how many chose each. `values`: how many answers were worth each value of the framework's scale (the value
 * written as text). Nothing ties what one person said here to what the same person said elsewhere.
 */
export type Count = Readonly<{
  answered: number
  unknown: number
  notApplicable: number
  options: Readonly<Record<string, number>>
  values: Readonly<Record<string, number>>
}>

/** Place (`question` or `question/row`) → what was said there. */
export type Counts = Readonly<Record<string, Count>>

/** Some people together. */
export type Gathered = Readonly<{ people: number; counts: Counts }>

/**
 * An anonymous group: what may be told of it, and who came since.
 *
 * A newcomer is never added to what is told one by one: the difference between two tellings would be that person's
 * answers. Newcomers wait until they are enough by themselves, and are then added together. While they wait, a single
 * one's counts are that person's answers, for whoever opens the file itself: nothing reads them but this.
 */
export type Group = Readonly<{ shown: Gathered; waiting: Gathered }>

const nobody: Gathered = { people: 0, counts: {} }

/** A group to which nobody has answered yet. */
export const newGroup: Group = { shown: nobody, waiting: nobody }

/** The fewest answers that anything may be told of, whatever the questionnaire says. */
const fewest = 5

/** How many answers a questionnaire asks of every question before anything is told; never under five. */
export function minimumOf({ respondents }: Pick<Questionnaire, 'respondents'>): number {
  return Math.max(fewest, respondents.minimum)
}

/** The places that a group is counted at: those with choices or a value. Texts, dates and plain numbers are not kept. */
function placesOf({ asked }: Asking): readonly string[] {
  return [...asked.values()].filter(isCounted).flatMap(({ question }) => {
    return question.kind === 'grid' ? question.rows.map((row) => placeOf(question.id, row.id)) : [question.id]
  })
}

export function isCounted({ question, measures }: Asked): boolean {
  return optionsOf(pieceOf(question)).length > 0 || Object.keys(measures).length > 0
}

/** No id holds a slash. */
export function placeOf(question: string, row: string): string {
  return `${question}/${row}`
}

/** One more person's counts: they wait, or are told with those who wait once every place has enough answers. */
export function withPerson(group: Group, counts: Counts, asking: Asking): Group {
  const waiting = plus(group.waiting, { people: 1, counts })
  return isEnough(waiting, asking)
    ? { shown: plus(group.shown, waiting), waiting: nobody }
    : { shown: group.shown, waiting }
}

/** Whether these people are enough to be told: as many as the minimum, and as many answers at every place. */
export function isEnough({ people, counts }: Gathered, asking: Asking): boolean {
  const minimum = minimumOf(asking.questionnaire)
  return people >= minimum && placesOf(asking).every((place) => (own(counts, place)?.answered ?? 0) >= minimum)
}

function plus(left: Gathered, right: Gathered): Gathered {
  return { people: left.people + right.people, counts: merged(left.counts, right.counts, plusCount) }
}

function plusCount(left: Count, right: Count): Count {
  const sum = (one: number, other: number): number => one + other
  return {
    answered: left.answered + right.answered,
    unknown: left.unknown + right.unknown,
    notApplicable: left.notApplicable + right.notApplicable,
    options: merged(left.options, right.options, sum),
    values: merged(left.values, right.values, sum),
  }
}

function merged<T>(
  left: Readonly<Record<string, T>>,
  right: Readonly<Record<string, T>>,
  join: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
  const all = new Map(Object.entries(left))
  for (const [key, value] of Object.entries(right)) {
    const before = all.get(key)
    all.set(key, before === undefined ? value : join(before, value))
  }
  return Object.fromEntries(all)
}
