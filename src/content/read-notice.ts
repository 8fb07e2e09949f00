import type { Notice } from '../model/notice.ts'
import { checkIds, identified } from './check-ids.ts'
import type { Draft } from './draft.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import type { WrittenNotice } from './written/notice.ts'

/** What a person is told, and asked to agree to. */
export function readNotice({ written, source }: Draft<WrittenNotice>, notes: Notes): Notice {
  const { id, version, languages, title, summary, paragraphs } = written
  notes.tellAll(checkIds(identified(written.consents, ['consents']), source))
  const consents = written.consents.map((consent) => ({
    id: consent.id,
    text: consent.text,
    required: consent.required === true,
  }))
  return { id, version, languages, title, ...given('summary', summary), paragraphs, consents }
}
