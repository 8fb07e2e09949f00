import type { EntryStatus } from '../../model/directory.ts'
import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

export type WrittenEntry = Readonly<{
  id: string
  kind: string
  name: Text
  host?: Text
  text?: Text
  doors?: readonly string[]
  fields?: readonly string[]
  regions?: readonly string[]
  elsewhere?: boolean
  status: EntryStatus
  caveat?: Text
  verified?: string
  sources?: readonly string[]
  url?: string
  email?: string
  phone?: string
}>

/** `virage/directory@1` as written. */
export type WrittenDirectory = WrittenHead &
  Readonly<{
    actions: string
    fields: string
    regions: string
    verify_after_days: number
    near?: Readonly<Record<string, readonly string[]>>
    kinds: readonly Readonly<{ id: string; text: Text; caution?: Text }>[]
    sources: readonly Readonly<{ id: string; text: Text; url?: string }>[]
    entries: readonly WrittenEntry[]
  }>
