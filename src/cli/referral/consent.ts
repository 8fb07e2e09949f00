import { type Consent, hasConsent, sharing } from '../../model/notice.ts'
import type { Text } from '../../model/text.ts'
import { keptContent } from '../../store/contents.ts'
import type { Store } from '../../store/store.ts'
import type { Scored } from '../result-of.ts'

/**
 * Whether a business agreed that its file be given to a resource; else the words to which it may, from the notice that
 * was shown to it, or nothing when none asked.
 */
export type Sharing =
  | Readonly<{ kind: 'agreed' }>
  | Readonly<{ kind: 'to-ask'; text: Text; notice: Consent['notice'] }>
  | Readonly<{ kind: 'never-asked' }>

/** Reads it of an assessment: the last consent recorded holds. */
export function sharingOf(store: Store, { assessment }: Scored): Sharing {
  const { consents } = assessment
  if (hasConsent(consents, sharing)) return { kind: 'agreed' }
  const notice = consents.at(-1)?.notice
  const asked = notice && keptContent(store, 'notice', notice.digest)?.consents.find(({ id }) => id === sharing)
  return notice === undefined || asked === undefined
    ? { kind: 'never-asked' }
    : { kind: 'to-ask', text: asked.text, notice }
}
