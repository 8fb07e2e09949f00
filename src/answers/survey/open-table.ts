import type { Tool } from '../../model/survey-tool.ts'
import type { Header, HeaderName } from './header.ts'
import { normal } from './match/normal.ts'
import { allTools, sheetOf } from './tools/all-tools.ts'
import type { ToolSheet } from './tools/tool.ts'

/** An export whose tool and headers are known. */
export type SurveyTable = Readonly<{
  file: string
  tool: Tool
  headers: readonly Header[]
  /** The line of the file where the headers begin, from 1. */
  line: number
  /** How many records come before the data. */
  dataFrom: number
}>

export type Opening = Readonly<{
  file: string
  /** The tool, where a person says it. */
  from?: Tool
  /** The line where each of the first records begins; 1, 2, 3… without it. */
  lines?: readonly number[]
}>

type Cells = readonly string[]

/** Finds the tool and the headers in the first records of an export: five at least, when it has as many. */
export function openTable(first: readonly Cells[], { file, from, lines }: Opening): SurveyTable {
  const start = headAt(first)
  const rows = first.slice(start)
  const sheet = from === undefined ? recognised(rows) : sheetOf(from)
  const count = headRows(rows, sheet)
  const headers = headersOf(rows.slice(0, count), sheet)
  const dataFrom = start + count + Number(isTagged(rows[count]))
  return { file, tool: sheet.tool, headers, line: lines?.[start] ?? start + 1, dataFrom }
}

/** Above the headers there may be a title, alone on its row. */
function headAt(first: readonly Cells[]): number {
  const found = first.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  return found > 0 && found < 10 ? found : 0
}

function recognised(rows: readonly Cells[]): ToolSheet {
  if (rows.slice(1, 3).some(isOfImports)) return sheetOf('qualtrics')
  const [head = [], second = []] = rows
  const names = [head, second].map((cells) => new Set(cells.map(normal)))
  const found = allTools.find(({ signs, head: rowsOfHead }) =>
    signs.some((sign) =>
      names.slice(0, rowsOfHead === 'text-under-code' ? 2 : 1).some((known) => sign.every((name) => known.has(name))),
    ),
  )
  const byForm = found ?? allTools.find(({ forms = [] }) => forms.some((form) => head.some((cell) => form.test(cell))))
  return byForm ?? sheetOf(hasPartsBelow(head, second) ? 'surveymonkey' : 'spreadsheet')
}

/** Qualtrics's own row, under its texts. */
function isOfImports(cells: Cells): boolean {
  return cells.some((cell) => /^\{"ImportId":/.test(cell.trim()))
}

/** The words of SurveyMonkey under a question that has no part. */
const noPart: ReadonlySet<string> = new Set([
  'response',
  'open-ended response',
  'reponse',
  'reponse ouverte',
  'texte de reponse ouverte',
  'reponse a une question ouverte',
])

/** Whether a row of headers leaves to the next the names of its empty cells, as one that says most of them again does not. */
function hasPartsBelow(head: Cells, second: Cells): boolean {
  const saying = second.filter((cell) => cell.trim() !== '')
  if (saying.filter((cell) => noPart.has(normal(cell))).length * 2 > saying.length) return true
  const [last = -1] = [...head.keys()].filter((column) => head[column]?.trim() !== '').slice(-1)
  const inside = [...head.keys()].filter((column) => column < Math.max(last, second.length - 1))
  const empty = inside.filter((column) => head[column]?.trim() === '' && (second[column] ?? '').trim() !== '')
  return inside.length > 2 && empty.length * 5 >= inside.length && saying.length === new Set(saying).size
}

/** How many rows the headers take, the row of tags (HXL) left out. */
function headRows(rows: readonly Cells[], { head }: ToolSheet): number {
  const [first = [], second = [], third = []] = rows
  switch (head) {
    case 'one':
      return Math.min(1, rows.length)
    case 'part-under-question': {
      const [respondent = ''] = second
      return respondent.trim() === '' || hasPartsBelow(first, second) ? Math.min(2, rows.length) : 1
    }
    case 'text-under-code': {
      if (isOfImports(second)) return 2
      if (isOfImports(third)) return 3
      const at = [first, second].flatMap((cells) => cells.map(normal).indexOf('responseid')).find((found) => found >= 0)
      return at !== undefined && /^R_/.test(second[at] ?? '') ? 1 : Math.min(2, rows.length)
    }
  }
}

/** A row of tags that a humanitarian export has under its headers: `#loc+name`. */
function isTagged(cells: Cells | undefined): boolean {
  const said = (cells ?? []).filter((cell) => cell.trim() !== '')
  return said.length > 0 && said.every((cell) => /^#[a-z]+(?:\s*[+#][\w-]+)*$/i.test(cell.trim()))
}

function headersOf(rows: readonly Cells[], { head }: ToolSheet): readonly Header[] {
  const [first = [], second = []] = rows
  const width = Math.max(first.length, second.length)
  let question = ''
  return Array.from({ length: width }, (_, column): Header => {
    const above = clean(first[column])
    if (above !== '') question = above
    const below = rows.length > 1 ? clean(second[column]) : ''
    if (head === 'part-under-question' && rows.length > 1) return partHeader(column, question, below)
    const names = [above, below].filter((name) => name !== '' && !/^\{"ImportId":/.test(name))
    return { column, shown: names[0] ?? '', names: [...new Set(names)].map((whole) => ({ whole })) }
  })
}

function partHeader(column: number, question: string, below: string): Header {
  const part = noPart.has(normal(below)) ? '' : below
  if (part === '') return { column, shown: question, names: question === '' ? [] : [{ whole: question }] }
  const names: readonly HeaderName[] = [{ whole: question, part }, { whole: part }]
  return { column, shown: `${question} [${part}]`, names }
}

function clean(cell: string | undefined): string {
  return (cell ?? '').replace(/^\ufeff/, '').trim()
}
