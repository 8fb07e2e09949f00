import { extname } from 'node:path'

/** What a report is written as. */
export type ReportFormat = 'pdf' | 'html'

const endings: Readonly<Record<string, ReportFormat>> = { pdf: 'pdf', html: 'html', htm: 'html' }

/** The format asked for, else that of the file to write, else a PDF; undefined when what is asked is none. */
export function formatOf(asked: string | undefined, out: string | undefined): ReportFormat | undefined {
  if (asked === undefined) return knownAs(out === undefined ? '' : extname(out).slice(1)) ?? 'pdf'
  return knownAs(asked)
}

function knownAs(word: string): ReportFormat | undefined {
  const plain = word.toLowerCase()
  return Object.hasOwn(endings, plain) ? endings[plain] : undefined
}
