import type { Fault } from '../model/fault.ts'
import type { Language } from '../model/text.ts'
import { languages } from '../model/text.ts'
import { type Data, isList } from './data.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'

type Translated = Readonly<Partial<Record<Language, string>>>

/** Every text a person reads: in each language declared, in no other, whole, and with the same numbers in each. */
export function* checkTexts(declared: readonly Language[], source: Source): Generator<Finding> {
  for (const { text, path } of textsIn(source.data, [])) {
    for (const language of languages) {
      const fault = faultIn(text[language], language, declared)
      if (fault?.code === 'missing-translation') yield onValue(path, fault)
      else if (fault?.code === 'undeclared-language') yield onKey([...path, language], fault)
      else if (fault !== undefined) yield onValue([...path, language], fault)
      if (source.isCutAt([...path, language])) yield onValue([...path, language], { code: 'text-cut-by-comment' })
    }
    yield* differentNumbers(text, path)
  }
}

function faultIn(words: string | undefined, language: Language, declared: readonly Language[]): Fault | undefined {
  const isDeclared = declared.includes(language)
  if (words === undefined) return isDeclared ? { code: 'missing-translation', language } : undefined
  if (!isDeclared) return { code: 'undeclared-language', language }
  return words.trim() === '' ? { code: 'empty-text' } : undefined
}

function* textsIn(data: Data, path: Path): Generator<Readonly<{ text: Translated; path: Path }>> {
  if (isList(data)) {
    for (const [index, item] of data.entries()) yield* textsIn(item, [...path, index])
  } else if (typeof data === 'object' && data !== null) {
    if (isTranslated(data)) yield { text: data, path }
    else for (const [key, value] of Object.entries(data)) yield* textsIn(value, [...path, key])
  }
}

function isTranslated(data: object): data is Translated {
  const entries = Object.entries(data)
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => languages.some((one) => one === key) && typeof value === 'string')
  )
}

/** « 48 heures » beside “24 hours” is a slip of translation that nobody sees on a screen in one language. */
function* differentNumbers(text: Translated, path: Path): Generator<Finding> {
  const [first, second] = languages.filter((language) => text[language] !== undefined)
  if (first === undefined || second === undefined) return
  const left = numbersIn(text[first] ?? '')
  const right = numbersIn(text[second] ?? '')
  if (left.join(' ') === right.join(' ')) return
  yield onValue([...path, second], {
    code: 'numbers-differ',
    left: left.join(', '),
    right: right.join(', '),
    languages: [first, second],
  })
}

/** The numbers of a text, whatever separates their thousands or decimals, in no order. */
function numbersIn(text: string): readonly string[] {
  const joined = text.replace(/(?<=\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')
  return (joined.match(/\d+(?:\.\d+)?/g) ?? []).sort()
}
