import type { CriterionScore, Flag, LensScore, Pinned, QuestionScore, Score, Scores } from '../model/score.ts'
import type { Text } from '../model/text.ts'
import { both, type Guard, isBoolean, isNumber, isString, listOf, oneOf, optional, pairOf, shaped } from './guard.ts'

export const isText: Guard<Text> = shaped<Text>({ fr: optional(isString), en: optional(isString) })

export const isPinned: Guard<Pinned> = shaped<Pinned>({ id: isString, version: isString, digest: isString })

const isScore: Guard<Score> = shaped<Score>({
  value: optional(isNumber),
  low: optional(isNumber),
  high: optional(isNumber),
  coverage: optional(isNumber),
  evidence: optional(isNumber),
  min: isNumber,
  max: isNumber,
})

const isCriterionScore: Guard<CriterionScore> = both(
  isScore,
  shaped<Omit<CriterionScore, keyof Score>>({
    criterion: isString,
    tier: isNumber,
    insufficient: isBoolean,
    level: optional(isString),
    shownLevel: optional(isString),
    between: optional(pairOf(isString, isString)),
    weight: isNumber,
    target: optional(isNumber),
    cappedBy: listOf(isString),
  }),
)

const isQuestionScore: Guard<QuestionScore> = both(
  isScore,
  shaped<Omit<QuestionScore, keyof Score>>({
    question: isString,
    state: oneOf('answered', 'not-applicable', 'unknown', 'later', 'absent', 'hidden', 'pending'),
    spread: optional(isNumber),
  }),
)

export const isScores: Guard<Scores> = shaped<Scores>({
  questionnaire: isPinned,
  framework: isPinned,
  criteria: listOf(isCriterionScore),
  questions: listOf(isQuestionScore),
  lenses: listOf<LensScore>(both(isScore, shaped<Omit<LensScore, keyof Score>>({ lens: isString }))),
  flags: listOf(shaped<Flag>({ rule: isString, why: isText, known: isBoolean })),
})
