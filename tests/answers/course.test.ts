import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCell } from '../../src/answers/cells.ts'
import {
  courseOf,
  legsOf,
  nextStop,
  placeInSection,
  remaining,
  stageAfter,
  stopAt,
  stopBefore,
} from '../../src/answers/course.ts'
import { findStops } from '../../src/answers/find-stop.ts'
import type { Answers } from '../../src/model/answer.ts'
import { askingOf } from '../../src/model/asking.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { Standing } from '../../src/model/standing.ts'
import { answersOf, cells, notApplicable, saidBy } from '../support/answers.ts'
import { buildQuestionnaire, computed, grid, gridOf, row, section, single, text } from '../support/content.ts'

const showIf = {
  op: '>=',
  left: { op: 'name', space: 'answer', id: 'A' },
  right: { op: 'constant', value: 3 },
} as const
const questionnaire = buildQuestionnaire([], {
  sections: [
    section('profil', [text('NOM', { profile: 'name' }), text('VOEU', { profile: 'wish' })]),
    section('tout', [single('A'), single('B', { showIf }), single('C'), computed('D', { op: 'constant', value: 'x' })]),
  ],
})

function course(answers: Answers, of: Questionnaire = questionnaire) {
  return courseOf(new Standing(askingOf(of), { answers }))
}

function ids(answers: Answers): readonly string[] {
  return course(answers).map(({ asked }) => asked.question.id)
}

describe('the way through a questionnaire', () => {
  test('starts with the wish, whatever its place; what is worked out is not asked', () => {
    expect(ids(new Map())).toEqual(['VOEU', 'NOM', 'A', 'C'])
  })

  test('a question comes when it is shown, and is skipped while nobody knows', () => {
    expect(ids(answersOf({ A: 2 }))).toEqual(['VOEU', 'NOM', 'A', 'C'])
    expect(ids(answersOf({ A: 3 }))).toEqual(['VOEU', 'NOM', 'A', 'B', 'C'])
    expect(ids(answersOf({ A: 'unknown' }))).toEqual(['VOEU', 'NOM', 'A', 'C'])
  })

  test('says where one is', () => {
    const stop = stopAt(course(answersOf({ A: 3 })), 'B')
    expect([stop?.number, stop?.of, stop?.asked.section.id]).toEqual([4, 5, 'tout'])
  })

  test('says where one is in a section, and how far each section is', () => {
    const answers = answersOf({ VOEU: 'x', A: 3, B: 'later' })
    const way = course(answers)
    expect(way.map((stop) => placeInSection(way, stop))).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
      { number: 1, of: 3 },
      { number: 2, of: 3 },
      { number: 3, of: 3 },
    ])
    expect(
      legsOf(way, answers).map(({ section: { id }, first, settled, of }) => [id, first.number, settled, of]),
    ).toEqual([
      ['profil', 1, 1, 2],
      ['tout', 3, 1, 3],
    ])
  })

  test('finds a question by its number, its id, its words or those of its section', () => {
    const way = course(answersOf({ A: 3 }))
    const found = (typed: string): readonly string[] =>
      findStops(way, typed, ({ asked }) => ({ text: `Le sujet ${asked.question.id}`, section: asked.section.id })).map(
        ({ asked }) => asked.question.id,
      )
    expect(found('4')).toEqual(['B'])
    expect(found('voeu')).toEqual(['VOEU'])
    expect(found(' TOUT ')).toEqual(['A'])
    expect(found('suj nom')).toEqual(['NOM'])
    expect(found('sujet')).toEqual(['VOEU', 'NOM', 'A', 'B', 'C'])
    for (const typed of ['9', 'jet', '']) expect(found(typed)).toEqual([])
  })

  test('goes on to the next open question, then comes back to those passed over', () => {
    const answers = answersOf({ VOEU: 'x', A: 3, C: 'later' })
    const way = course(answers)
    expect(nextStop(way, answers, 'A')?.asked.question.id).toBe('B')
    expect(nextStop(way, answers, 'C')?.asked.question.id).toBe('NOM')
    expect(stopBefore(way, 'B')?.asked.question.id).toBe('A')
    expect(stopBefore(way, 'VOEU')).toBeUndefined()
    expect(remaining(way, answers).map(({ asked }) => asked.question.id)).toEqual(['NOM', 'B', 'C'])
  })

  test('a grid is open as long as a row is', () => {
    const question = grid('G', [row('a'), row('b')])
    const of = buildQuestionnaire([question])
    const half = answersOf({ G: { rows: { a: 1 } } })
    expect(nextStop(course(half, of), half)?.asked.question.id).toBe('G')
    expect(openCell(question, half.get('G')?.answer)?.row.id).toBe('b')
    const whole = answersOf({ G: { rows: { a: 1, b: 'later' } } })
    expect(nextStop(course(whole, of), whole)).toBeUndefined()
    expect(remaining(course(whole, of), whole).map(({ asked }) => asked.question.id)).toEqual(['G'])
  })

  test('a grid with columns is one stop, open as long as a cell is; a row set aside has no cell to ask', () => {
    const question = gridOf('G', [row('a'), row('b')], [single('C1'), single('C2')])
    const of = buildQuestionnaire([question])
    const half = answersOf({ G: { rows: { a: notApplicable(), b: cells({ C1: 1 }) } } })
    expect(course(half, of).map(({ asked }) => asked.question.id)).toEqual(['G'])
    const open = openCell(question, half.get('G')?.answer)
    expect([open?.row.id, open?.question.id]).toEqual(['b', 'C2'])
    const whole = answersOf({ G: { rows: { a: notApplicable(), b: cells({ C1: 1, C2: 'later' }) } } })
    expect(nextStop(course(whole, of), whole)).toBeUndefined()
    expect(remaining(course(whole, of), whole)).toHaveLength(1)
  })

  test('what several people answered apart is not waiting to be answered; what all of them put off is', () => {
    const apart = answersOf({
      NOM: 'Roy',
      VOEU: 'x',
      A: saidBy({ owner: 2, lead: 'later' }),
      C: saidBy({ owner: 'later' }),
    })
    expect(nextStop(course(apart), apart)).toBeUndefined()
    expect(remaining(course(apart), apart).map(({ asked }) => asked.question.id)).toEqual(['C'])
  })

  test('answering what comes next always ends, with nothing left that was never asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 }), (values) => {
        let answers: Answers = new Map()
        for (const value of values) {
          const stop = nextStop(course(answers), answers)
          if (stop === undefined) break
          const said = stop.asked.question.kind === 'text' ? 'x' : value
          answers = new Map([...answers, ...answersOf({ [stop.asked.question.id]: said })])
        }
        expect(nextStop(course(answers), answers)).toBeUndefined()
        expect(remaining(course(answers), answers)).toEqual([])
      }),
    )
  })
})

test('the stage follows the history, and the last one stays the last', () => {
  const stages = ['T0', 'T1', 'T2']
  expect(stageAfter(stages, [])).toBe('T0')
  expect(stageAfter(stages, ['T0'])).toBe('T1')
  expect(stageAfter(stages, ['T1', 'T0'])).toBe('T2')
  expect(stageAfter(stages, ['T2'])).toBe('T2')
  expect(stageAfter(stages, ['autre'])).toBe('T0')
})
