import { compareKept } from '../../src/cli/follow-up/compare-kept.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Language } from '../../src/model/text.ts'
import type { ActionTold, ProgressInput, StageTold, StepTold } from '../../src/report/progress-input.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'

const days = ['2026-03-02T14:00:00.000Z', '2026-11-03T14:00:00.000Z', '2027-09-14T14:00:00.000Z'] as const

/** A business through as many stages as there are sets of answers: the first as it answered, then otherwise each time. */
export function progressWith(
  input: ReportInput,
  later: readonly Answers[],
  { language, actions = [] }: Readonly<{ language: Language; actions?: readonly ActionTold[] }>,
): ProgressInput {
  const { assessment, questionnaire, framework } = input
  const kept = [assessment.answers, ...later].map((answers, rank) => {
    const at = days[rank] ?? days[0]
    return {
      assessment: { ...assessment, id: `stage-${rank}`, stage: `T${rank}`, startedAt: at, closedAt: at, answers },
      questionnaire,
      framework,
    }
  })
  const stages = kept.map(({ assessment: own }): StageTold => {
    const isFirst = own.stage === 'T0'
    return {
      stage: own.stage,
      at: own.closedAt,
      questionnaire: questionnaire.name,
      scores: score(prepare({ questionnaire, framework, pinned: input.scores }), own),
      margin: questionnaire.shows?.margin ?? 0,
      replaces: 0,
      outcome: { planned: 4, ...(isFirst && { done: 1, dropped: 1 }) },
      actions: isFirst ? actions : [],
    }
  })
  const step = (from: number, to: number): readonly StepTold[] => {
    const [before, after, then, now] = [stages[from], stages[to], kept[from], kept[to]]
    if (before === undefined || after === undefined || then === undefined || now === undefined) return []
    const { share, criteria, questions, broken } = compareKept({ before: then, after: now }).comparison
    const count = (trend: string) => questions.filter(({ change }) => change?.trend === trend).length
    const answers = { up: count('up'), down: count('down'), stable: count('stable') }
    return [{ before, after, ...(broken && { broken }), ...(share !== undefined && { share }), criteria, answers }]
  }
  const [first, ...others] = stages
  const [whole] = others.length === 0 ? [] : step(0, others.length)
  if (first === undefined) throw new Error('no stage')
  return {
    subject: assessment.subject,
    framework,
    language,
    advisor: { name: 'Julie Tremblay', organisation: 'MRC du Domaine-du-Roy' },
    stages: [first, ...others],
    ...(whole && { whole }),
    steps: others.length < 2 ? [] : others.flatMap((_, index) => step(index, index + 1)),
  }
}
