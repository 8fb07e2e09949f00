import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

/** `virage/notice@1` as written. */
export type WrittenNotice = WrittenHead &
  Readonly<{
    title: Text
    summary?: readonly Text[]
    paragraphs: readonly Text[]
    consents: readonly Readonly<{ id: string; text: Text; required?: boolean }>[]
  }>
