import { basename } from 'node:path'
import { backupFolder } from '../../store/backup-file.ts'
import { type Backup, listBackups } from '../../store/list-backups.ts'
import { formatDate } from '../../text/format.ts'
import { formatSize } from '../../text/size.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { localDay, localTime } from '../local-day.ts'
import { storePath } from '../open-store.ts'

/** `virage backup --list`: the backups that are kept, the newest first; as JSON, `virage/backups@1`. */
export function listKept(context: Context): ExitCode {
  const path = storePath(context)
  const folder = backupFolder(path)
  const backups = listBackups(path)
  if (context.flags.json) context.talk.json({ format: 'virage/backups@1', folder, backups })
  else sayKept(backups, folder, context)
  return exit.done
}

function sayKept(backups: readonly Backup[], folder: string, context: Context): void {
  const words = context.messages.backup
  const write = lineWriter(context)
  if (backups.length === 0) {
    write(0, words.none(folder))
    return
  }
  write(0, { text: words.kept(folder), style: 'strong' })
  for (const backup of backups) sayOne(backup, context)
}

function sayOne({ path, at, bytes, reason, whole }: Backup, context: Context): void {
  const { language, messages } = context
  const words = messages.backup
  const write = lineWriter(context)
  const made = new Date(at)
  const when = words.when(formatDate(localDay(made), language), localTime(made))
  write(2, `${when} · ${formatSize(bytes, language, words.units)} · ${words.reasons[reason]}`)
  write(4, { text: basename(path), style: 'faint' })
  if (!whole) write(4, { text: words.broken, style: 'bad' })
}
