import { type DateOrder, dateOrders } from '../../model/mapping.ts'
import { type Tool, tools } from '../../model/survey-tool.ts'
import type { BatchWords } from '../../text/batch-words.ts'

/** The flags of `virage batch`, as typed. */
export type BatchFlags = Readonly<{
  questionnaire?: readonly string[]
  mapping?: string
  draftMapping?: string
  from?: string
  encoding?: string
  dateOrder?: string
  stage?: string
  survey?: string
  revise?: boolean
  business?: string
  groupBy?: string
  keepUnfinished?: boolean
  consentInSurvey?: boolean
  scores?: string
  excel?: boolean
  names?: boolean
  rejected?: string
  reports?: string
  force?: boolean
  asRead?: string
  dryRun?: boolean
  json?: boolean
}>

/** What `virage batch` is asked, every word of its flags understood. */
export type Batch = Omit<BatchFlags, 'from' | 'dateOrder'> & Readonly<{ file: string; from?: Tool; dates?: DateOrder }>

/** What the flags ask; else the sentence that says which is wrong, and what would be right. */
export function readFlags(typed: BatchFlags & Readonly<{ file: string }>, { refusals }: BatchWords): Batch | string {
  const { from: tool, dateOrder, ...others } = typed
  const from = tools.find((known) => known === tool)
  if (tool !== undefined && from === undefined) return refusals.unknownTool(tool, tools.join(', '))
  const dates = dateOrders.find((order) => order === dateOrder)
  if (dateOrder !== undefined && dates === undefined) return refusals.dateOrder(dateOrder)
  return (
    contradiction(typed, refusals) ?? {
      ...others,
      ...(from === undefined ? {} : { from }),
      ...(dates === undefined ? {} : { dates }),
    }
  )
}

const apart = [
  ['--business', '--group-by', 'business', 'groupBy'],
  ['--mapping', '--draft-mapping', 'mapping', 'draftMapping'],
  ['--as-read', '--draft-mapping', 'asRead', 'draftMapping'],
] as const
const onlyWith = [
  ['--excel', '--scores', 'excel', 'scores'],
  ['--names', '--scores, --json', 'names', 'scores'],
] as const

function contradiction(typed: BatchFlags, refusals: BatchWords['refusals']): string | undefined {
  const both = apart.find(([, , one, other]) => typed[one] !== undefined && typed[other] !== undefined)
  if (both !== undefined) return refusals.together(both[0], both[1])
  const alone = onlyWith.find(([, , one, other]) => typed[one] !== undefined && typed[other] === undefined)
  if (alone === undefined || (alone[2] === 'names' && typed.json === true)) return undefined
  return refusals.without(alone[0], alone[1])
}
