import { aboutReport } from './about-report.ts'
import { answersAnnex } from './compose-answers.ts'
import { commitments } from './compose-commitments.ts'
import { competencies } from './compose-competencies.ts'
import { doors } from './compose-doors.ts'
import { firstActions } from './compose-first.ts'
import { glance } from './compose-glance.ts'
import { leads } from './compose-lead.ts'
import { methodAnnex } from './compose-method.ts'
import { orientation } from './compose-orientation.ts'
import { portrait } from './compose-portrait.ts'
import { sheets } from './compose-sheets.ts'
import { sinceFormer } from './compose-since.ts'
import { strengths } from './compose-strengths.ts'
import { titleBlock } from './compose-title.ts'
import { voices } from './compose-voices.ts'
import { wish } from './compose-wish.ts'
import { onNewPage } from './on-new-page.ts'
import type { Report } from './report.ts'
import { type ReportInput, tell } from './telling.ts'

/**
 * Says everything the report says, as data.
 *
 * The owner's page comes first: what they want, where they stand, what they can lean on, what comes first. What
 * explains it follows, then the actions step by step, then the sheets to fill together, and the annexes last.
 */
export function compose(input: ReportInput): Report {
  const telling = tell(input)
  return {
    ...aboutReport(telling, telling.words.titleOf(telling.assessment.subject.name)),
    blocks: [
      ...titleBlock(telling),
      ...wish(telling),
      ...portrait(telling),
      ...strengths(telling),
      ...firstActions(telling),
      ...onNewPage([
        ...sinceFormer(telling),
        ...leads(telling),
        ...competencies(telling),
        ...orientation(telling),
        ...voices(telling),
        ...glance(telling),
        ...sheets(telling),
        ...doors(telling),
        ...commitments(telling),
      ]),
      ...onNewPage(answersAnnex(telling)),
      ...methodAnnex(telling),
    ],
  }
}
