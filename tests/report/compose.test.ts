import { describe, expect, test } from 'vitest'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { compose } from '../../src/report/compose.ts'
import { type Span, textOf } from '../../src/report/report.ts'
import { businesses, hostile } from '../support/report-businesses.ts'
import { reportInput } from '../support/report-input.ts'
import { barsOf, flat, texts } from '../support/report-reading.ts'
import { demoSheet, found, shipped, shippedInput } from '../support/report-shipped.ts'

const languages = ['fr', 'en'] as const
const typical = (language: 'fr' | 'en') => compose(businesses.typical(language))

describe('the owner’s page comes first', () => {
  test.each(languages)('the name, the wish, the portrait, what to lean on, what to do (%s)', (language) => {
    const blocks = flat(typical(language).blocks)
    const page = blocks.slice(
      0,
      blocks.findIndex((block) => block.kind === 'heading' && block.newPage === true),
    )
    expect(page.map(({ kind }) => kind)).toEqual([
      ...['title', 'heading', 'quote', 'paragraph'],
      ...['heading', 'table', 'legend', 'paragraph', 'paragraph'],
      ...['heading', 'list'],
      ...['heading', 'list'],
    ])
  })

  test('the wish is quoted word for word', () => {
    expect(texts(typical('fr').blocks)).toContain('«\u00a0Ne plus manquer de produits le samedi\u00a0»')
  })

  test.each(languages)('eight bars, each with its level and its figures in text (%s)', (language) => {
    const [table] = flat(typical(language).blocks).filter((block) => block.kind === 'table')
    expect(table?.rows).toHaveLength(8)
    const levels = found(shipped.frameworks, 'cadre-pme').root.levels.map(({ name }) => name[language] ?? '')
    for (const [, bar, level = [], figures = []] of table?.rows ?? []) {
      expect(levels.some((name) => cellText(level).includes(name))).toBe(true)
      expect(cellText(figures)).toMatch(language === 'fr' ? /^\d,\d/u : /^\d\.\d/u)
      expect(bar).toMatchObject({ alt: expect.stringContaining(cellText(figures).slice(0, 3)) })
    }
  })

  test('a level between two is said as such, with both names', () => {
    expect(texts(typical('fr').blocks)).toContain('Entre Émergent et Structuré')
  })

  test('one step is enough to start: only the first three actions show theirs', () => {
    const list = flat(compose(businesses.complete('fr')).blocks).filter((block) => block.kind === 'list')[1]
    const steps = list?.items.map((item) => textOf(item).includes('Votre prochain pas'))
    expect(steps).toEqual([true, true, true, false, false])
  })

  test('too few answers is not the same as nothing to do', () => {
    const said = texts(compose(businesses.empty('fr')).blocks)
    expect(said.some((text) => text.startsWith('Vos réponses ne suffisent pas encore'))).toBe(true)
    expect(said.some((text) => text.startsWith('Aucune action ne s’impose'))).toBe(false)
  })

  test('a level held back says what it would be and why', () => {
    const note = flat(compose(reportInput('fr')).blocks).find((block) => block.kind === 'note')
    expect(note && textOf(note.words)).toBe(
      'La cote vaudrait le niveau Structuré. Le niveau montré est Émergent. ' +
        'Deux protections passent avant les autres : un code de plus, et une copie gardée à part.',
    )
  })

  test('a draft says that it is one, a closed assessment does not', () => {
    expect(texts(compose(businesses.empty('fr')).blocks)).toContainEqual(expect.stringContaining('BROUILLON'))
    expect(texts(typical('fr').blocks).join()).not.toContain('BROUILLON')
  })
})

