import { describe, expect, test } from 'vitest'
import { termsIn } from '../../src/answers/terms.ts'
import type { GlossaryTerm } from '../../src/model/glossary.ts'
import type { Language } from '../../src/model/text.ts'

function term(id: string, fr: string, en = id): GlossaryTerm {
  return { id, term: { fr, en }, definition: { fr: '', en: '' }, avoid: [], see: [] }
}

const terms = [
  term('data', 'donnée'),
  term('personal', 'renseignement personnel', 'personal information'),
  term('ai', 'intelligence artificielle (IA)', 'artificial intelligence (AI)'),
  term('generative', 'intelligence artificielle générative', 'generative artificial intelligence'),
  term('referral', 'aiguillage (mise en relation)'),
  term('policy', 'politique', 'policy, rule of conduct'),
  term('premises', 'local'),
]

function found(text: string, language: Language = 'fr'): readonly string[] {
  return termsIn([text], terms, language).map(({ id }) => id)
}

describe('the terms of a glossary in a text', () => {
  test('plurals, feminines, capitals and elided articles are the same word', () => {
    expect(found('Vos DONNÉES et les renseignements personnels')).toEqual(['data', 'personal'])
    expect(found('L’intelligence artificielle, l\u2019IA')).toEqual(['ai'])
    expect(found('Les locaux')).toEqual(['premises'])
    expect(found('Our policies on AI', 'en')).toEqual(['policy', 'ai'])
  })

  test('the longest one is meant, and each is told once', () => {
    expect(found('Une intelligence artificielle générative')).toEqual(['generative'])
    expect(found('Des données, une donnée, des données')).toEqual(['data'])
  })

  test('each way of writing a term is it', () => {
    expect(found('Une mise en relation')).toEqual(['referral'])
    expect(found('Un aiguillage')).toEqual(['referral'])
    expect(found('Our rules of conduct', 'en')).toEqual(['policy'])
  })

  test('a word that looks like it is not it; nor is a term of the other language', () => {
    expect(found('Ce que cela donne; une personne renseignée; la localisation')).toEqual([])
    expect(found('policy')).toEqual([])
    expect(found('')).toEqual([])
  })
})
