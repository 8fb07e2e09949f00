type Table = readonly (readonly string[])[]

/** The ten measures of Pollock, from 0 to 1: success, then precision, recall and F1 of the header, the records and the cells. */
export function pollockScore(expected: Table, loaded: Table): number {
  if (expected.length === 0) return 10
  const records = (table: Table) => table.slice(1).map((row) => row.map(normalised).join(''))
  const [header = [], loadedHeader = []] = [expected[0], loaded[0]]
  const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
    [header.map(normalised), loadedHeader.map(normalised)],
    [records(expected), records(loaded)],
    [expected.flat(), loaded.flat()],
  ]
  return 1 + pairs.reduce((sum, [wanted, found]) => sum + measures(wanted, found), 0)
}

/** Precision, recall and their harmonic mean, added. */
function measures(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 3
  const left = new Map<string, number>()
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1)
  let common = 0
  for (const one of wanted) {
    const count = left.get(one) ?? 0
    if (count === 0) continue
    left.set(one, count - 1)
    common += 1
  }
  if (common === 0) return 0
  const [precision, recall] = [common / wanted.length, common / found.length]
  return precision + recall + (2 * precision * recall) / (precision + recall)
}

/** A cell as the benchmark compares it: numbers, amounts and dates by their value, words whatever their case. */
function normalised(cell: string): string {
  if (/^-?\d+$/.test(cell)) return String(Number(cell))
  if (/^\$?-?\d+\.\d+$/.test(cell)) return cell.replace(/\d+\.\d+/, (number) => String(Number(number)))
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? []
  return year === '' ? cell.toLowerCase() : `${year}-${month}-${day} 00:00:00`
}
