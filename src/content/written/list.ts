import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

/** `virage/list@1` as written. */
export type WrittenList = WrittenHead &
  Readonly<{ name: Text; entries: readonly Readonly<{ id: string; text: Text; note?: Text }>[] }>
