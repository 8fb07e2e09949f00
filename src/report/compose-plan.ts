import { momentOf } from '../model/assessment.ts'
import { formatDate } from '../text/format.ts'
import { checkpoints } from './compose-commitments.ts'
import { sheets } from './compose-sheets.ts'
import { titleBlock } from './compose-title.ts'
import { wish } from './compose-wish.ts'
import type { Report } from './report.ts'
import type { Telling } from './telling.ts'

/** The plan alone: what the owner wants, every action step by step, who does what and when. */
export function composePlan(telling: Telling): Report {
  const { words, assessment, questionnaire, language, say } = telling
  const date = momentOf(assessment)
  return {
    language,
    title: words.titleOf(assessment.subject.name),
    subject: say(questionnaire.name),
    author: 'virage',
    date,
    footer: words.footer(assessment.subject.name, formatDate(date, language)),
    blocks: [...titleBlock(telling), ...wish(telling), ...sheets(telling), ...checkpoints(telling)],
  }
}
