import { basename } from 'node:path'
import { formatDate } from '../../text/format.ts'
import { localDay, localTime } from '../local-day.ts'
import { type At, choose } from './choose.ts'
import { type Outcome, shared } from './do-entry.ts'
import type { Known } from './known.ts'

/** As many as single digits name. */
const mostBackups = 9

/** One of the last backups, then what it would change, and the question. */
export async function restoreOne({ backups }: Known, at: At): Promise<Outcome> {
  const { context, desk } = at
  const { messages, language } = context
  const choices = backups.slice(0, mostBackups).map(({ path, at: moment, reason }) => {
    const made = new Date(moment)
    const when = messages.backup.when(formatDate(localDay(made), language), localTime(made))
    return { id: basename(path), text: `${when} · ${messages.backup.reasons[reason]}` }
  })
  const chosen = await choose({ title: messages.menu.which, choices }, at)
  if (typeof chosen === 'string') return chosen
  const { restore } = await import('../commands/restore.ts')
  return restore({ name: chosen.id }, context, async () => shared(desk))
}
