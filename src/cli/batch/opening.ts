import type { Mapping } from '../../model/mapping.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Campaign } from './campaign.ts'
import type { Batch } from './flags.ts'

/** What an export is understood with. */
export type Opening = Readonly<{ asked: Batch; campaign: Campaign; mapping: Mapping | undefined; words: BatchWords }>
