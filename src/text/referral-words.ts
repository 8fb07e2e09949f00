import type { ReferralStep } from '../model/referral.ts'

/** What a person may type for each step of a referral, in either language; accents, capitals, spaces and hyphens count for nothing. */
export const referralWords: Readonly<Record<ReferralStep, readonly string[]>> = {
  accepted: ['accepted', 'acceptée', 'accepté'],
  declined: ['declined', 'refusée', 'refusé'],
  served: ['served', 'servie', 'servi'],
  checked: ['checked', 'suivi', 'suivie'],
  withdrawn: ['withdrawn', 'retirée', 'retiré'],
}
