import type { Made } from '../../store/make-backup.ts'
import { formatSize } from '../../text/size.ts'
import type { Context } from '../context.ts'
import { countedSubjects } from '../counted-subjects.ts'
import { lineWriter } from '../follow-up/line-writer.ts'

/** A backup just made, as a person reads it: where it is, how big, what it holds. */
export function sayBackup({ path, bytes, holds }: Made, context: Context): void {
  const words = context.messages.backup
  const write = lineWriter(context)
  write(0, { text: words.made(path), style: 'good' })
  write(2, holdingsLine({ bytes, holds }, context))
  write(2, { text: words.checked, style: 'faint' })
}

/** The same as `virage/backup@1`: what `--json` prints. `at` is in UTC, `bytes` the size of the file. */
export function backupJson({ path, at, bytes, holds }: Made): Readonly<Record<string, unknown>> {
  const { business: businesses, advisor: advisors, region: regions, assessment: assessments } = holds
  return { format: 'virage/backup@1', path, at, bytes, businesses, advisors, regions, assessments }
}

/** A backup just encrypted elsewhere, and what it takes to read it. */
export function saySealed({ path, bytes, holds }: Made, byPassphrase: boolean, context: Context): void {
  const { seal } = context.messages
  const write = lineWriter(context)
  write(0, { text: seal.made(path), style: 'good' })
  write(2, holdingsLine({ bytes, holds }, context))
  write(2, { text: seal.checked, style: 'faint' })
  write(2, byPassphrase ? seal.byPassphrase : seal.byKeys)
}

function holdingsLine({ bytes, holds }: Pick<Made, 'bytes' | 'holds'>, { messages, language }: Context): string {
  const words = messages.backup
  const subjects = countedSubjects(holds, messages.visit.subjects)
  const parts = [formatSize(bytes, language, words.units), subjects, words.assessments(holds.assessment)]
  return parts.filter((part) => part !== '').join(' · ')
}
