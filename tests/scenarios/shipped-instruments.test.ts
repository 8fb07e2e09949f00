import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstQuestionnaire } from '../../src/cli/visit/first-questionnaire.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { readValue } from '../support/mistakes.ts'
import { newFolder, run } from '../support/run-program.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const questionnaires = [...library.questionnaires.values()].map(({ content }) => content)

function sheet(cwd: string, head: string, answers: readonly string[]) {
  const text = `format: virage/answers@1\n${head}\nanswers:\n${answers.map((line) => `  ${line}\n`).join('')}`
  writeFileSync(join(cwd, 'feuille.yaml'), text)
  return run(['visit', '--answers', 'feuille.yaml', '--json'], { cwd })
}

describe('a visit for which no questionnaire is named', () => {
  test('begins with the express, though shorter questionnaires ship', () => {
    expect(firstQuestionnaire('business', library)?.id).toBe('pme-express')
    const shorter = questionnaires.filter((one) => allQuestions(one).length < 20).map(({ id }) => id)
    expect(shorter).toContain('module-detail')
  })

  test('never begins with what is about an advisor or a region, nor with what is anonymous', () => {
    const others = [...library.questionnaires].filter(
      ([, { content }]) => content.subject !== 'business' || content.respondents.anonymous,
    )
    expect(others.length).toBeGreaterThanOrEqual(2)
    expect(firstQuestionnaire('business', { ...library, questionnaires: new Map(others) })).toBeUndefined()
  })

  test('begins with a part of a framework only where nothing measures the whole', () => {
    const module = [...library.questionnaires].filter(([, { content }]) => content.id === 'module-detail')
    expect(firstQuestionnaire('business', { ...library, questionnaires: new Map(module) })?.id).toBe('module-detail')
  })
})

test('every scored questionnaire that ships has at least three golden cases', () => {
  const scored = questionnaires.filter(({ framework }) => framework !== undefined)
  expect(scored.length).toBeGreaterThan(10)
  expect(scored.filter(({ cases }) => cases.length < 3).map(({ id }) => id)).toEqual([])
})

test('the full diagnostic asks five questions of each sector, each half the weight of a core question', () => {
  const full = questionnaires.find(({ id }) => id === 'pme-complet')
  const sectors = (full?.sections ?? []).filter(({ showIf }) => showIf !== undefined)
  expect(sectors).toHaveLength(6)
  for (const { questions } of sectors) {
    expect(questions).toHaveLength(5)
    for (const { measures, evidence } of questions) {
      expect(Object.values(measures)).toEqual([0.5])
      expect(evidence).toBeDefined()
    }
  }
})

test('the six modules take their five questions, as they are, from the full diagnostic', () => {
  const bank = new Map(
    questionnaires
      .filter(({ id }) => id === 'pme-complet')
      .flatMap(allQuestions)
      .map((one) => [one.id, one]),
  )
  const modules = questionnaires.filter(({ id }) => id.startsWith('module-'))
  expect(modules).toHaveLength(6)
  for (const one of modules) for (const question of allQuestions(one)) expect(question).toEqual(bank.get(question.id))
})

test('the pulse that ships tells nothing under five answers, then the readings of the group', () => {
  const cwd = newFolder()
  const head = 'questionnaire: pouls-humain@1.0.0\nstage: T0\nbusiness: { name: Roy }\nconsents: { pouls: true }'
  const answers = (value: number) => [...[1, 2, 3, 4, 5, 6, 7, 8].map((rank) => `PH${rank}: ${value}`), 'PH9: savoir']
  for (const value of [1, 2, 3, 4]) {
    const { out, code } = sheet(cwd, head, answers(value))
    expect(code).toBe(0)
    expect(out).not.toContain('counts')
  }
  const { out } = sheet(cwd, head, answers(5))
  expect(JSON.parse(out)).toMatchObject({ shown: true, people: 5, counts: { PH9: { options: { savoir: 5 } } } })
  expect(run(['show', 'Roy'], { cwd }).out).toContain('Acceptation')
})

test('a region is kept as a region, with shares worked out from counts', () => {
  const cwd = newFolder()
  const head = `questionnaire: capacite-territoire@1.0.0
stage: A0
region: { name: Saguenay–Lac-Saint-Jean }
consents: { portrait: true, publication: false }`
  const answers = ['PRF-REG: "02"', 'TER-CONS-N: 10', 'TER-CONS-CIBLE: 5', 'TER-RELA-N: 0', 'TER-RELA-OUI: 0']
  const { code } = sheet(cwd, head, answers)
  expect(code).toBe(0)
  const kept = JSON.parse(run(['list', '--json'], { cwd }).out)
  expect(kept).toMatchObject({ businesses: [{ kind: 'region', name: 'Saguenay–Lac-Saint-Jean' }] })
  const { out } = run(['explain', 'Saguenay', '--json'], { cwd })
  expect(JSON.parse(out)).toMatchObject({ criteria: { 'TER-CONS': { value: 3 }, 'TER-RELA': { value: 1 } } })
})

test('the size classes of the list are the values that the size of a business takes', () => {
  const sizes = [...library.lists.values()].find(({ content }) => content.id === 'tailles')?.content.entries ?? []
  const bank = readFileSync(join(import.meta.dirname, '../../questionnaires/pme-complet.yaml'), 'utf8')
  const computed = /compute: '(answer\.PRF_EMP [^']*)'/.exec(bank)?.[1] ?? ''
  expect([...computed.matchAll(/"(\w+)"/g)].map((match) => match[1])).toEqual(sizes.map(({ id }) => id))
})
