import { formatDate } from '../text/format.ts'
import { isAgreed } from './agreed.ts'
import type { Block } from './report.ts'
import type { Telling } from './telling.ts'

/** Who, when, with whom, which questionnaire, and whether the owner said yes. */
export function titleBlock(telling: Telling): readonly Block[] {
  const { words, assessment, advisor, questionnaire, plan, language, say } = telling
  const facts = [
    words.metOn(formatDate(assessment.startedAt, language)),
    words.stage(assessment.stage),
    ...(advisor === undefined ? [] : [words.with(advisor.name, advisor.organisation)]),
    say(questionnaire.name),
  ]
  const state = isAgreed(telling) ? 'decided' : 'proposed'
  const over = plan.active.length === 0 ? words.plan : words.decisions.over[state](words.plan)
  const title = { kind: 'title', over, name: assessment.subject.name, facts } as const
  if (telling.draft !== true) return [title]
  return [{ ...title, status: words.pair(words.draft, words.draftMeaning) }]
}
