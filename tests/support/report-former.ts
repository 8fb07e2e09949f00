import { compareKept } from '../../src/cli/follow-up/compare-kept.ts'
import type { Scored } from '../../src/cli/result-of.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Former } from '../../src/report/former.ts'
import type { ReportInput } from '../../src/report/telling.ts'

const day = '2026-03-02T14:00:00.000Z'

/** The same business eight months before, answering otherwise to these questions. */
export function formerWith(input: ReportInput, otherwise: Answers): Former {
  const after = keptOf(input)
  const { assessment } = after
  const answers = new Map([...assessment.answers, ...otherwise])
  const before = { ...after, assessment: { ...assessment, id: 'before', startedAt: day, closedAt: day, answers } }
  const { comparison } = compareKept({ before, after })
  return {
    at: day,
    ...(comparison.share === undefined ? {} : { share: comparison.share }),
    criteria: comparison.criteria,
  }
}

/** Each single answer of every third question one option lower, where there is one. */
export function lower(input: ReportInput): Answers {
  const found = [...input.assessment.answers].flatMap(([id, response], index) => {
    const { answer } = response
    if (index % 3 > 0 || answer.state !== 'answered' || typeof answer.value !== 'string') return []
    const option = Number(answer.value)
    return option > 1 ? [[id, { ...response, answer: { ...answer, value: String(option - 1) } }] as const] : []
  })
  return new Map(found)
}

function keptOf({ assessment, questionnaire, framework }: ReportInput): Scored {
  return { assessment, questionnaire, framework }
}
