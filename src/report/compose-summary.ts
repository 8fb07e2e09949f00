import { aboutReport } from './about-report.ts'
import { boundTelling, leftOut } from './bound-telling.ts'
import { firstActions } from './compose-first.ts'
import { portrait, scoresAlone } from './compose-portrait.ts'
import { strengths } from './compose-strengths.ts'
import { titleOver } from './compose-title.ts'
import { wish } from './compose-wish.ts'
import { type Block, plain, type Report } from './report.ts'
import { type ReportInput, type Telling, tell } from './telling.ts'

/**
 * The plan on one page, from the fullest form to the barest: the first that holds on a page is the one to print. Of the
 * last everything is bounded, so that it always does.
 */
export function composeSummary(input: ReportInput): readonly [Report, ...Report[]] {
  const telling = tell(input)
  const bound = boundTelling(telling)
  return [
    summary(telling, [...wish(telling), ...portrait(telling), ...strengths(telling), ...firstActions(telling)]),
    summary(telling, [...wish(telling), ...portrait(telling), ...firstActions(telling)]),
    summary(bound, [...wish(bound), ...scoresAlone(bound), ...firstActions(bound), ...leftOut(telling)]),
  ]
}

function summary(telling: Telling, blocks: readonly Block[]): Report {
  const { summary: said } = telling.words.kinds
  return {
    ...aboutReport(telling, said.titleOf(telling.assessment.subject.name)),
    blocks: [titleOver(telling, said.over), ...blocks, { kind: 'paragraph', words: plain(said.rest), tone: 'small' }],
  }
}
