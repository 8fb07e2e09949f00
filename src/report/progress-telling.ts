import { allCriteria, type Criterion } from '../model/framework.ts'
import { inLanguage, type Text } from '../model/text.ts'
import { type Edge, formatNumber } from '../text/format.ts'
import { type Messages, messagesIn } from '../text/index.ts'
import type { ProgressInput } from './progress-input.ts'

/** The input with its words, and every criterion by its id. */
export type ProgressTelling = ProgressInput &
  Readonly<{
    words: Messages['report']
    said: Messages['report']['kinds']['progress']
    followUp: Messages['followUp']
    statuses: Messages['plan']['status']['shown']
    /** « pendant l’accompagnement ». */
    during: string
    say: (text: Text) => string
    figure: (value: number, edges?: readonly Edge[]) => string
    criteria: ReadonlyMap<string, Criterion>
  }>

export function tellProgress(input: ProgressInput): ProgressTelling {
  const { language, framework, subject } = input
  const { report, followUp, plan, visit } = messagesIn(language)
  return {
    ...input,
    words: report,
    said: report.kinds.progress,
    followUp,
    statuses: plan.status.shown,
    during: visit.subjects[subject.kind].during,
    say: (text) => inLanguage(text, language),
    figure: (value, edges = []) => formatNumber(value, language, 1, edges),
    criteria: new Map(allCriteria(framework.root).map((criterion) => [criterion.id, criterion])),
  }
}
