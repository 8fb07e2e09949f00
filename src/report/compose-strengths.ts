import { compareNumbers, isAtLeast } from '../model/number.ts'
import type { Question } from '../model/questionnaire.ts'
import type { CriterionScore, QuestionScore } from '../model/score.ts'
import { quotedAnswer } from './answer-words.ts'
import { criteriaUnder } from './criteria-under.ts'
import { levelName, scoresOfTier } from './levels.ts'
import { type Block, labelled, plain, type Words } from './report.ts'
import type { Telling } from './telling.ts'

const most = 3

/**
 * Three things to lean on: the dimensions that stand highest, above the first level, each with the business's own best
 * answer. A fact they said is worth more than a compliment.
 */
export function strengths(telling: Telling): readonly Block[] {
  const { words } = telling
  const heading = { kind: 'heading', level: 2, text: words.strengths.heading, tight: true } as const
  const best = highest(telling)
  if (best.length === 0) return [heading, { kind: 'paragraph', words: plain(words.strengths.none) }]
  return [heading, { kind: 'list', items: best.map((score) => strength(telling, score)), compact: true }]
}

function highest(telling: Telling): readonly CriterionScore[] {
  return scoresOfTier(telling, 1)
    .filter((score) => !score.insufficient && score.value !== undefined && !isHeldBack(telling, score))
    .toSorted((one, other) => compareNumbers(other.value ?? 0, one.value ?? 0))
    .slice(0, most)
}

/** At the first level, or under a cap: nothing to lean on yet. */
function isHeldBack({ criteria }: Telling, { criterion, level, shownLevel }: CriterionScore): boolean {
  if (shownLevel === undefined || level !== shownLevel) return true
  return criteria.get(criterion)?.levels[0]?.id === shownLevel
}

function strength(telling: Telling, score: CriterionScore): Words {
  const { words, criteria, say } = telling
  const criterion = criteria.get(score.criterion)
  const name = criterion === undefined ? score.criterion : say(criterion.name)
  const level = levelName(telling, score.criterion, score.shownLevel ?? '')
  return labelled(words.strengths.level(name, level), bestAnswer(telling, score) ?? descriptor(telling, score))
}

/** What the framework says one sees at that level, when no answer can be quoted. */
function descriptor({ criteria, say }: Telling, { criterion, shownLevel }: CriterionScore): string {
  const found = criteria.get(criterion)
  const text = found?.descriptors[found.levels.findIndex(({ id }) => id === shownLevel)]
  return text === undefined ? '' : say(text)
}

/** The answer that stands highest under a dimension, quoted when it is in the upper half of its range. */
function bestAnswer(telling: Telling, score: CriterionScore): string | undefined {
  const under = criteriaUnder(telling, score.criterion)
  const [best] = telling.scores.questions
    .filter((candidate) => candidate.state === 'answered' && isUpperHalf(candidate))
    .filter(({ question }) => measures(telling.questions.get(question)?.question, under))
    .toSorted((one, other) => compareNumbers(other.value ?? 0, one.value ?? 0))
  const question = best && telling.questions.get(best.question)?.question
  if (question === undefined || question.kind !== 'single') return undefined
  const said = quotedAnswer(telling, question, telling.assessment.answers.get(question.id))
  return telling.words.strengths.said(said)
}

function isUpperHalf({ value, min, max }: QuestionScore): boolean {
  return value !== undefined && isAtLeast(value, (min + max) / 2)
}

function measures(question: Question | undefined, criteria: ReadonlySet<string>): boolean {
  return question !== undefined && Object.keys(question.measures).some((criterion) => criteria.has(criterion))
}
