import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { listAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { packAnswers } from '../../src/store/packed-answers.ts'
import { AtMenu } from '../support/at-menu.ts'
import { imported, lotNamed } from '../support/invented-lot.ts'
import { at } from '../support/invented-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import type { Way } from '../support/visitor.ts'

const cwd = newFolder()

beforeAll(() => {
  const answers = join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml')
  expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
  const store = openDatabase(join(cwd, 'data/virage.db'), { at, purpose: 'write' })
  const kept = loadAssessment(store, listAssessments(store)[0]?.id ?? '')
  if (kept?.framework === undefined) throw new Error('no visit')
  const { questionnaire, framework, assessment } = kept
  const questions = allQuestions(questionnaire).map(({ id }) => id)
  const row = { profile: assessment.profile, tier1: [], answers: packAnswers(assessment.answers, questions) }
  const rows = Array.from({ length: 20_000 }, (_, n) => ({ ...row, line: n + 2, name: `Commerce ${n + 1}` }))
  imported(store, lotNamed('export.csv', { questionnaire, framework }), [
    { ...row, line: 1, name: 'Épicerie Noël' },
    ...rows,
  ])
  store.close()
})

const ways: readonly Way[] = [
  { language: 'fr', simple: true },
  { language: 'en', simple: false },
]
const said = {
  fr: {
    menu: 'Que voulez-vous faire?',
    report: 'Rapport PDF',
    who: 'Pour qui?',
    more: 'La suite de la liste',
    search: 'Chercher un nom',
    part: 'Une partie du nom',
    nobody: 'Aucun nom ne contient',
    written: 'Plan d’accompagnement écrit',
  },
  en: {
    menu: 'What would you like to do?',
    report: 'PDF report',
    who: 'For whom?',
    more: 'More of the list',
    search: 'Search for a name',
    part: 'Part of the name',
    nobody: 'No name contains',
    written: 'Support plan written',
  },
} as const

test.each(ways)(
  'after an import of 20,000, the menu lists the visited one and the last ones, and finds any other by its name ($language)',
  async (way) => {
    const words = said[way.language]
    const { language } = way
    const variables = { VIRAGE_DATA: join(cwd, 'data') }
    const args = way.simple ? ['--simple'] : []
    const terminal = new Terminal({ args, cwd: newFolder(), language, columns: 100, variables })
    const menu = new AtMenu(terminal, way)
    await menu.pick(words.menu, words.report)
    const listed = (await menu.list(words.who)).slice(-9).map(({ text }) => text)
    expect(listed.slice(0, 3)).toEqual(['Laine et Lumière', 'Commerce 20000', 'Commerce 19999'])
    expect(listed.slice(7)).toEqual([words.more, words.search])
    terminal.line('9')
    await menu.say(words.part, 'quincaillerie')
    await menu.see(words.nobody)
    await menu.pick(words.who, words.search)
    await menu.say(words.part, 'epicerie NOEL')
    await menu.pick(words.who, 'Épicerie Noël')
    await menu.see(words.written)
    terminal.kill()
  },
)
