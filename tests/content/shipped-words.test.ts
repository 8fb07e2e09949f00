import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLibrary } from '../../src/content/read-library.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const texts = shippedFiles.flatMap(({ name, text }) => [...textsIn(parse(text), name)])

describe('a scored question', () => {
  test('says what to look at, unless it is computed or comes from an anonymous sheet', () => {
    const questionnaires = [...library.questionnaires.values()].map(({ content }) => content)
    const unseen = questionnaires.filter(({ respondents }) => respondents.anonymous).flatMap(allQuestions)
    const felt = new Set(unseen.map(({ id }) => id))
    const scored = questionnaires
      .flatMap(allQuestions)
      .filter(({ id, kind, measures }) => Object.keys(measures).length > 0 && kind !== 'computed' && !felt.has(id))
    expect(scored.length).toBeGreaterThan(100)
    expect(scored.filter(({ evidence }) => evidence === undefined).map(({ id }) => id)).toEqual([])
  })
})

describe('the texts that ship', () => {
  test('never use in French a word that the glossary replaces', () => {
    const terms = [...library.glossaries.values()].flatMap(({ content }) => content.terms)
    const avoided = terms.flatMap(({ avoid }) => avoid)
    expect(avoided.length).toBeGreaterThan(5)
    const found = texts.flatMap(({ fr, at }) => avoided.filter((word) => hasWord(fr, word)).map((word) => [at, word]))
    expect(found).toEqual([])
  })

  test.each([
    ['a straight apostrophe', /'/u],
    ['a space that may break before « : », « » » or a unit', / [:»%$]/u],
    ['a space that may break after « « »', /« /u],
    ['a space before « ; », « ? » or « ! »', /\s[;?!]/u],
    ['a number cut at its thousands', /\d \d{3}(?!\d)/u],
  ])('never hold in French %s', (_, mistake) => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({ fr }) => mistake.test(fr)).map(({ at, fr }) => [at, fr])).toEqual([])
  })

  test('call a « diagnostic » an assessment in English', () => {
    expect(texts.some(({ en }) => hasWord(en, 'assessment'))).toBe(true)
    expect(texts.filter(({ en }) => /\bdiagnostics?\b/iu.test(en)).map(({ at }) => at)).toEqual([])
  })
})

function* textsIn(value: unknown, at: string): Generator<Readonly<{ at: string; fr: string; en: string }>> {
  if (typeof value !== 'object' || value === null) return
  if ('fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string') {
    yield { at, fr: value.fr, en: value.en }
    return
  }
  for (const [key, child] of Object.entries(value)) yield* textsIn(child, `${at} ${key}`)
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `)
}
