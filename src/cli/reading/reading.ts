import type { Expression, Fact } from '../../model/expression.ts'
import type { Criterion } from '../../model/framework.ts'
import { inLanguage, type Language, type Text } from '../../model/text.ts'
import { shortNumber } from '../../text/arithmetic.ts'
import type { ExplainWords } from '../../text/explain-words.ts'
import { expressionText, inPlainWords } from '../../text/expression-text.ts'
import type { ReadingWords } from '../../text/reading-words.ts'
import type { Line } from '../explain/telling.ts'

export type { Line }

/** What reading a content needs: the words, and the criteria of the framework it is scored with. */
export type Reading = Readonly<{
  language: Language
  words: ReadingWords
  criteria: ReadonlyMap<string, Criterion>
  say: (text: Text | undefined) => string
  figure: (value: number) => string
  /** A condition or a calculation in plain words. */
  condition: (expression: Expression) => string
}>

/** Opens a reading in a language; conditions are said with the words that explain numbers. */
export function openReading(
  language: Language,
  { words, explain, criteria }: Readonly<{ words: ReadingWords; explain: ExplainWords; criteria: Reading['criteria'] }>,
): Reading {
  const figure = (value: number) => shortNumber(value, language, { decimals: 4 })
  const fact = (value: Fact): string => {
    if (typeof value === 'boolean') return value ? explain.yes : explain.no
    if (typeof value === 'number') return figure(value)
    return typeof value === 'string' ? words.quoted(value) : `[${value.map(fact).join('; ')}]`
  }
  const spoken = inPlainWords({ ...explain.expression, fact })
  const condition = (expression: Expression) => expressionText(expression, spoken)
  const say = (text: Text | undefined) => (text === undefined ? '' : inLanguage(text, language))
  return { language, words, criteria, say, figure, condition }
}

/** « Étiquette : valeur », where there is a value. */
export function labelled({ words }: Reading, depth: number, label: string, value: string): readonly Line[] {
  return value === '' ? [] : [{ depth, text: words.pair(label, value), style: 'faint' }]
}
