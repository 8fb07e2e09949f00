import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { allWithColumns } from '../../src/model/columns.ts'
import { allCriteria } from '../../src/model/framework.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { readValue } from '../support/mistakes.ts'
import { run } from '../support/run-program.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))

function show(name: string, ...more: readonly string[]) {
  const { code, out, err } = run(['questionnaire', 'show', name, ...more])
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

/** A text without its spaces, of whatever kind. */
const words = (text = '') => text.replaceAll(/\s+/g, ' ')

describe('a content is shown as one would read it on paper', () => {
  test.each([...library.questionnaires.values()].map(({ content }) => [content.id, content] as const))(
    '%s: every question, help, choice, guide and evidence to look at',
    (id, questionnaire) => {
      const { code, out } = show(id)
      expect(code).toBe(0)
      const shown = words(out)
      for (const question of allQuestions(questionnaire)) {
        const said = [question.text, question.help, question.guide, question.evidence]
        const choices = 'options' in question ? question.options.map(({ text }) => text) : []
        for (const text of [...said, ...choices]) expect(shown).toContain(words(text?.fr))
      }
    },
  )

  test('says what a question measures, what its choices are worth and when it is asked', () => {
    const { out } = show('pme-complet')
    const scored = library.questionnaires.get('pme-complet@1.0.0')?.content
    const count = scored === undefined ? 0 : allWithColumns(scored).filter(({ showIf }) => showIf !== undefined).length
    expect(out.match(/Posée si : /g)?.length).toBe(count)
    expect(out).toContain('Mesure : CON-ACCE  ')
    expect(out).toMatch(/^ {2}2\) .* — vaut \d/m)
  })

  test('a framework: every criterion with its levels; a library: every action with its steps', () => {
    const framework = show('cadre-pme', '--lang', 'en')
    const criteria = library.frameworks.get('cadre-pme@1.0.0')?.content
    for (const { name } of criteria === undefined ? [] : allCriteria(criteria.root))
      expect(words(framework.out)).toContain(words(name.en))
    const actions = show('actions-pme')
    for (const { content } of library.actions.values())
      for (const { steps } of content.actions)
        for (const step of steps) expect(words(actions.out)).toContain(words(step.fr))
  })

  test.each(['avis-diagnostic', 'regions', 'formation-conseil', 'repertoire-quebec', 'glossaire'])(
    '%s as well',
    (id) => {
      const { code, out } = show(id)
      expect(code).toBe(0)
      expect(out.split('\n').length).toBeGreaterThan(8)
    },
  )

  test('the same as data', () => {
    const { out } = show('pme-express', '--json')
    expect(JSON.parse(out)).toMatchObject({
      format: 'virage/content@1',
      kind: 'questionnaire',
      content: { id: 'pme-express' },
    })
  })

  test('a name that is nowhere is told, with the nearest', () => {
    const { code, err } = show('cadre-pmes')
    expect(code).toBe(3)
    expect(err).toContain('Vouliez-vous dire « cadre-pme »?')
  })
})
