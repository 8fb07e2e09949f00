import { describe, expect, test } from 'vitest'
import { referenceKey } from '../../src/model/library.ts'
import { optionsOf, type Question } from '../../src/model/questionnaire.ts'
import type { Language, Text } from '../../src/model/text.ts'
import { composeAnswerSheet } from '../../src/report/compose-answer-sheet.ts'
import { composePreparation } from '../../src/report/compose-preparation.ts'
import { toOnePage } from '../../src/report/fit-page.ts'
import { toPdf } from '../../src/report/pdf.ts'
import type { PreparationInput } from '../../src/report/preparation-telling.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { flat, letters } from '../support/report-reading.ts'
import { found, shipped } from '../support/report-shipped.ts'

const languages = ['fr', 'en'] as const
const all = [...shipped.questionnaires.values()].map(({ content }) => content)
const prepared = all.filter(({ prepare }) => prepare !== undefined).map(({ id }) => id)

function input(id: string, language: Language, more: Partial<PreparationInput> = {}): PreparationInput {
  const questionnaire = found(shipped.questionnaires, id)
  const notice = questionnaire.notice && shipped.notices.get(referenceKey(questionnaire.notice))?.content
  return {
    questionnaire,
    ...(notice && { notice }),
    language,
    profile: new Map(),
    actions: [],
    meeting: {},
    date: '2026-12-03T12:00:00.000Z',
    ...more,
  }
}

const meeting = {
  day: '2026-12-03',
  time: '09:30',
  place: 'À la boulangerie',
  advisor: 'Julie Tremblay',
  contact: '418 555-0199',
}
const actions = Array.from({ length: 5 }, (_, index) => ({
  name: { fr: `Tenir la liste des commandes à jour, ${index}`, en: `Keep the list of orders up to date, ${index}` },
  status: 'under-way' as const,
}))
const names = ['Roy', `Boulangerie ${'Tremblay, Gagnon et associées '.repeat(12)}`, 'W'.repeat(600)]

test('every questionnaire says what to prepare', () => {
  expect(all.length).toBeGreaterThan(10)
  expect(prepared.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
})

describe.each(languages)('the preparation sheet (%s)', (language) => {
  test.each(all.map(({ id }) => id))('of %s is one page, blank or not, however long the name', async (id) => {
    const blank = await toOnePage(composePreparation(input(id, language)), fonts)
    expect(blank.pages).toBe(1)
    for (const name of names) {
      const of = input(id, language, { name, stage: 'T1', meeting, actions })
      const { pages, bytes } = await toOnePage(composePreparation(of), fonts)
      expect(pages, name.slice(0, 20)).toBe(1)
      expect(await checkPdf(bytes)).toEqual([])
    }
  })

  test.each(prepared)('of %s, blank, gives up nothing: each topic keeps its line', async (id) => {
    const { bytes } = await toOnePage(composePreparation(input(id, language)), fonts)
    const read = letters((await readPdfText(bytes)).text)
    const { sections, prepare } = found(shipped.questionnaires, id)
    const notice = input(id, language).notice
    const lines = [
      prepare?.text,
      ...sections.flatMap((section) => section.prepare ?? []),
      ...(prepare?.bring ?? []),
      ...(prepare?.people ?? []).map(({ text }) => text),
      ...(notice?.summary ?? []),
    ]
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(read).toContain(letters(line?.[language] ?? 'a line is missing'))
  })

  test('says when, where and with whom, and which actions to talk about', async () => {
    const of = input('pme-suivi', language, { name: 'Roy', stage: 'T1', meeting, actions })
    const read = letters((await readPdfText((await toOnePage(composePreparation(of), fonts)).bytes)).text)
    const day = language === 'fr' ? '3 décembre 2026, 9 h 30' : 'December 3, 2026, 09:30'
    for (const said of [
      day,
      'À la boulangerie',
      'Julie Tremblay',
      '418 555-0199',
      ...actions.map(({ name }) => name[language]),
    ])
      expect(read).toContain(letters(said))
  })
})

describe.each(languages)('what is handed to an anonymous team (%s)', (language) => {
  const of = input('pouls-humain', language, { name: 'Roy', stage: 'T1', meeting, actions })

  test('says how few answers are never shown, however little else is said', async () => {
    const said = { fr: 'Rien n’est montré à moins de 8 réponses', en: 'Nothing is shown under 8 answers' }[language]
    const eight = {
      ...of,
      questionnaire: { ...of.questionnaire, respondents: { ...of.questionnaire.respondents, minimum: 8 } },
    }
    for (const form of composePreparation(eight)) {
      const { bytes } = await toPdf(form, fonts)
      expect(letters((await readPdfText(bytes)).text)).toContain(letters(said))
    }
  })

  test('tells nothing of the plan of the business, and promises no name', async () => {
    const { bytes } = await toOnePage(composePreparation(of), fonts)
    const { text } = await readPdfText(bytes)
    for (const { name } of actions) expect(letters(text)).not.toContain(letters(name[language]))
    expect(letters(text)).toContain(
      letters({ fr: 'Répondre sans être reconnu', en: 'Answering without being recognised' }[language]),
    )
  })

  test('asks on paper for nothing by which a hand or a person could be known', () => {
    const { blocks } = composeAnswerSheet(of)
    const all = flat(blocks)
    expect(all.filter(({ kind }) => kind === 'choices').length).toBeGreaterThan(9)
    expect(all.filter(({ kind }) => kind === 'writing')).toEqual([])
    const fields = all.flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label }) => label) : []))
    expect(fields).toEqual({ fr: ['Entreprise', 'De quoi il s’agit'], en: ['Business', 'What it is about'] }[language])
  })
})

test.each([
  ['pme-express', 'Entreprise'],
  ['conseil-bilan', 'Conseillère ou conseiller'],
  ['capacite-territoire', 'Région'],
])('the answer sheet of %s is in the name of its subject: %s', (id, label) => {
  const fields = composeAnswerSheet(input(id, 'fr', { name: 'Roy' })).blocks.flatMap((block) =>
    block.kind === 'fields' ? block.fields : [],
  )
  expect(fields[0]).toEqual({ label, words: [{ text: 'Roy' }] })
})

describe.each(languages)('the answer sheet (%s)', (language) => {
  test.each(all.map(({ id }) => id))('of %s asks every question in full, and is accessible', async (id) => {
    const of = input(id, language)
    const { bytes, missingGlyphs } = await toPdf(composeAnswerSheet(of), fonts)
    expect(await checkPdf(bytes)).toEqual([])
    expect(missingGlyphs).toBe(0)
    const read = letters((await readPdfText(bytes)).text)
    const asked = of.questionnaire.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind !== 'computed')
    for (const text of asked.flatMap(wordsOf)) expect(read).toContain(letters(text[language] ?? ''))
  })

  test('leaves out the sectors that are not that of the business', () => {
    const count = (of: PreparationInput) => JSON.stringify(composeAnswerSheet(of).blocks).split('"level":3').length
    const whole = count(input('pme-complet', language))
    const retail = count(input('pme-complet', language, { profile: new Map([['sector', 'DET']]) }))
    expect(whole - retail).toBe(25)
  })
})

/** What a question says on paper: itself, its choices or its rows, and what to look at. */
function wordsOf(question: Question): readonly Text[] {
  const parts = [...optionsOf(question), ...(question.kind === 'grid' ? question.rows : [])]
  return [question.text, ...parts.map(({ text }) => text), question.evidence ?? {}]
}
