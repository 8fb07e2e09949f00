import type { Answers } from '../../model/answer.ts'
import type { Asking } from '../../model/asking.ts'
import type { Codes } from '../../model/codes.ts'
import { Decided } from '../../model/decided.ts'
import { Standing } from '../../model/standing.ts'
import type { CodedSheets } from './coded-sheets.ts'
import { type Effects, passingEffect } from './effects.ts'
import { readsOfPut } from './reads.ts'

/** Of a question that is put: its effect is that of its own answer. */
export const ownEffect = -1

/**
 * Questions whose effect does not come from their own answer alone, together when the same columns decide it: those
 * that a condition shows, and computed ones. `of` gives the effect of each, or says that it is put.
 */
export type PutPlaces = Readonly<{ places: Int32Array; effects: Decided<Int32Array> }>

export function putPlaces(asking: Asking, all: readonly Effects[], sheets: CodedSheets): readonly PutPlaces[] {
  const groups = new Map<string, { columns: readonly number[]; places: number[] }>()
  for (const [
    place,
    {
      place: { asked },
    },
  ] of all.entries()) {
    if (asked.isAlwaysPut && asked.question.kind !== 'computed') continue
    const columns = sheets.columnsOf(readsOfPut(asking, asked))
    const group = groups.get(columns.join()) ?? { columns, places: [] }
    group.places.push(place)
    groups.set(columns.join(), group)
  }
  return [...groups.values()].map(({ columns, places }) => {
    const decide = (codes: Codes): Int32Array => {
      const sheet = sheets.sheet(codes, columns)
      const standing = new Standing(asking, sheet)
      return Int32Array.from(places, (place) => effectOf(standing, sheet.answers, all[place]))
    }
    const isKept = (effects: Int32Array): boolean => !effects.includes(passingEffect)
    return { places: Int32Array.from(places), effects: new Decided(columns, decide, isKept) }
  })
}

function effectOf(standing: Standing, answers: Answers, effects: Effects | undefined): number {
  if (effects === undefined) return ownEffect
  const { asked } = effects.place
  const visibility = standing.visibilityOf(asked)
  if (visibility === 'visible' && asked.question.kind !== 'computed') return ownEffect
  const response = visibility === 'visible' ? answers.get(asked.answeredAs) : undefined
  return effects.of(effects.place.contribution(standing, visibility, response), response?.evidence ?? 0)
}
