import type { Present } from '../../store/restore.ts'
import type { Summary } from '../../store/summary.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { countedSubjects } from '../counted-subjects.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { localDay, localTime } from '../local-day.ts'

/** What is about to change places: the backup's file and what is in it, the store's and what is in it. */
export type Exchange = Readonly<{
  from: string
  /** Undefined for what is put back as it was, and cannot be read. */
  summary: Summary | undefined
  path: string
  present: Present
}>

/** Told before anything changes. */
export function sayExchange({ from, summary, path, present }: Exchange, context: Context): void {
  const words = context.messages.restore
  const { talk } = context
  talk.err({ text: words.source(from), style: 'strong' })
  talk.err('  ', summary === undefined ? words.unreadSource : summaryLine(summary, context))
  talk.err({ text: words.present(path), style: 'strong' })
  talk.err('  ', presentLine(present, context))
}

function presentLine(present: Present, context: Context): string {
  const words = context.messages.restore
  switch (present.kind) {
    case 'absent':
      return words.absent
    case 'unread':
      return words.unread
    case 'store':
      return summaryLine(present.summary, context)
  }
}

function summaryLine({ holds, rows, last }: Summary, { messages, language }: Context): string {
  const words = messages.restore
  if (last === undefined) return words.empty
  const at = new Date(last)
  const parts = [
    countedSubjects(holds, messages.visit.subjects),
    messages.backup.assessments(holds.assessment),
    rows === 0 ? '' : words.rows(rows),
    words.last(formatDate(localDay(at), language), localTime(at)),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Told once it is done, with how to go back; `kept` is where the former store went, if there was one. */
export function sayRestored({ from, summary, path }: Exchange, kept: string | undefined, context: Context): void {
  const { flags, messages, talk } = context
  if (flags.json) {
    talk.json({ format: 'virage/restore@1', path, from, kept: kept ?? null, ...summaryJson(summary) })
    return
  }
  const write = lineWriter(context)
  write(0, { text: messages.restore.done(path), style: 'good' })
  if (kept === undefined) return
  write(2, messages.restore.kept(kept))
  write(2, messages.restore.undo)
}

function summaryJson(summary: Summary | undefined): Readonly<Record<string, unknown>> {
  if (summary === undefined) return { readable: false }
  const { business: businesses, advisor: advisors, region: regions, assessment: assessments } = summary.holds
  return { readable: true, businesses, advisors, regions, assessments, rows: summary.rows, last: summary.last ?? null }
}
