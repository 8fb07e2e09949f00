import { describe, expect, test } from 'vitest'
import { closeAssessment } from '../../src/store/close-assessment.ts'
import { consentsOf, recordConsent } from '../../src/store/consents.ts'
import { keepContent, keptContent } from '../../src/store/contents.ts'
import { pin } from '../../src/store/digest.ts'
import { AssessmentClosed, RecordAltered, StoreDamaged } from '../../src/store/errors.ts'
import { listAssessments, openAssessmentOf } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { loadPlan, savePlan } from '../../src/store/plans.ts'
import { recordAnswer } from '../../src/store/record-answer.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { actions, framework, notice, questionnaire } from '../support/invented-content.ts'
import {
  at,
  business,
  consent,
  entries,
  plan,
  profile,
  scores,
  startVisit,
  tellVisit,
  visit,
} from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

describe('an assessment', () => {
  test('comes back as it was told, after the store was closed and opened again', () => {
    const path = newPath()
    const first = opened(path)
    tellVisit(first)
    first.close()
    const kept = loadAssessment(opened(path), visit.id)
    expect(kept?.assessment).toStrictEqual({
      id: visit.id,
      subject: business,
      stage: 'T0',
      questionnaire: pin(questionnaire),
      framework: pin(framework),
      startedAt: at,
      closedAt: at,
      respondents: { o: 'owner' },
      profile,
      answers: new Map([
        ['Q1', entries[3]?.response],
        ['Q3', entries[2]?.response],
        ['Q4', entries[5]?.response],
      ]),
      consents: visit.consents,
      scores,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('comes with the very content it was made with, Maps included', () => {
    const store = opened(newPath())
    tellVisit(store)
    const kept = loadAssessment(store, visit.id)
    expect(kept?.questionnaire).toStrictEqual(questionnaire)
    expect(kept?.framework).toStrictEqual(framework)
  })

  test('keeps its plan, version after version; the same plan again is not a new version', () => {
    const store = opened(newPath())
    startVisit(store)
    expect(savePlan(store, visit.id, { plan, actions, at })).toBe(1)
    expect(savePlan(store, visit.id, { plan, actions, at: '2027-01-01T00:00:00.000Z' })).toBe(1)
    expect(loadPlan(store, visit.id)).toStrictEqual({ version: 1, at, plan, actions })
    expect(savePlan(store, visit.id, { plan: { ...plan, active: [] }, actions, at })).toBe(2)
    expect(loadPlan(store, visit.id)?.plan.active).toEqual([])
  })

  test('is listed with how far it went, and found again while it is open', () => {
    const store = opened(newPath())
    tellVisit(store, 'open')
    const { id, stage, subject } = { ...visit, subject: business }
    const line = {
      id,
      stage,
      subject,
      questionnaire: pin(questionnaire),
      status: 'open',
      startedAt: at,
      answered: 3,
      questions: 7,
      scored: true,
    }
    expect(listAssessments(store)).toStrictEqual([line])
    expect(openAssessmentOf(store, business.id)).toBe(visit.id)
    expect(openAssessmentOf(store, business.id, 'another')).toBeUndefined()
    expect(openAssessmentOf(store, 'nobody')).toBeUndefined()
    closeAssessment(store, visit.id, { at })
    expect(openAssessmentOf(store, business.id)).toBeUndefined()
    expect(listAssessments(store, business.id)).toStrictEqual([{ ...line, status: 'closed', closedAt: at }])
    expect(listAssessments(store, 'nobody')).toEqual([])
  })

  test('is listed by order of start, whatever the clock said', () => {
    const store = opened(newPath())
    startVisit(store)
    startAssessment(store, { ...visit, id: 'second', at: '1999-01-01T00:00:00.000Z' })
    expect(listAssessments(store).map(({ id }) => id)).toEqual([visit.id, 'second'])
    expect(openAssessmentOf(store, business.id)).toBe('second')
  })

  test('left open is behind once a longer one was begun at its stage, and is found only by its questionnaire', () => {
    const store = opened(newPath())
    startVisit(store)
    const [section, ...others] = questionnaire.sections
    const [question] = section?.questions ?? []
    if (section === undefined || question === undefined) throw new Error('no question')
    const more = { ...section, id: 'more', questions: [{ ...question, id: 'MORE' }] }
    const longer = { ...questionnaire, id: 'longer', sections: [section, ...others, more] }
    const next = { ...visit, questionnaire: longer, at }
    startAssessment(store, { ...next, id: 'another-stage', stage: 'T1' })
    closeAssessment(store, 'another-stage', { at })
    expect(openAssessmentOf(store, business.id)).toBe(visit.id)
    startAssessment(store, { ...next, id: 'same-stage' })
    expect(openAssessmentOf(store, business.id)).toBe('same-stage')
    closeAssessment(store, 'same-stage', { at })
    expect(openAssessmentOf(store, business.id)).toBeUndefined()
    expect(openAssessmentOf(store, business.id, questionnaire.id)).toBe(visit.id)
  })

  test('that does not exist is undefined, not an error', () => {
    expect(loadAssessment(opened(newPath()), 'nothing')).toBeUndefined()
  })

  test('keeps which notice was shown, in which language, by the digest of its text; and who did what, without an answer', () => {
    const path = newPath()
    tellVisit(opened(path))
    expect(raw(path).prepare('SELECT assessment, notice, language, at FROM notice_shown').all()).toEqual([
      { assessment: visit.id, notice: pin(notice).digest, language: 'fr', at },
    ])
    expect(raw(path).prepare('SELECT * FROM journal').all()).toEqual([
      { seq: 1, at, system_user: 'camille', advisor: null, command: 'visit', dossier: visit.id, purpose: 'diagnostic' },
    ])
  })

  test('is not kept when it could not be read back', () => {
    const store = opened(newPath())
    startVisit(store)
    const [first] = scores.criteria
    const infinite = { ...scores, criteria: first ? [{ ...first, value: Number.NaN }] : [] }
    expect(thrownBy(() => closeAssessment(store, visit.id, { at, scores: infinite }))).toBeInstanceOf(TypeError)
    const response = { answer: { state: 'answered', value: Number.POSITIVE_INFINITY } } as const
    const entry = { question: 'Q4', response, at, source: 'interview' } as const
    expect(thrownBy(() => recordAnswer(store, visit.id, entry))).toBeInstanceOf(TypeError)
    expect(loadAssessment(store, visit.id)?.assessment.closedAt).toBeUndefined()
    expect(loadTrail(store, visit.id)).toEqual([])
  })

  test('starts whole or not at all', () => {
    const store = opened(newPath())
    startVisit(store)
    const unknownNotice = { ...consent, notice: { ...consent.notice, digest: 'never kept' } }
    const broken = { ...visit, id: 'second', consents: [consent, unknownNotice] }
    expect(thrownBy(() => startAssessment(store, broken))).toBeDefined()
    expect(loadAssessment(store, 'second')).toBeUndefined()
    expect(consentsOf(store, 'second')).toEqual([])
  })

  test('puts each tier-1 value in the column of its criterion, measured or not', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    const row = raw(path).prepare('SELECT tier1_1, tier1_2, tier1_3, tier1_4 FROM assessment').get()
    expect(row).toEqual({ tier1_1: null, tier1_2: 41.25, tier1_3: null, tier1_4: null })
  })

  test('knows its sector, size and region by the words that assessments share', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    startAssessment(store, { ...visit, id: 'second', profile })
    const words = raw(path)
      .prepare(
        `SELECT s.word AS sector, z.word AS size, r.word AS region FROM assessment
         JOIN dictionary s ON s.id = sector JOIN dictionary z ON z.id = size JOIN dictionary r ON r.id = region`,
      )
      .all()
    expect(words).toEqual(Array(2).fill({ sector: 'DET', size: 'XS', region: '02' }))
    expect(raw(path).prepare('SELECT count(*) AS n FROM dictionary').get()).toEqual({ n: 3 })
  })
})

describe('a closed assessment', () => {
  test('takes no more answers, and is not closed twice', () => {
    const store = opened(newPath())
    tellVisit(store)
    const trail = loadTrail(store, visit.id)
    expect(thrownBy(() => recordAnswer(store, visit.id, { question: 'Q1', at, source: 'interview' }))).toBeInstanceOf(
      AssessmentClosed,
    )
    expect(thrownBy(() => closeAssessment(store, visit.id, { at }))).toBeInstanceOf(AssessmentClosed)
    expect(loadTrail(store, visit.id)).toEqual(trail)
  })

  test.each([
    ['an answer', `UPDATE assessment SET answers = replace(answers, '"later"', '"unknown"')`],
    ['a score', `UPDATE assessment SET scores = replace(scores, '41.25', '91.25')`],
    ['its profile', `UPDATE assessment SET profile = replace(profile, 'XS', 'S')`],
    ['its stage', `UPDATE assessment SET stage = 'T1'`],
    ['its date', `UPDATE assessment SET closed_at = '2026-03-02T15:00:00.000Z'`],
    ['its digest', 'UPDATE assessment SET digest = NULL'],
  ])('that was changed outside the program (%s) is refused', (_what, sql) => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    expect(raw(path).prepare(sql).run().changes).toBe(1)
    const error = thrownBy(() => loadAssessment(store, visit.id))
    expect(error).toBeInstanceOf(RecordAltered)
    expect(error).toMatchObject({ name: 'RecordAltered', assessment: visit.id, path })
  })

  test('still opens when its business changes name and a consent is withdrawn', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    raw(path).prepare(`UPDATE subject SET name = 'Autre nom'`).run()
    recordConsent(store, visit.id, { ...consent, given: false })
    const kept = loadAssessment(store, visit.id)
    expect(kept?.assessment.subject.name).toBe('Autre nom')
    expect(kept?.assessment.consents.map(({ given }) => given)).toEqual([true, false, false])
  })
})

