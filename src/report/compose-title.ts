import { formatDate } from '../text/format.ts'
import type { Block } from './report.ts'
import type { Telling } from './telling.ts'

/** Who, when, with whom, and which questionnaire. */
export function titleBlock(telling: Telling): readonly Block[] {
  const { words, assessment, advisor, questionnaire, language, say } = telling
  const facts = [
    words.metOn(formatDate(assessment.startedAt, language)),
    words.stage(assessment.stage),
    ...(advisor === undefined ? [] : [words.with(advisor.name, advisor.organisation)]),
    say(questionnaire.name),
  ]
  const title = { kind: 'title', over: words.plan, name: assessment.subject.name, facts } as const
  if (telling.draft !== true) return [title]
  return [{ ...title, status: words.pair(words.draft, words.draftMeaning) }]
}
