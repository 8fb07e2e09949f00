import { QuoteParity } from '../../answers/survey/quote-parity.ts'
import { type Problem, problemAt } from '../../model/problem.ts'
import { blocksOf, type ExportFile } from './open-export.ts'

/**
 * What will stop the reading of a file: where its quotes do not go by twos, one may never close; where its characters
 * take two bytes each, an odd one is left of a file that was cut. Without a sign of either, it is not read.
 */
export function brokenIn(path: string, file: ExportFile): Problem | undefined {
  if (/^utf-?16/i.test(file.encoding) && file.size % 2 === 1) return cutShort(file)
  return hasEvenQuotes(path, file) ? undefined : file.read({ take: () => {} })
}

function cutShort(file: ExportFile): Problem {
  let [line, column] = [1, 1]
  const take = (record: { line: number; count: number }): void => {
    line = record.line
    column = record.count
  }
  return file.read({ take }) ?? problemAt({ file: file.name, line, column }, { code: 'cut-short' })
}

function hasEvenQuotes(path: string, { sniffed: { dialect } }: ExportFile): boolean {
  if (dialect.quote === undefined) return true
  const parity = new QuoteParity(dialect.quote)
  for (const bytes of blocksOf(path)) parity.push(bytes)
  return parity.isEven
}
