import type { ReportSection, ReportTemplate } from '../model/report-template.ts'
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
import type { Block, Report } from './report.ts'
import { type ReportInput, type Telling, tell } from './telling.ts'

/** What each part says. */
const sections: Readonly<Record<ReportSection, (telling: Telling) => readonly Block[]>> = {
  wish,
  portrait,
  strengths,
  first: firstActions,
  since: sinceFormer,
  leads,
  competencies,
  orientation,
  voices,
  glance,
  sheets,
  doors,
  commitments,
  answers: answersAnnex,
  method: methodAnnex,
}

/**
 * The parts in their usual order. The owner's page comes first: what they want, where they stand, what they can lean
 * on, what comes first. What explains it follows, then the actions step by step, then the sheets to fill together, and
 * the annexes last.
 */
const usualPages: ReportTemplate['pages'] = [
  ['wish', 'portrait', 'strengths', 'first'],
  ['since', 'leads', 'competencies', 'orientation', 'voices', 'glance', 'sheets', 'doors', 'commitments'],
  ['answers', 'method'],
]

/** Says everything the support plan says, as data: its title, then its parts, in the order of `pages` where it is told. */
export function compose(input: ReportInput, pages = usualPages): Report {
  const telling = tell(input)
  const [owner = [], ...others] = pages.map((parts) => parts.flatMap((part) => sections[part](telling)))
  return {
    ...aboutReport(telling, telling.words.titleOf(telling.assessment.subject.name)),
    blocks: [...titleBlock(telling), ...owner, ...others.flatMap(onNewPage)],
  }
}
