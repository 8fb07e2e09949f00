import { own } from './own.ts'
import { compareVersions } from './version.ts'

/** Old id → new id. */
export type Renaming = Readonly<Record<string, string>>

/**
 * What becomes of the answers of an older version of a questionnaire, up to the version that the next map starts from,
 * else to the questionnaire's own.
 *
 * `renamed`, `split` and `retired` name what the older version asked, columns of grids included; the others name
 * questions by the id they now have. What is not named keeps its id.
 */
export type Migration = Readonly<{
  from: string
  renamed: Renaming
  split: Readonly<Record<string, readonly string[]>>
  /** Their answer is to be confirmed: the words changed, and perhaps what they ask. */
  reworded: readonly string[]
  /** They keep their id and ask another thing. */
  meaningChanged: readonly string[]
  retired: readonly string[]
  /** Question → its options, or rows, that have another id. */
  options: Readonly<Record<string, Renaming>>
  rows: Readonly<Record<string, Renaming>>
}>

/** Where answers to a question of an older version go; `option` and `row` give the ids its parts now have. */
export type Track = Readonly<{
  id: string
  isChanged: boolean
  /** The first reason to have the answer confirmed. */
  doubt?: 'split' | 'reworded'
  hasOptions: boolean
  option: (id: string) => string
  row: (id: string) => string
}>

type Maps = Readonly<{ version: string; migrations?: readonly Migration[] | undefined }>

/** The maps from the oldest version to the newest. */
export function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  return migrations.toSorted((one, other) => compareVersions(one.from, other.from))
}

/** The maps that lead from a version to this one, in the order they apply; none from the same version. */
export function stepsFrom(version: string, { version: last, migrations = [] }: Maps): readonly Migration[] {
  const all = inOrder(migrations)
  return all.filter((_, index) => compareVersions(version, all[index + 1]?.from ?? last) < 0)
}

/** Where the answers to a question go through these maps, in order; nowhere when it is retired. */
export function tracksOf(id: string, steps: readonly Migration[]): readonly Track[] {
  const start: Track = { id, isChanged: false, hasOptions: false, option: (one) => one, row: (one) => one }
  return steps.reduce<readonly Track[]>((tracks, step) => tracks.flatMap((track) => through(step, track)), [start])
}

function through(step: Migration, track: Track): readonly Track[] {
  if (step.retired.includes(track.id)) return []
  const parts = own(step.split, track.id)
  const ids = parts ?? [own(step.renamed, track.id) ?? track.id]
  return ids.map((id) => {
    const doubt = track.doubt ?? (parts === undefined ? (step.reworded.includes(id) ? 'reworded' : undefined) : 'split')
    const [options, rows] = [own(step.options, id), own(step.rows, id)]
    return {
      id,
      isChanged: track.isChanged || step.meaningChanged.includes(id),
      ...(doubt === undefined ? {} : { doubt }),
      hasOptions: track.hasOptions || options !== undefined,
      option: renaming(track.option, options),
      row: renaming(track.row, rows),
    }
  })
}

function renaming(before: (id: string) => string, names: Renaming | undefined): (id: string) => string {
  if (names === undefined) return before
  return (id) => {
    const name = before(id)
    return own(names, name) ?? name
  }
}
