import { formatDate } from '../text/format.ts'
import { isAgreed } from './agreed.ts'
import type { Block } from './report.ts'
import type { Headed, Telling } from './telling.ts'

/** Who, when, with whom, which questionnaire, and whether the owner said yes. */
export function titleBlock(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  const state = isAgreed(telling) ? 'decided' : 'proposed'
  return [titleOver(telling, plan.active.length === 0 ? words.plan : words.decisions.over[state](words.plan))]
}

/** The title of a report of another kind, `over` the name; `draftMeaning` is what being a draft means for it. */
export function titleOver(telling: Headed, over: string, draftMeaning = telling.words.draftMeaning): Block {
  const { words, assessment, advisor, questionnaire, language, say } = telling
  const facts = [
    words.metOn(formatDate(assessment.startedAt, language)),
    words.stage(assessment.stage),
    ...(advisor === undefined ? [] : [words.with(advisor.name, advisor.organisation)]),
    say(questionnaire.name),
  ]
  const title = { kind: 'title', over, name: assessment.subject.name, facts } as const
  return telling.draft === true ? { ...title, status: words.pair(words.draft, draftMeaning) } : title
}
