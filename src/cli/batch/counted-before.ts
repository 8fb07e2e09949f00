import { plainName } from '../../model/plain.ts'
import type { EarlierLot } from '../../store/earlier-lots.ts'
import { formatDate } from '../../text/format.ts'
import { withStore } from '../open-store.ts'
import { earlierExports, sayDoubt } from './earlier-exports.ts'
import type { Run } from './run.ts'

/**
 * The line of an anonymous export up to which its people are counted already, when it is an earlier one with more rows;
 * 0 when nothing of it is, as of rejected rows that were corrected. `refused` once it is said that it cannot be told:
 * nothing of its rows says who answered.
 */
export async function countedBefore(run: Run): Promise<number | 'refused'> {
  const { context, words, asked } = run
  const { file, own } = run.understood
  const earlier = await withStore(context, 'read', async (store) => earlierExports(store, run))
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
  return doubtful === undefined ? 0 : sayDoubt(words.doubts.countedTwice(...told(doubtful)), run)
}

/** Two exports each of one business, and not the same, count nobody twice. */
function mayShare(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || plainName(one) === plainName(other)
}
