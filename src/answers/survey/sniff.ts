import { isTyped } from './cell-form.ts'
import type { Dialect } from './dialect.ts'
import { type TableStart, tableStart } from './table-start.ts'
import { type Trial, tryDialect } from './trial.ts'

/** How a delimited file is written, and where its table begins. */
export type Sniffed = TableStart &
  Readonly<{
    dialect: Dialect
    /** The cells of most records. */
    width: number
  }>

/** How likely each delimiter is, all else being equal; a delimiter of two characters counts once it divides better. */
const delimiters: Readonly<Record<string, number>> = {
  ...{ ',': 1, ';': 1, '\t': 1, '|': 0.98 },
  ...{ ', ': 0.99, '; ': 0.99, ';;': 0.99, '||': 0.99, '\t\t': 0.99 },
  ...{ '^': 0.85, '~': 0.85, ':': 0.6, ' ': 0.4 },
}

/** Separates nothing: the file has one column. */
const oneColumn = '\u001f'

/** What is enough of a file to know how it is written. */
const enough = 65_536

/**
 * Finds how a file is written from its beginning (UTF-8, without its mark): its delimiter, its quotes, the lines before
 * its table. A delimiter is kept that divides the records alike, breaks no quote and leaves cells that look whole; when
 * none does, the file has one column.
 */
export function sniff(sample: Uint8Array): Sniffed {
  const told = toldDelimiter(sample)
  const tried = upToLine(told === undefined ? sample : sample.subarray(told.length), enough)
  const text = new TextDecoder().decode(tried)
  const candidates =
    told === undefined ? Object.keys(delimiters).filter((sign) => text.includes(sign)) : [told.delimiter]
  const trials = candidates.flatMap((delimiter) =>
    quotesIn(text).map((quote) => tryDialect(tried, { delimiter, ...quote })),
  )
  const plausible = told === undefined ? trials.filter((trial) => isPlausible(trial, text)) : trials
  const best = plausible.reduce<Trial | undefined>(
    (kept, trial) => (kept && merit(kept) >= merit(trial) ? kept : trial),
    undefined,
  )
  const { dialect, width } = withEscape(
    best ?? tryDialect(tried, { delimiter: told?.delimiter ?? oneColumn, quote: '"' }),
    tried,
    text,
  )
  const start = tableStart(tried, dialect, width)
  return { dialect, width, ...start, preamble: start.preamble + (told === undefined ? 0 : 1) }
}

/** `sep=;` on the first line, as Excel writes and reads it. */
function toldDelimiter(sample: Uint8Array): Readonly<{ delimiter: string; length: number }> | undefined {
  const [line, delimiter] =
    /^"?sep=([^\r\n"])"?(?:\r\n?|\n|$)/i.exec(new TextDecoder().decode(sample.subarray(0, 16))) ?? []
  return line === undefined || delimiter === undefined ? undefined : { delimiter, length: line.length }
}

/** The lines that end within this many bytes; as many bytes, if none does. */
function upToLine(sample: Uint8Array, most: number): Uint8Array {
  if (sample.length <= most) return sample
  const end = Math.max(sample.lastIndexOf(10, most), sample.lastIndexOf(13, most))
  return sample.subarray(0, end > 0 ? end + 1 : most)
}

type Quotes = Readonly<{ quote?: string; escape?: string }>

function quotesIn(text: string): readonly Quotes[] {
  if (!text.includes('"') && !text.includes("'")) return [{ quote: '"' }]
  const escaped = text.includes('\\"') ? [{ quote: '"', escape: '\\' }] : []
  return [{ quote: '"' }, ...escaped, ...(/(?:^|\W)'/.test(text) ? [{ quote: "'" }] : []), {}]
}

/** The delimiter divides the records, and not the sentences of a single column. */
function isPlausible({ width, share, raggedShare, firstWidth, dialect }: Trial, text: string): boolean {
  if (width < 2 || ((delimiters[dialect.delimiter] ?? 0) < 0.9 && isTypedColumn(text))) return false
  if (firstWidth === 1 && width === 2 && (share < 0.8 || isTypedColumn(text))) return false
  return share >= 0.5 || ((delimiters[dialect.delimiter] ?? 0) > 0.9 && raggedShare >= (firstWidth > 2 ? 0.5 : 0.8))
}

/** Every line under the first is a number, a date or a time by itself. */
function isTypedColumn(text: string): boolean {
  const [, ...lines] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every(isTyped)
}

function merit({ dialect, width, share, raggedShare, wholeness, oddity, isStopped }: Trial): number {
  const divided = Math.max(share, 0.4 * raggedShare) * Math.sqrt(1 - 1 / width)
  const quotes = dialect.quote === '"' ? 1 : isStopped ? 0.2 : 0.97
  const quoted = quotes * (1 - Math.min(0.9, oddity))
  return (delimiters[dialect.delimiter] ?? 1) * divided * wholeness ** 2 * quoted
}

/**
 * The same dialect with a backslash as its escape, where that leaves far fewer quotes out of place; else without. Quotes
 * are not given up for one that never closes: it is for whoever reads the file to say so.
 */
function withEscape({ dialect: { delimiter, quote } }: Trial, sample: Uint8Array, text: string): Trial {
  if (quote === undefined) {
    const quoted = tryDialect(sample, { delimiter, quote: '"' })
    return quoted.isStopped ? quoted : tryDialect(sample, { delimiter })
  }
  const doubled = tryDialect(sample, { delimiter, quote })
  if (!text.includes(`\\${quote}`)) return doubled
  const escaped = tryDialect(sample, { delimiter, quote, escape: '\\' })
  if (doubled.isStopped !== escaped.isStopped) return doubled.isStopped ? escaped : doubled
  return 2 * escaped.oddity < doubled.oddity ? escaped : doubled
}
