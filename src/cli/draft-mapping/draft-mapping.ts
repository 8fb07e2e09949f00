import type { Header } from '../../answers/survey/header.ts'
import type { ColumnFate, Matching } from '../../answers/survey/matching.ts'
import { allQuestions, optionsOf, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage, type Language } from '../../model/text.ts'
import type { DraftMappingWords } from '../../text/draft-mapping-words.ts'
import { shown } from '../../text/shown.ts'
import { type SeenCells, seenCells } from './unread-cells.ts'

/** What a draft is made of: the columns looked over, some rows, and the words of its comments. */
export type Drafting = Readonly<{
  matching: Matching
  questionnaire: Questionnaire
  rows: readonly (readonly string[])[]
  words: DraftMappingWords
  language: Language
}>

/** So many cells of a column are shown at most. */
const mostShown = 12

/** A longer name would not be a key of YAML. */
const longestKey = 400

/** A mapping to complete, as YAML: what each column was found to hold, what was seen in those that are not known. */
export function draftMapping(drafting: Drafting): string {
  const { matching, questionnaire, words } = drafting
  const cells = seenCells(matching, drafting.rows)
  const { table, missing } = matching
  const lines = [
    ...words.head(table.file).map(comment),
    'format: virage/mapping@1',
    `questionnaire: ${questionnaire.id}@${questionnaire.version}`,
    `from: ${table.tool}`,
    ...(cells.hasDatesOfNoOrder ? [comment(words.dates), '# dates: dmy'] : []),
    'columns:',
    ...matching.fates
      .filter(({ header }) => header.names.length > 0)
      .flatMap((fate) => columnLines(fate, cells, drafting)),
    ...(missing.length === 0 ? [] : ['', comment(words.missing), ...missing.map((one) => missingLine(one, drafting))]),
  ]
  return `${lines.join('\n')}\n`
}

function comment(text: string): string {
  return `# ${text}`
}

function missingLine({ id, text }: Question, { language }: Drafting): string {
  return comment(`  ${id} : ${shown(inLanguage(text, language))}`)
}

function columnLines(fate: ColumnFate, cells: SeenCells, drafting: Drafting): readonly string[] {
  const { header } = fate
  const { words, matching } = drafting
  const key = keyOf(header, matching.table.headers)
  const said = saidOf(fate, words)
  const isNumbered = key === String(header.column + 1)
  const unread = [...(cells.unread.get(header.column) ?? [])]
  const isKnown = fate.is !== 'ignored' && fate.is !== 'ambiguous'
  return [
    `  # ${header.column + 1}. ${isNumbered ? words.titled(header.shown, said) : said}`,
    ...(isKnown ? [] : seenLines([...(cells.seen.get(header.column) ?? [])], words)),
    `  ${quotedKey(key)}: ${destination(fate)}`,
    ...(unread.length === 0 ? [] : unreadLines(fate, unread, drafting)),
  ]
}

function saidOf(fate: ColumnFate, words: DraftMappingWords): string {
  switch (fate.is) {
    case 'answer':
      return words.by[fate.by]
    case 'profile':
    case 'role':
    case 'consent':
      return words.role
    case 'added':
      return fate.isPersonal ? words.personal : words.added
    case 'doubled':
      return words.doubled
    case 'ambiguous':
      return words.ambiguous(fate.candidates)
    case 'ignored': {
      const said = fate.why === 'computed' ? words.computed : words.unknown
      return fate.nearest === undefined ? said : `${said}; ${words.nearest(fate.nearest)}`
    }
  }
}

function destination(fate: ColumnFate): string {
  switch (fate.is) {
    case 'answer':
      return flow(fate.target)
    case 'profile':
      return flow({ profile: fate.key })
    case 'role':
      return flow({ role: fate.role })
    case 'consent':
      return flow({ consent: fate.purpose })
    default:
      return 'ignore'
  }
}

/** A group of keys on one line; a question alone is a word. */
function flow(keys: Readonly<Record<string, string>>): string {
  const entries = Object.entries(keys)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === 'question') return first[1]
  return `{ ${entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`
}

function seenLines(cells: readonly string[], words: DraftMappingWords): readonly string[] {
  const some = cells.slice(0, mostShown).map((cell) => JSON.stringify(shown(cell)))
  return some.length === 0 ? [] : [`  # ${words.seen(some, cells.length - some.length)}`]
}

/** What a person has to say of cells that are none of the choices, ready to be uncommented. */
function unreadLines(fate: ColumnFate, unread: readonly string[], { words, questionnaire, language }: Drafting) {
  const id = fate.is === 'answer' ? fate.target.question : undefined
  const question = allQuestions(questionnaire).find((one) => one.id === id)
  const options = question === undefined ? [] : optionsOf(question)
  const choices = options.map((option) => `${option.id} = ${shown(inLanguage(option.text, language))}`)
  return [
    `  #   ${words.unread}`,
    ...(choices.length === 0 ? [] : [`  #   ${words.options(choices)}`]),
    `  #   values: { ${unread
      .slice(0, mostShown)
      .map((cell) => `${JSON.stringify(cell)}: ignore`)
      .join(', ')} }`,
  ]
}

/** A column is named by its header, or by its number where another has the same, or where it cannot be a key. */
function keyOf({ shown: name, column }: Header, headers: readonly Header[]): string {
  const isAlone = headers.filter((other) => other.shown === name).length === 1
  const isPlain = !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) && name !== '' && name.length <= longestKey
  return isAlone && isPlain && !/^#?\d+$/.test(name) ? name : String(column + 1)
}

function quotedKey(key: string): string {
  return JSON.stringify(key)
}
