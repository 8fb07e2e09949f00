import type { ColumnFate } from '../../answers/survey/matching.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import { exportNames } from '../../text/export-names.ts'
import type { Context } from '../context.ts'
import type { Batch } from './flags.ts'
import type { Understood } from './understand.ts'

/** Says what was understood of an export before it is read: its tool, how it is written, what each column says. */
export function sayUnderstood(
  { file, matching, group }: Understood,
  { asked, words }: Readonly<{ asked: Batch; words: BatchWords }>,
  { talk }: Context,
): void {
  const { table, fates, missing } = matching
  const { recognised, told, plain, delimiters } = words.read
  const tool = exportNames[table.tool]
  const source = asked.from !== undefined ? told(tool) : table.tool === 'spreadsheet' ? plain : recognised(tool)
  talk.err({ text: source, style: 'strong' })
  const { delimiter, quote = '' } = file.dialect
  const known = Object.entries(delimiters).find(([character]) => character === delimiter)?.[1]
  const written = { name: file.name, encoding: file.encoding, delimiter: known ?? delimiter, quote, header: table.line }
  talk.err(words.read.file(written))
  talk.err({ text: words.columns.title, style: 'title' })
  for (const fate of fates) {
    const { shown, column } = fate.header
    if (shown === '') continue
    const says = column === group ? words.columns.group : fateWords(fate, words)
    const isLost = column !== group && fate.is === 'ignored' && fate.why === 'unknown'
    talk.err(`  ${String(column + 1).padStart(3)}  ${oneLine(shown)}`, {
      text: ` → ${says}`,
      style: isLost ? 'warning' : 'faint',
    })
  }
  if (missing.length > 0)
    talk.err({ text: words.missing(missing.length, missing.map(({ id }) => id).join(', ')), style: 'warning' })
}

function fateWords(fate: ColumnFate, { columns }: BatchWords): string {
  switch (fate.is) {
    case 'answer':
      return columns.answer(fate.of, columns.by[fate.by])
    case 'profile':
      return columns.profile(fate.key)
    case 'role':
      return columns.role[fate.role]
    case 'consent':
      return columns.consent(fate.purpose)
    case 'added':
      return fate.isPersonal ? columns.personal : columns.added
    case 'doubled':
      return columns.doubled(fate.of)
    case 'ambiguous':
      return columns.ambiguous(fate.candidates.join(', '))
    case 'ignored':
      return `${columns[fate.why]}${fate.nearest === undefined ? '' : columns.nearest(fate.nearest)}`
  }
}

const widest = 60

/** A title on one line, cut where it is long. */
function oneLine(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim()
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain
}
