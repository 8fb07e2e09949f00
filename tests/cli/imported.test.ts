import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { listAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { packAnswers } from '../../src/store/packed-answers.ts'
import { imported, lotNamed } from '../support/invented-lot.ts'
import { at } from '../support/invented-visit.ts'
import { newFolder, type Ran, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const name = 'Tricots du Nord'

/** The same answers, visited in one folder and imported in the other. */
const visited = newFolder()
const cwd = newFolder()

const told = (...args: readonly string[]): Ran => run(args, { cwd })
const json = (folder: string, ...args: readonly string[]) => JSON.parse(run([...args, '--json'], { cwd: folder }).out)

beforeAll(() => {
  writeFileSync(join(visited, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd: visited })).toMatchObject({ code: 0, err: '' })
  const source = openDatabase(join(visited, 'data/virage.db'), { at, purpose: 'read' })
  const kept = loadAssessment(source, listAssessments(source)[0]?.id ?? '')
  source.close()
  if (kept?.framework === undefined) throw new Error('no visit')
  const { questionnaire, framework, assessment } = kept
  const store = openDatabase(join(cwd, 'data/virage.db'), { at, purpose: 'write' })
  const questions = allQuestions(questionnaire).map(({ id }) => id)
  const row = { profile: assessment.profile, tier1: [], answers: packAnswers(assessment.answers, questions) }
  imported(store, lotNamed('export.csv', { questionnaire, framework }), [
    { ...row, line: 2, name },
    { ...row, line: 3, name: 'Une autre' },
  ])
  store.close()
})

test('an imported business is listed, and has the very scores, intervals and levels of a visit with the same answers', () => {
  expect(told('list').out).toContain(name)
  const [one, other] = [json(visited, 'show', 'laine'), json(cwd, 'show', 'tricots')]
  expect(other.criteria).toEqual(one.criteria)
  expect(other.questions).toEqual(one.questions)
  expect(other.plan).toEqual(one.plan)
})

test('its scores are explained, and its report is written', () => {
  expect(told('explain', 'tricots').code).toBe(0)
  expect(told('report', 'tricots', '--out', 'tricots.pdf')).toMatchObject({ code: 0 })
  expect(existsSync(join(cwd, 'tricots.pdf'))).toBe(true)
})

test('its plan is followed from the first word on, and its numbers stay the same', () => {
  const { id } = json(cwd, 'list').businesses[0].assessments[0]
  const before = json(cwd, 'show', id)
  const { actions } = json(cwd, 'plan', 'status', 'tricots')
  expect(told('plan', 'status', 'tricots', actions[0].action, 'accepted')).toMatchObject({ code: 0 })
  expect(json(cwd, 'plan', 'status', 'tricots').actions[0]).toMatchObject({ status: 'accepted' })
  expect(json(cwd, 'show', id)).toEqual(before)
})

test('a visit at the next stage follows it, and both are compared', () => {
  const next = sheet.replace('stage: T0', 'stage: T1').replace('Laine et Lumière', name)
  writeFileSync(join(cwd, 'suite.yaml'), next)
  expect(told('visit', '--answers', 'suite.yaml')).toMatchObject({ code: 0 })
  const [first] = json(cwd, 'list').businesses.filter((one: { name: string }) => one.name === name)
  expect(first.assessments.map(({ stage }: { stage: string }) => stage)).toEqual(['T0', 'T1'])
  expect(told('compare', 'tricots')).toMatchObject({ code: 0 })
  expect(json(cwd, 'list').businesses).toHaveLength(2)
})