describe('the answers of an assessment', () => {
  test('are kept bare where nothing is said around them', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store, 'open')
    const places: readonly unknown[] = JSON.parse(
      String(raw(path).prepare('SELECT answers FROM assessment').pluck().get()),
    )
    expect(places).toMatchObject([{ answer: { state: 'later' } }, null, { by: {} }, 3, null, null, null])
  })

  test('kept whole by an older program read the same, and the digest of what was closed still holds', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    const lean = loadAssessment(store, visit.id)
    const whole = `replace(answers, ',3,', ',{"answer":{"state":"answered","value":3}},')`
    expect(raw(path).prepare(`UPDATE assessment SET answers = ${whole} WHERE answers <> ${whole}`).run().changes).toBe(
      1,
    )
    expect(loadAssessment(store, visit.id)).toStrictEqual(lean)
  })
})

describe('a content', () => {
  test('of each kind comes back equal, and has the same digest', () => {
    const store = opened(newPath())
    expect(
      keptContent(store, 'questionnaire', keepContent(store, 'questionnaire', questionnaire).digest),
    ).toStrictEqual(questionnaire)
    expect(keptContent(store, 'framework', keepContent(store, 'framework', framework).digest)).toStrictEqual(framework)
    expect(keptContent(store, 'actions', keepContent(store, 'actions', actions).digest)).toStrictEqual(actions)
    expect(keptContent(store, 'notice', keepContent(store, 'notice', notice).digest)).toStrictEqual(notice)
    expect(keptContent(store, 'notice', pin(questionnaire).digest)).toBeUndefined()
  })

  test('is kept once, however many assessments use it', () => {
    const path = newPath()
    const store = opened(path)
    startVisit(store)
    startAssessment(store, { ...visit, id: 'second' })
    expect(raw(path).prepare('SELECT kind FROM content ORDER BY kind').pluck().all()).toEqual([
      'framework',
      'notice',
      'questionnaire',
    ])
  })

  test('that was changed outside the program is refused', () => {
    const path = newPath()
    const store = opened(path)
    startVisit(store)
    raw(path).prepare(`UPDATE content SET json = replace(json, '"points":1', '"points":2')`).run()
    expect(thrownBy(() => loadAssessment(store, visit.id))).toMatchObject({
      name: 'StoreDamaged',
      damage: 'unreadable-record',
    })
  })
})

describe('a record that no longer reads', () => {
  test.each([
    ['answers that are not JSON', `UPDATE assessment SET answers = '[{'`],
    ['answers of another shape', `UPDATE assessment SET answers = '[[1],null,null,null,null,null,null]'`],
    ['one answer too few', `UPDATE assessment SET answers = '[null]'`],
    ['a profile of another shape', `UPDATE assessment SET profile = '{"size":{}}'`],
    ['respondents of another shape', `UPDATE assessment SET respondents = '[]'`],
  ])('is told as damage, with a copy put aside: %s', (_what, sql) => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store, 'open')
    raw(path).prepare(sql).run()
    const error = thrownBy(() => loadAssessment(store, visit.id))
    expect(error).toBeInstanceOf(StoreDamaged)
    expect(error).toMatchObject({ damage: 'unreadable-record', quarantine: expect.stringContaining('quarantine') })
  })
})
