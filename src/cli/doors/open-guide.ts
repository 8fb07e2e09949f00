import type { Guide } from '../../model/door.ts'
import type { Digested } from '../../model/library.ts'
import type { Reference } from '../../model/questionnaire.ts'
import { openLibrary, openReferenceWorks } from '../content.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import { newestOf } from '../newest-version.ts'

/**
 * Where to look up the doors that a library of actions names, today: the newest directory and map of needs written for
 * it, whatever its version. Undefined when there is no directory for it, or it cannot be read.
 */
export async function openGuide(actions: Pick<Reference, 'id'>, context: Context): Promise<Guide | undefined> {
  const works = await openReferenceWorks(context)
  const directory = works && newestFor(actions, works.directories)
  if (works === undefined || directory === undefined) return undefined
  const lists = [...((await openLibrary(context))?.lists.values() ?? [])].map(({ content }) => content)
  const regions = newestOf(
    lists.filter(({ id }) => id === directory.regions),
    ({ version }) => version,
  )
  const training = newestFor(actions, works.training)
  return {
    directory,
    day: localDay(context.environment.now()),
    ...(training === undefined ? {} : { training }),
    ...(regions === undefined ? {} : { regions }),
  }
}

function newestFor<T extends Readonly<{ version: string; actions: Reference }>>(
  { id }: Pick<Reference, 'id'>,
  works: ReadonlyMap<string, Digested<T>>,
): T | undefined {
  const written = [...works.values()].map(({ content }) => content).filter(({ actions }) => actions.id === id)
  return newestOf(written, ({ version }) => version)
}
