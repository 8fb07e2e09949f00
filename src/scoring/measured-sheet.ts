import type { Evidence } from '../model/answer.ts'
import { type Asked, policiesOf } from '../model/asking.ts'
import { isAtLeast } from '../model/number.ts'
import { boundsOfQuestion, type Measure, measure } from '../model/question-measure.ts'
import { isScored } from '../model/questionnaire.ts'
import { spreadOf, twoVoices } from '../model/respondents.ts'
import type { QuestionScore } from '../model/score.ts'
import type { Standing, Taken } from '../model/standing.ts'

/** What one question of a sheet contributes, by itself and under each criterion's policies, and its state. */
export type Contribution = Measure &
  Readonly<{
    under: ReadonlyMap<string, Measure>
    state: QuestionScore['state']
    evidence?: Evidence
    spread?: number
  }>

const outside = { applies: false, covered: 0, under: new Map<string, Measure>() } as const

/** Every scored question of a sheet: hidden and pending ones do not count (design §4). */
export function measureSheet(standing: Standing, taken: Taken): ReadonlyMap<string, Contribution> {
  const contributions = new Map<string, Contribution>()
  for (const [id, asked] of standing.asking.asked) {
    if (isScored(asked.question)) contributions.set(id, contributionOf(asked, standing, taken))
  }
  return contributions
}

function contributionOf(asked: Asked, standing: Standing, { answers }: Taken): Contribution {
  const { question } = asked
  const { scale } = standing.asking
  const visibility = standing.visibility(question.id)
  if (visibility !== 'visible') return { ...outside, state: visibility }
  const reading = standing.reading(asked)
  const { state } = reading
  if (scale === undefined || Object.keys(asked.measures).length === 0) return { ...outside, state }
  const response = answers.get(question.id)
  const spread = response && spreadOf(question, response, scale)
  const under = [...asked.policies].map(
    ([criterion, policies]) => [criterion, measure(question, reading, { scale, policies })] as const,
  )
  return {
    ...measure(question, reading, { scale, policies: policiesOf(asked) }),
    under: new Map(under),
    state,
    ...(state === 'answered' ? { evidence: response?.evidence ?? 0 } : {}),
    ...(spread !== undefined && isAtLeast(spread, twoVoices) ? { spread } : {}),
  }
}

/** The contributions as they are told, in the order asked. */
export function questionScores(
  standing: Standing,
  contributions: ReadonlyMap<string, Contribution>,
): readonly QuestionScore[] {
  const { asked, scale } = standing.asking
  return [...contributions].map(
    ([question, { applies, covered, under: _, range, state, evidence, spread, ...numbers }]) => {
      const known = asked.get(question)
      const bounds = range ?? (known && scale && boundsOfQuestion(known.question, scale)) ?? scale ?? { min: 0, max: 0 }
      return {
        question,
        state,
        ...numbers,
        ...(applies ? { coverage: covered } : {}),
        ...(evidence === undefined ? {} : { evidence }),
        ...bounds,
        ...(spread === undefined ? {} : { spread }),
      }
    },
  )
}
