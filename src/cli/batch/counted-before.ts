import { plainName } from '../../model/plain.ts'
import { type EarlierLot, earlierLots } from '../../store/earlier-lots.ts'
import { formatDate } from '../../text/format.ts'
import { withStore } from '../open-store.ts'
import { surveyOf } from './lot-of.ts'
import type { Run } from './run.ts'

/**
 * The line of an anonymous export up to which its people are counted already, when it is an earlier one with more rows;
 * 0 when nothing of it is, as of rejected rows that were corrected. `refused` once it is said that it cannot be told:
 * nothing of its rows says who answered.
 */
export async function countedBefore(run: Run): Promise<number | 'refused'> {
  const { campaign, context, words, asked } = run
  const { file, own } = run.understood
  const earlier = await withStore(context, 'read', async (store) =>
    earlierLots(store, { survey: surveyOf(run), stage: campaign.stage, questionnaire: campaign.questionnaire }),
  )
  const sha256 = earlier.length === 0 ? '' : file.sha256()
  if (earlier.some((lot) => lot.sha256 === sha256)) return 0
  const told = ({ file: name, at }: EarlierLot) => [name, formatDate(at, context.language)] as const
  let within: Readonly<{ lot: EarlierLot; line: number }> | undefined
  for (const lot of earlier) {
    const line = (lot.whole && file.linesWithin(lot.whole)) ?? 0
    if (line > (within?.line ?? 0)) within = { lot, line }
  }
  if (within !== undefined) {
    context.talk.err(words.doubts.grown(...told(within.lot), within.line))
    return within.line
  }
  if (own.size > 0) return 0
  const doubtful = earlier.find(({ business }) => mayShare(business, asked.business))
  if (doubtful === undefined) return 0
  const style = asked.dryRun === true ? 'warning' : 'bad'
  context.talk.err({ text: words.doubts.countedTwice(...told(doubtful)), style })
  return asked.dryRun === true ? 0 : 'refused'
}

/** Two exports each of one business, and not the same, count nobody twice. */
function mayShare(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || plainName(one) === plainName(other)
}