describe('everything is said', () => {
  test.each(languages)('every action of the plan, with its steps and its sign of success (%s)', (language) => {
    const input = businesses.complete(language)
    const said = texts(compose(input).blocks)
    const { active, next, later } = input.plan
    for (const { action: id } of [...active, ...next, ...later]) {
      const action = input.library.actions.find((each) => each.id === id)
      const wanted = [action?.name, ...(action?.steps ?? []), action?.sign].map((text) => text?.[language] ?? '')
      for (const text of wanted) expect(said.some((each) => each.includes(text))).toBe(true)
    }
  })

  test('every action is caused, in the business’s own words', () => {
    const { blocks } = typical('fr')
    const sheets = blocks.filter((block) => block.kind === 'together' && block.blocks[0]?.kind === 'together')
    expect(sheets.length).toBeGreaterThan(4)
    for (const sheet of sheets) expect(texts([sheet]).some((text) => text.startsWith('Pourquoi\u00a0:'))).toBe(true)
    expect(texts(blocks).join('\n')).toContain(
      'vous avez répondu\u00a0: «\u00a0Mots de passe partagés ou réutilisés.\u00a0»',
    )
  })

  test.each(languages)('every question answered, and every note (%s)', (language) => {
    const input = businesses.complete(language)
    const said = texts(compose(input).blocks)
    const hidden = new Set(
      input.scores.questions.filter(({ state }) => state === 'hidden').map(({ question }) => question),
    )
    const asked = allQuestions(input.questionnaire).filter(({ id }) => !hidden.has(id))
    expect(asked.length).toBeGreaterThan(60)
    for (const { id } of asked.filter(({ measures }) => Object.keys(measures).length > 0)) {
      const note = input.assessment.answers.get(id)?.note ?? ''
      expect(said.some((text) => text.endsWith(note))).toBe(true)
    }
  })

  test('each state of an answer has its own words', () => {
    const said = texts(compose(reportInput('fr')).blocks)
    expect(said).toContain('Sans objet\u00a0: confié au comptable')
    expect(said).toContain('À reprendre plus tard')
    expect(said).toContain('Je ne sais pas')
    expect(said).toContain('Sans réponse')
    expect(said).toContain('9\u00a0personnes')
  })

  test('no code of a criterion, a question or an action is shown', () => {
    for (const language of languages) {
      const said = texts(compose(businesses.complete(language)).blocks).join('\n')
      expect(said).not.toMatch(/\b[A-Z]{3}-[A-Z]{3,4}\b|\bA\d\d\b|undefined|\[object/u)
    }
  })
})

describe('what a person types stays what they typed', () => {
  test('a web address in an answer is never a link', () => {
    const spans = flat(compose(businesses.hostile('fr')).blocks).flatMap(spansOf)
    expect(spans.some(({ text }) => text.includes('exemple.invalid'))).toBe(true)
    expect(spans.filter(({ link }) => link?.includes('exemple.invalid'))).toEqual([])
  })

  test('the name of the business is said in full at the head', () => {
    const [title] = compose(businesses.hostile('fr')).blocks
    expect(title).toMatchObject({ kind: 'title', name: `${hostile[0]} ${hostile[3]}` })
  })
})

test('the two languages say the same blocks', () => {
  const kinds = (language: 'fr' | 'en') => flat(typical(language).blocks).map(({ kind }) => kind)
  expect(kinds('en')).toEqual(kinds('fr'))
})

test('the same input gives the same report', () => {
  expect(compose(shippedInput(demoSheet(), 'fr'))).toEqual(compose(shippedInput(demoSheet(), 'fr')))
})

test('a bar says all its figures in words', () => {
  const alts = barsOf(compose(reportInput('fr')).blocks).map(({ alt }) => alt)
  expect(alts).toContain(
    'Direction, stratégie et conduite du changement. Cote 2,0 sur 5,0; de 1,5 à 2,5; niveau Émergent; cible 3,0.',
  )
  expect(alts).toContain('Données et décision. Aucune cote; de 1,0 à 5,0; niveau Données insuffisantes; cible 2,5.')
})

function spansOf(block: ReturnType<typeof flat>[number]): readonly Span[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.words
    case 'quote':
      return [{ text: block.text }]
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.facts.flatMap(({ words }) => words)
    default:
      return []
  }
}

function cellText(cell: NonNullable<Parameters<typeof textOf>[0]> | { alt: string } | 'blank' | 'box'): string {
  return cell === 'blank' || cell === 'box' || 'alt' in cell ? '' : textOf(cell)
}
