import type { Programme } from '../model/programme.ts'
import type { PlanCheckWords } from '../text/plan-check-words.ts'
import { openReferenceWorks } from './content.ts'
import type { Context } from './context.ts'
import { newestOf } from './newest-version.ts'

/** Every programme there is, each in its newest version; undefined once it is said why they cannot be read. */
export async function openProgrammes(context: Context): Promise<readonly Programme[] | undefined> {
  const works = await openReferenceWorks(context)
  if (works === undefined) return undefined
  const all = [...works.programmes.values()].map(({ content }) => content)
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => {
    const newest = newestOf(
      all.filter((programme) => programme.id === id),
      ({ version }) => version,
    )
    return newest === undefined ? [] : [newest]
  })
}

/** The programme a person means, or the only one; else why there is none. */
export function theProgramme(
  programmes: readonly Programme[],
  typed: string | undefined,
  words: PlanCheckWords,
): Readonly<{ programme: Programme }> | Readonly<{ refusal: string }> {
  const known = programmes.map(({ id }) => id).join(', ')
  const wanted = typed?.toLowerCase()
  const [found, ...others] = programmes.filter(({ id }) => wanted === undefined || id.toLowerCase() === wanted)
  if (found !== undefined && others.length === 0) return { programme: found }
  return { refusal: typed === undefined ? words.which(known) : words.unknown(typed, known) }
}
