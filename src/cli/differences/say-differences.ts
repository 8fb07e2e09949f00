import { type Data, memberOf } from '../../content/data.ts'
import type { Change } from '../../content/differences/changes.ts'
import type { ChangedPart, Differences } from '../../content/differences/differences.ts'
import { isText, type Part } from '../../content/differences/part.ts'
import { inLanguage } from '../../model/text.ts'
import { isExpression } from '../../store/expression-guard.ts'
import type { DifferencesWords } from '../../text/differences-words.ts'
import { asWritten, expressionText } from '../../text/expression-text.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Span } from '../talk.ts'

/** What is told: the differences, and the questions whose answers no longer compare. */
export type ToldDifferences = Readonly<{ differences: Differences; broken: ReadonlySet<string> }>

/** The differences in words: what changes in meaning first, then what came and went, then the words and the order alone. */
export function sayDifferences(
  { differences, broken }: ToldDifferences,
  words: DifferencesWords,
  context: Context,
): void {
  const { added, removed, renamed } = differences
  const cases = differences.changed.filter(({ part }) => part.noun === 'case')
  const changed = differences.changed.filter((one) => !cases.includes(one))
  const names = (parts: readonly Part[]) => parts.map((part): Line => [1, nameOf(part, words, context)])
  const hints = renamed.map(({ from, to }): Line => [1, { text: words.renamed(from, to), style: 'warning' }])
  const reworded = changed.flatMap((one) => ofSort(one, 'words'))
  const reordered = changed.flatMap((one) => ofSort(one, 'order'))
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [words.meaning, changed.flatMap((one) => meantLines(one, broken, { words, context }))],
    [words.added(added.length), names(added)],
    [words.removed(removed.length), [...names(removed), ...hints]],
    [
      words.words(reworded.length),
      reworded.map(({ part, change }) => [1, `${label(part, words)} · ${changeLine(change, words, context)}`]),
    ],
    [words.cases(cases.length), names(cases.map(({ part }) => part))],
    [words.order, reordered.map(({ part, change }) => [1, `${label(part, words)} · ${pathOf(change, words)}`])],
  ]
  const write = lineWriter(context)
  for (const [title, lines] of groups) {
    if (lines.length > 0) write(0, { text: title, style: 'title' })
    for (const [indent, line] of lines) write(indent, line)
  }
}

type Line = readonly [indent: number, line: Span]
type Around = Readonly<{ words: DifferencesWords; context: Context }>

/** What changes in the meaning of a part, and whether the answers to a question still compare. */
function meantLines({ part, changes }: ChangedPart, broken: ReadonlySet<string>, around: Around): readonly Line[] {
  const meant = changes.filter(({ sort }) => sort === 'meaning')
  if (meant.length === 0) return []
  const { words, context } = around
  const isBroken = broken.has(part.id)
  const outcome: Span = isBroken ? { text: words.broken, style: 'warning' } : { text: words.comparable, style: 'faint' }
  return [
    [1, { text: nameOf(part, words, context), style: 'strong' }],
    ...meant.map((change): Line => [2, changeLine(change, words, context)]),
    ...(part.noun === 'question' ? [[2, outcome] satisfies Line] : []),
  ]
}

type Single = Readonly<{ part: Part; change: Change }>

function ofSort({ part, changes }: ChangedPart, sort: Change['sort']): readonly Single[] {
  return changes.filter((change) => change.sort === sort).map((change) => ({ part, change }))
}

function label({ noun, id }: Part, { parts }: DifferencesWords): string {
  return parts[noun](id)
}

function nameOf(part: Part, words: DifferencesWords, { language }: Context): string {
  const text = part.text === undefined ? '' : inLanguage(part.text, language)
  return text === '' ? label(part, words) : `${label(part, words)}  ${text}`
}

function changeLine(change: Change, words: DifferencesWords, context: Context): string {
  const value = (data: Data | undefined) => valueWords(data, words, context)
  return words.change(pathOf(change, words), value(change.before), value(change.after))
}

/** Keys as the file writes them. */
function pathOf({ path }: Change, { where }: DifferencesWords): string {
  return where(path.map((key) => (key === 'notApplicable' ? 'na' : key.replaceAll(/[a-z][A-Z]/g, snake))))
}

function snake(pair: string): string {
  return `${pair[0]}_${pair[1]?.toLowerCase()}`
}

function valueWords(data: Data | undefined, words: DifferencesWords, { language }: Context): string {
  if (data === undefined || data === null) return words.nothing
  if (data === true) return words.yes
  if (data === false) return words.no
  if (isText(data)) return JSON.stringify(inLanguage(data, language))
  if (isExpression(data)) return expressionText(data, asWritten)
  const name = ['text', 'name'].map((key) => memberOf(data, key)).find(isText)
  if (name !== undefined) return JSON.stringify(inLanguage(name, language))
  return typeof data === 'string' ? data : JSON.stringify(data)
}
