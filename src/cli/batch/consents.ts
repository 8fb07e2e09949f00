import type { Matching } from '../../answers/survey/matching.ts'
import type { ConsentPurpose } from '../../model/notice.ts'
import { inLanguage, type Language } from '../../model/text.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Campaign } from './campaign.ts'

/** On what ground rows are kept: what they say themselves, or what is stated for all of them. */
export type Ground = Readonly<{
  /** The purposes without which nothing is kept. */
  required: readonly ConsentPurpose[]
  /** Whoever imports states that the survey collected them. */
  isStated: boolean
}>

export function groundOf({ notice }: Campaign, isStated: boolean): Ground {
  return { required: (notice?.consents ?? []).filter(({ required }) => required), isStated }
}

/** Why nothing can be kept of any row: a required consent that no column says and nobody states. */
export function consentMissing(
  { required, isStated }: Ground,
  { consents }: Matching,
  { refusals }: BatchWords,
  language: Language,
): string | undefined {
  const missing = isStated ? undefined : required.find(({ id }) => !consents.has(id))
  return missing && refusals.consent(missing.id, inLanguage(missing.text, language))
}

/** What is stated of everybody: the required purposes, when somebody states that the survey collected them. */
export function stated({ required, isStated }: Ground): Readonly<Record<string, boolean>> {
  return isStated ? Object.fromEntries(required.map(({ id }) => [id, true])) : {}
}

/** The consents of a row, those that are stated among them; undefined when one that is required is not given. */
export function consentsGiven(
  ground: Ground,
  said: Readonly<Record<string, boolean>>,
): Readonly<Record<string, boolean>> | undefined {
  const all = { ...stated(ground), ...said }
  return ground.required.every(({ id }) => all[id] === true) ? all : undefined
}
