import type { Pinned } from './score.ts'
import type { Language, Text } from './text.ts'

/** One consent, for one purpose; refusing a `required` one ends the visit without a record. */
export type ConsentPurpose = Readonly<{ id: string; text: Text; required: boolean }>

/** What a person is told before anything is collected, and what they are asked to agree to. */
export type Notice = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  title: Text
  /** The same in a few lines, for what is sent before the meeting. */
  summary?: readonly Text[]
  paragraphs: readonly Text[]
  consents: readonly ConsentPurpose[]
}>

/** A consent as given: never a default. */
export type Consent = Readonly<{
  purpose: string
  given: boolean
  at: string
  by?: string
  how: 'oral' | 'written' | 'file'
  notice: Pinned
}>

/** The purpose that lets a business’s file be given to a resource that was named to it. */
export const sharing = 'sharing'

/** Whether a consent stands: the last one recorded for its purpose holds. */
export function hasConsent(consents: readonly Consent[], purpose: string): boolean {
  return consents.findLast((consent) => consent.purpose === purpose)?.given === true
}

/** A notice as it was shown: which text (pinned), in which language, when. */
export type NoticeShown = Readonly<{ notice: Pinned; language: Language; at: string }>
