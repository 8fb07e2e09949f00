import type { Reference } from './questionnaire.ts'
import type { Language, Text } from './text.ts'

/** A kind of entry (a centre, a local body, a programme…). `caution` is said wherever one of them is shown. */
export type EntryKind = Readonly<{ id: string; text: Text; caution?: Text }>

/** Where something was learned: a citation, and its address when it has one. */
export type DirectorySource = Readonly<{ id: string; text: Text; url?: string }>

/** `active`: as far as is known; `to-verify`: to be confirmed before it is cited; `closed`: kept, never proposed. */
export const entryStatuses = ['active', 'to-verify', 'closed'] as const
export type EntryStatus = (typeof entryStatuses)[number]

/** A body or a programme that a business can be sent to. */
export type DirectoryEntry = Readonly<{
  id: string
  kind: string
  name: Text
  host?: Text
  /** What it offers. */
  text?: Text
  /** The kinds of door it is; empty = it is cited, and opens to nobody. */
  doors: readonly string[]
  fields: readonly string[]
  /** The regions where it stands, or that it serves; empty = all of them. */
  regions: readonly string[]
  /** It may be proposed outside its regions too, where nothing nearer has the field. */
  isOpenElsewhere: boolean
  status: EntryStatus
  /** What is not certain, or what its status is. */
  caveat?: Text
  /** When a person last checked it: a year, a month or a day (`2026`, `2026-01`, `2026-01-14`). */
  verified?: string
  sources: readonly string[]
  url?: string
  email?: string
  phone?: string
}>

/** Who can help in a territory, with where it was learned and when it was checked. */
export type Directory = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  /** The library of actions that declares the doors. */
  actions: Reference
  /** The lists of the fields and of the regions. */
  fields: string
  regions: string
  /** Past so many days since it was checked, an entry is to be checked again. */
  verifyAfterDays: number
  /** Of a region, the others, from the nearest to the farthest; one that is not told is farther than those that are. */
  near: ReadonlyMap<string, readonly string[]>
  kinds: readonly EntryKind[]
  sources: readonly DirectorySource[]
  entries: readonly DirectoryEntry[]
}>

/** What is looked for: a kind of door, in a region, for some fields (none = any). */
export type Search = Readonly<{ door: string; region?: string; fields?: readonly string[] }>

/**
 * Who can be proposed: never what is closed; the entries of the region before those open elsewhere, and these only
 * where no entry of the region itself has one of the fields, the nearest first. In the directory's order otherwise.
 */
export function entriesFor(directory: Directory, { door, region, fields = [] }: Search): readonly DirectoryEntry[] {
  const { entries } = directory
  const hasField = (entry: DirectoryEntry) => entry.fields.some((field) => fields.includes(field))
  const fit = entries.filter(
    (entry) =>
      entry.status !== 'closed' &&
      entry.doors.includes(door) &&
      (fields.length === 0 || entry.fields.length === 0 || hasField(entry)),
  )
  const serves = ({ regions }: DirectoryEntry) =>
    region === undefined || regions.length === 0 || regions.includes(region)
  const near = fit.filter(serves)
  const isAnswered = near.some((entry) => entry.regions.length > 0 && (fields.length === 0 || hasField(entry)))
  if (isAnswered || region === undefined) return near
  const elsewhere = fit.filter((entry) => !serves(entry) && entry.isOpenElsewhere)
  const distance = (entry: DirectoryEntry) => distanceOf(entry, directory, region)
  return [...near, ...elsewhere.toSorted((one, other) => distance(one) - distance(other))]
}

/** How far an entry is from a region: 0 in it or everywhere, else the place of its nearest region among those near. */
export function distanceOf({ regions }: DirectoryEntry, { near }: Directory, region: string): number {
  if (regions.length === 0 || regions.includes(region)) return 0
  const others = near.get(region) ?? []
  const places = regions.map((one) => others.indexOf(one)).filter((place) => place >= 0)
  return 1 + Math.min(...places, others.length)
}

/**
 * Whether an entry is shown with « à vérifier » on a day (`2026-11-28`): it says so, nobody ever checked it, or the
 * last check is more than the directory's days old. A year or a month counts from its first day: rather too soon.
 */
export function isToVerify(entry: DirectoryEntry, { verifyAfterDays }: Directory, day: string): boolean {
  if (entry.status === 'to-verify' || entry.verified === undefined) return true
  return dayNumber(day) - dayNumber(entry.verified) > verifyAfterDays
}

/** Whether a person checked an entry on a day or later; a year or a month counts from its first day. */
export function isCheckedSince({ verified }: DirectoryEntry, day: string): boolean {
  return verified !== undefined && dayNumber(verified) >= dayNumber(day)
}

const dayInMilliseconds = 86_400_000

/** The days from a fixed one to a date; a year or a month is its first day. */
function dayNumber(written: string): number {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / dayInMilliseconds
}
