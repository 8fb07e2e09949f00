import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Framework } from '../../src/model/framework.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { closeAssessment } from '../../src/store/close-assessment.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { recordImportedSheet } from '../../src/store/record-answer.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import type { Store } from '../../src/store/store.ts'
import { createSubject } from '../../src/store/subjects.ts'
import { answersOf } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, criterion, optionsWorth, single } from '../support/content.ts'
import { business } from '../support/invented-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { scored } from '../support/scored.ts'

const framework = buildFramework({ criteria: [criterion('PER')] })
const question = single('P1', { measures: { PER: 1 } })

type Kept = Readonly<{
  id: string
  stage: string
  framework?: Framework
  questionnaire?: Questionnaire
  state?: 'open' | 'closed'
}>

function keep(store: Store, kept: Kept): void {
  const { id, stage, questionnaire = buildQuestionnaire([question]), state = 'closed' } = kept
  const at = `2026-0${stage.slice(1)}-01T15:00:00.000Z`
  const answers = answersOf({ P1: 3 })
  const content = kept.framework === undefined ? {} : { framework: kept.framework }
  const about = { consents: [], respondents: {}, profile: new Map(), subject: business.id }
  startAssessment(store, { id, stage, questionnaire, ...content, ...about, at })
  recordImportedSheet(store, id, { sheet: answers, at, source: 'file' })
  if (state === 'open') return
  const scores = kept.framework && scored({ framework: kept.framework, questionnaire, sheet: { answers } })
  closeAssessment(store, id, { at, ...(scores === undefined ? {} : { scores }) })
}

describe('a business measured over the years', () => {
  const cwd = newFolder()
  const compare = (...args: readonly string[]) => {
    const { code, out, err } = run(['compare', ...args], { cwd })
    return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
  }

  beforeAll(() => {
    const store = openDatabase(join(cwd, 'data', 'virage.db'), { at: business.createdAt, purpose: 'write' })
    createSubject(store, business)
    keep(store, { id: 'aaaa0000', stage: 'T1', framework })
    keep(store, { id: 'bbbb0000', stage: 'T2', framework: { ...framework, version: '2.0.0' } })
    const richer = { ...question, options: optionsWorth(1, 2, 4) }
    keep(store, { id: 'cccc0000', stage: 'T3', framework, questionnaire: buildQuestionnaire([richer]) })
    keep(store, { id: 'dddd0000', stage: 'T4', framework, state: 'open' })
    keep(store, { id: 'eeee0000', stage: 'T5' })
    store.close()
  })

  test('with a framework that changed too much: no number, and the reason', () => {
    const { code, out } = compare('éloïse', '--stages', 'T1,T2')
    expect(code).toBe(0)
    expect(out).toContain('Série rompue : le référentiel a trop changé (version 1.0.0, puis 2.0.0).')
    expect(out).not.toMatch(/→|en hausse/)
    const json = JSON.parse(compare('éloïse', '--stages', 'T1,T2', '--json').out)
    expect(json).toMatchObject({ broken: { reason: 'version' }, comparability: null, criteria: {}, questions: {} })
  })

  test('with a question that changed: its series is broken, and so is what it alone measures', () => {
    const { code, out } = compare('éloïse')
    expect(code).toBe(0)
    expect(out).toContain('Comparabilité : 0 %')
    expect(out).toContain('Série rompue : aucune question commune')
    expect(out).toContain('série rompue, la question n’est plus la même : ses choix ou leur valeur')
  })

  test('with an assessment still open: it can be named, and is said to be provisional', () => {
    const { code, out } = compare('aaaa0000', 'dddd0000')
    expect(code).toBe(0)
    expect(out).toContain('Le diagnostic T4 est encore ouvert')
    expect(out).toMatch(/PER\n +3,0 · stable/)
  })

  test('with a questionnaire that is not scored: it is refused, and never followed', () => {
    const { code, err } = compare('aaaa0000', 'eeee0000')
    expect(code).toBe(3)
    expect(err).toContain('qui n’est pas coté')
    const followed = run(['progress', 'éloïse', '--json'], { cwd })
    const { stages, steps } = JSON.parse(followed.out)
    expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual(['T1', 'T2', 'T3'])
    expect(steps.map(({ broken }: { broken: unknown }) => broken !== null)).toEqual([true, true])
    expect(run(['progress', 'éloïse'], { cwd }).out).toContain('Série rompue')
  })
})
