import type { Answers } from '../model/answer.ts'
import { compareNumbers } from '../model/number.ts'
import type { CriterionScore, Flag, LensScore, QuestionScore, Score, Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import type { Scorer } from './prepare.ts'
import type { Sheet } from './score.ts'

/** A node before and after. */
export type Moved<T> = Readonly<{ before: T; after: T }>

/** What another answer moves: only what is not the same before and after. */
export type Difference = Readonly<{
  criteria: readonly Moved<CriterionScore>[]
  questions: readonly Moved<QuestionScore>[]
  lenses: readonly Moved<LensScore>[]
  /** Rules true or not yet known on one side; absent on a side where they are false. */
  rules: readonly Readonly<{ rule: string; before?: Flag; after?: Flag }>[]
}>

/** The sheet with other answers: what the first ones said of the business is no longer known of it. */
export function sheetWith(scorer: Scorer, sheet: Sheet, answers: Answers): Sheet {
  const { profile: _, ...bare } = sheet
  const said = new Standing(scorer.asking, bare).profile()
  const profile = new Map([...(sheet.profile ?? [])].filter(([key]) => !said.has(key)))
  return { ...bare, profile, answers }
}

/** What is not the same in two scores of one questionnaire; numbers compare with the product's tolerance. */
export function differenceOf(before: Scores, after: Scores): Difference {
  return {
    criteria: movedIn(before.criteria, after.criteria, isSameCriterion),
    questions: movedIn(before.questions, after.questions, isSameQuestion),
    lenses: movedIn(before.lenses, after.lenses, isSameScore),
    rules: rulesMoved(before.flags, after.flags),
  }
}

function movedIn<T>(before: readonly T[], after: readonly T[], isSame: (one: T, other: T) => boolean) {
  return before.flatMap((one, index): readonly Moved<T>[] => {
    const other = after[index]
    return other === undefined || isSame(one, other) ? [] : [{ before: one, after: other }]
  })
}

function isSameScore(one: Score, other: Score): boolean {
  const keys = ['value', 'low', 'high', 'coverage', 'evidence', 'min', 'max'] as const
  return keys.every((key) => isSameNumber(one[key], other[key]))
}

function isSameNumber(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return compareNumbers(one, other) === 0
}

function isSameCriterion(one: CriterionScore, other: CriterionScore): boolean {
  const isSameWords =
    one.level === other.level &&
    one.shownLevel === other.shownLevel &&
    one.insufficient === other.insufficient &&
    one.between?.join() === other.between?.join() &&
    one.cappedBy.join() === other.cappedBy.join()
  const isSameAim = isSameNumber(one.weight, other.weight) && isSameNumber(one.target, other.target)
  return isSameWords && isSameAim && isSameScore(one, other)
}

function isSameQuestion(one: QuestionScore, other: QuestionScore): boolean {
  return one.state === other.state && isSameNumber(one.spread, other.spread) && isSameScore(one, other)
}

function rulesMoved(before: readonly Flag[], after: readonly Flag[]): Difference['rules'] {
  const ids = new Set([...before, ...after].map(({ rule }) => rule))
  return [...ids].flatMap((rule) => {
    const [one, other] = [before, after].map((flags) => flags.find((flag) => flag.rule === rule))
    if (one?.known === other?.known) return []
    return [{ rule, ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) }]
  })
}
