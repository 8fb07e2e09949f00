import type { Term } from '../../model/actions.ts'
import type { Directory } from '../../model/directory.ts'
import { referenceKey } from '../../model/library.ts'
import type { ListEntry } from '../../model/list.ts'
import { inLanguage, type Text } from '../../model/text.ts'
import { openLibrary, openReferenceWorks } from '../content.ts'
import type { Context } from '../context.ts'
import { newestOf } from '../newest-version.ts'

/** The directory with the words it uses: of doors, fields and regions. */
export type OpenDirectory = Readonly<{
  directory: Directory
  doors: readonly Term[]
  fields: readonly ListEntry[]
  regions: readonly ListEntry[]
}>

/** Opens the newest directory there is; undefined once it is said that there is none, or what is wrong with it. */
export async function openDirectory(context: Context): Promise<OpenDirectory | undefined> {
  const [works, library] = [await openReferenceWorks(context), await openLibrary(context)]
  if (works === undefined || library === undefined) return undefined
  const directories = [...works.directories.values()].map(({ content }) => content)
  const directory = newestOf(directories, ({ version }) => version)
  if (directory === undefined) {
    context.talk.err({ text: context.messages.directory.errors.none, style: 'bad' })
    return undefined
  }
  const lists = [...library.lists.values()].map(({ content }) => content)
  const entriesOf = (id: string) => lists.find((list) => list.id === id)?.entries ?? []
  return {
    directory,
    doors: library.actions.get(referenceKey(directory.actions))?.content.referral ?? [],
    fields: entriesOf(directory.fields),
    regions: entriesOf(directory.regions),
  }
}

/** The words of these codes, in the order given; a code that nothing names is kept. */
export function namesOf(
  ids: readonly string[],
  named: readonly Readonly<{ id: string; text: Text }>[],
  { language }: Pick<Context, 'language'>,
): readonly string[] {
  return ids.map((id) => inLanguage(named.find((one) => one.id === id)?.text ?? { fr: id, en: id }, language))
}
