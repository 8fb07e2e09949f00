import type { ActionState } from '../model/action-status.ts'

/** What a person may type for each status, in either language; accents, capitals, spaces and hyphens count for nothing. */
export const statusWords: Readonly<Record<ActionState, readonly string[]>> = {
  proposed: ['proposed', 'proposée', 'proposé'],
  accepted: ['accepted', 'acceptée', 'accepté'],
  'under-way': ['under-way', 'en-cours'],
  done: ['done', 'faite', 'fait'],
  dropped: ['dropped', 'abandonnée', 'abandonné'],
}
