import type { Campaign } from './campaign.ts'
import type { Ground } from './consents.ts'
import type { Understood } from './understand.ts'

/** An export to be read as the rows of a lot. */
export type LotTask = Readonly<{
  understood: Understood
  campaign: Pick<Campaign, 'questionnaire' | 'framework'>
  ground: Ground
  keepUnfinished: boolean
}>
