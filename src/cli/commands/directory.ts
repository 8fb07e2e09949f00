import { plainData } from '../../content/differences/plain-data.ts'
import type { Context } from '../context.ts'
import { openDirectory } from '../doors/open-directory.ts'
import { sayEntries } from '../doors/say-entries.ts'
import { searchDirectory, type Wanted } from '../doors/search-directory.ts'
import { type ExitCode, exit } from '../exit.ts'

/** `virage directory`: who can help, and where: what fits the words, the region and the kind; one alone is read whole. */
export async function directory(wanted: Wanted, context: Context): Promise<ExitCode> {
  const { talk, flags, messages } = context
  const open = await openDirectory(context)
  if (open === undefined) return exit.inputWrong
  const searched = searchDirectory(open, wanted, context)
  if ('mistake' in searched) {
    talk.err({ text: searched.mistake, style: 'bad' })
    return exit.usage
  }
  const { found } = searched
  const { id, version } = open.directory
  if (flags.json)
    talk.json({ format: 'virage/directory-entries@1', directory: { id, version }, entries: plainData(found) })
  else if (found.length > 0) sayEntries(found, open, context)
  else talk.err(wanted.stale === true ? messages.directory.nothingStale : messages.directory.nothing)
  return exit.done
}
