import type { Referral } from '../model/referral.ts'
import { formatDate } from '../text/format.ts'
import { actionName, type Telling } from './telling.ts'

/** To whom the business was introduced, for which action, and what came of it. */
export function referralWords(telling: Telling, referral: Referral): string {
  const { language, words } = telling
  const { referrals } = words.doors
  const { name, action, introducedOn, state, since, note, checks } = referral
  const became = referrals.states[state](formatDate(since, language))
  const why = became !== '' && note !== undefined ? referrals.because(became, note) : became
  const told = referrals.told(
    name,
    actionName(telling, action),
    referrals.introduced(formatDate(introducedOn, language)),
    why,
  )
  const isOpen = state === 'introduced' || state === 'accepted'
  const next = isOpen ? checks.find(({ doneOn }) => doneOn === undefined) : undefined
  return next === undefined ? told : `${told} ${referrals.nextCheck(next.after, formatDate(next.due, language))}`
}
