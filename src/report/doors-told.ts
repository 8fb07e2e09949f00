import type { Action } from '../model/actions.ts'
import type { DirectoryEntry } from '../model/directory.ts'
import { type Door, doorsOf, type Proposed } from '../model/door.ts'
import type { Language } from '../model/text.ts'
import { formatDate, formatMonth } from '../text/format.ts'
import { profileText, type Telling, termsOf } from './telling.ts'

/** As many names as one reads beside an action; the others are under their door. */
const mostNames = 3

/** What wording a check needs. */
type DoorTelling = Readonly<{ words: Pick<Telling['words'], 'doors'>; language: Language }>

/** The doors of an action in its business's region; none where there is no directory to look in. */
export function doorsFor({ guide, profile, scores }: Telling, action: Action): readonly Door[] {
  if (guide === undefined) return []
  const region = profileText(profile, 'region')
  return doorsOf(guide, action, {
    ...(region === undefined ? {} : { region }),
    reached: (id) => {
      const score = scores.criteria.find(({ criterion }) => criterion === id)
      return score?.insufficient === true ? undefined : score?.value
    },
  })
}

/** Each door of an action with who stands behind it and when that was checked; by their kinds without a directory. */
export function doorsBriefly(telling: Telling, action: Action): readonly string[] {
  const kinds = (ids: readonly string[]) => termsOf(telling, telling.library.referral, ids)
  if (telling.guide === undefined) return kinds(action.referral)
  const { doors: words } = telling.words
  return doorsFor(telling, action).map(({ door, proposed, isElsewhere }) => {
    const shown = proposed.slice(0, mostNames).map((one) => {
      const place = isElsewhere && one.entry.regions.length > 0 ? [words.nearest(regionsOf(telling, one.entry))] : []
      return [telling.say(one.entry.name), ...place, verifiedWords(telling, one)].join(', ')
    })
    const more = proposed.length > shown.length ? [words.others(proposed.length - shown.length)] : []
    const [kind = door] = kinds([door])
    return shown.length === 0 ? kind : words.behind(kind, [...shown, ...more].join('; '))
  })
}

/** When an entry was checked, and whether it must be again. */
export function verifiedWords({ words, language }: DoorTelling, { entry, toVerify }: Proposed): string {
  const { verified } = entry
  if (verified === undefined) return words.doors.never
  const isDay = verified.length > 'YYYY-MM'.length
  const told = isDay
    ? words.doors.onDay(formatDate(verified, language))
    : words.doors.inMonth(formatMonth(verified, language))
  return toVerify ? words.doors.again(told) : told
}

/** The names of the regions of an entry; a code that no list names is kept. */
export function regionsOf({ guide, say }: Telling, { regions }: Pick<DirectoryEntry, 'regions'>): string {
  const nameOf = (id: string) => guide?.regions?.entries.find((one) => one.id === id)?.text
  return regions.map((id) => say(nameOf(id) ?? { fr: id, en: id })).join(', ')
}
