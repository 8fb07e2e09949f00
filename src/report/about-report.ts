import { momentOf } from '../model/assessment.ts'
import { formatDate } from '../text/format.ts'
import type { Report } from './report.ts'
import type { Headed } from './telling.ts'

/** What every report of an assessment bears: its language, title, author, date, and the foot of its pages. */
export function aboutReport(telling: Headed, title: string): Omit<Report, 'blocks'> {
  const { words, assessment, advisor, language, questionnaire, say, draft } = telling
  const date = momentOf(assessment)
  const footer = words.footer(assessment.subject.name, formatDate(date, language))
  return {
    language,
    title,
    subject: say(questionnaire.name),
    author: advisor?.organisation ?? advisor?.name ?? 'virage',
    date,
    footer: draft === true ? words.kinds.draftFooter(words.draft, footer) : footer,
  }
}
