import { describe, expect, test } from 'vitest'
import { askingOf } from '../../src/model/asking.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import { Standing } from '../../src/model/standing.ts'
import { answersOf, notApplicable, profileOf, quantity, type Said } from '../support/answers.ts'
import {
  bands,
  buildFramework,
  buildQuestionnaire,
  computed,
  multi,
  number,
  section,
  single,
} from '../support/content.ts'
import { compare, constant, not } from '../support/expressions.ts'

const framework = buildFramework({ criteria: [{ id: 'PER' }] })

function standing(questions: readonly Question[], said: Readonly<Record<string, Said>>, profile = {}): Standing {
  const asking = askingOf(buildQuestionnaire(questions), framework)
  return new Standing(asking, { answers: answersOf(said), profile: profileOf(profile) })
}

describe('a question under a condition', () => {
  const questions = [
    single('A'),
    single('B', { showIf: compare('answer.A', '>=', 3) }),
    single('C', { showIf: compare('answer.B', '==', 1) }),
  ]
  const seen = (said: Readonly<Record<string, Said>>) =>
    ['A', 'B', 'C'].map((id) => standing(questions, said).visibility(id))

  test('waits while what it depends on is not answered, and is then shown or hidden', () => {
    expect(seen({})).toEqual(['visible', 'pending', 'pending'])
    expect(seen({ A: 4 })).toEqual(['visible', 'visible', 'pending'])
    expect(seen({ A: 4, B: 1 })).toEqual(['visible', 'visible', 'visible'])
    expect(seen({ A: 2 })).toEqual(['visible', 'hidden', 'pending'])
  })

  test('does not read an answer that is itself hidden, and finds it again when it comes back', () => {
    expect(seen({ A: 2, B: 1 })).toEqual(['visible', 'hidden', 'pending'])
    expect(seen({ A: 5, B: 1 })).toEqual(['visible', 'visible', 'visible'])
  })

  test('waits for « je ne sais pas » and « sans objet » as for no answer', () => {
    expect(seen({ A: 'unknown' })[1]).toBe('pending')
    expect(seen({ A: notApplicable() })[1]).toBe('pending')
  })

  test('is hidden with its section', () => {
    const sections = [
      section('s1', [single('A')]),
      section('s2', [single('B')], { showIf: compare('answer.A', '==', 5) }),
    ]
    const asking = askingOf(buildQuestionnaire([], { sections }), framework)
    const at = (choice: number) => new Standing(asking, { answers: answersOf({ A: choice }) }).visibility('B')
    expect([at(5), at(1)]).toEqual(['visible', 'hidden'])
  })

  test('is not one of this questionnaire: hidden', () => {
    expect(standing(questions, {}).visibility('AILLEURS')).toBe('hidden')
  })
})

describe('a condition', () => {
  test('reads an option by its number, a name by its name, ticks as a list', () => {
    const questions = [
      single('A'),
      multi('M'),
      single('OUI', { showIf: compare(constant(2), 'in', { op: 'name', space: 'answer', id: 'M' }) }),
    ]
    expect(standing(questions, { M: [2, 3] }).visibility('OUI')).toBe('visible')
    expect(standing(questions, { M: [3] }).visibility('OUI')).toBe('hidden')
    expect(standing(questions, { A: 2 }).facts('answer', 'A')).toBe(2)
  })

  test('reads the value of a question with its policies: an unknown protection is under three', () => {
    const careful = buildFramework({ criteria: [{ id: 'CON', unknown: 1 }] })
    const questions = [
      single('ACCES', { measures: { CON: 1 } }),
      single('AIDE', { showIf: compare('score.ACCES', '<', 3) }),
    ]
    const asking = askingOf(buildQuestionnaire(questions), careful)
    const at = (said: Said) => new Standing(asking, { answers: answersOf({ ACCES: said }) }).visibility('AIDE')
    expect([at('unknown'), at(2), at(3), at('later')]).toEqual(['visible', 'visible', 'hidden', 'pending'])
  })

  test('reads the profile: what an answer says wins over what was known', () => {
    const questions = [
      number('EMPLOIS', { profile: 'employees' }),
      single('PETITE', { showIf: compare('profile.employees', '<', 5) }),
    ]
    expect(standing(questions, {}, { employees: 3 }).visibility('PETITE')).toBe('visible')
    expect(standing(questions, { EMPLOIS: quantity(12) }, { employees: 3 }).visibility('PETITE')).toBe('hidden')
    expect(standing(questions, { EMPLOIS: quantity(12) }, { employees: 3, region: '02' }).profile()).toEqual(
      new Map<string, string | number>([
        ['employees', 12],
        ['region', '02'],
      ]),
    )
  })
})

describe('« sans objet »', () => {
  test('is offered never, always, or while its condition is true', () => {
    const when = not(compare('answer.A', '==', 5))
    const questions = [single('A', { notApplicable: false }), single('B'), single('C', { notApplicable: when })]
    const offered = (said: Readonly<Record<string, Said>>) => {
      const at = standing(questions, said)
      return questions.map((question) => at.offersNotApplicable(question))
    }
    expect(offered({ A: 4 })).toEqual([false, true, true])
    expect(offered({ A: 5 })).toEqual([false, true, false])
    expect(offered({})).toEqual([false, true, false])
  })
})

describe('a computed question', () => {
  const questions = [
    single('LIVRE'),
    number('TOTAL'),
    number('PRETS', { showIf: compare('answer.LIVRE', '==', 1) }),
    computed('TAUX', compare('answer.PRETS', '/', 'answer.TOTAL'), {
      measures: { PER: 1 },
      value: bands([0, 1], [0.5, 5]),
    }),
  ]
  const stateOf = (said: Readonly<Record<string, Said>>) => {
    const at = standing(questions, said)
    const asked = at.asking.asked.get('TAUX')
    return asked && at.reading(asked).state
  }
  const ready = { LIVRE: 1, TOTAL: quantity(8), PRETS: quantity(4) }

  test('is answered by its inputs, and follows the worst of them', () => {
    expect(stateOf(ready)).toBe('answered')
    expect(stateOf({ ...ready, PRETS: 'unknown' })).toBe('unknown')
    expect(stateOf({ ...ready, PRETS: 'later' })).toBe('later')
    expect(stateOf({ ...ready, PRETS: notApplicable() })).toBe('not-applicable')
    expect(stateOf({ LIVRE: 1, TOTAL: quantity(8) })).toBe('absent')
  })

  test('is « sans objet » when an input is hidden, whatever was said before', () => {
    expect(stateOf({ ...ready, LIVRE: 2 })).toBe('not-applicable')
  })

  test('is read by conditions as a number', () => {
    expect(standing(questions, ready).facts('answer', 'TAUX')).toBe(0.5)
    expect(standing(questions, { ...ready, PRETS: 'unknown' }).facts('answer', 'TAUX')).toBeUndefined()
  })
})
