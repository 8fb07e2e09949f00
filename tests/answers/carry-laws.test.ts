import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Carried, carry } from '../../src/answers/carry.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import type { Draw } from '../support/arbitrary-framework.ts'
import { nextVersion } from '../support/next-version.ts'
import { scored } from '../support/scored.ts'

function law(promise: (world: World, draw: Draw) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => promise(anyWorld(draw, { computed: true }), draw)),
    { numRuns: 300 },
  )
}

function kindsOf({ outcomes }: Carried): ReadonlySet<string> {
  return new Set([...outcomes.values()].map(({ kind }) => kind))
}

test('a sheet carried to the very same questionnaire is the same sheet, with the same scores', () => {
  law((world) => {
    const { questionnaire, sheet } = world
    const same = carry(sheet.answers, questionnaire, { ...questionnaire, version: '1.0.1' })
    expect(same.answers).toStrictEqual(sheet.answers)
    expect([...kindsOf(same)].filter((kind) => kind !== 'carried')).toEqual([])
    expect(same.added).toEqual([])
    expect(scored({ ...world, sheet: { ...sheet, answers: same.answers } })).toStrictEqual(scored(world))
  })
})

test('every question answered has one fate and no other, and the new sheet answers only what the new version asks', () => {
  const seen = new Set<string>()
  law(({ questionnaire, sheet }, draw) => {
    const next = nextVersion(draw, questionnaire, '1.1.0').questionnaire
    const told = carry(sheet.answers, questionnaire, next)
    expect([...told.outcomes.keys()].sort()).toEqual([...sheet.answers.keys()].sort())
    const asked = new Set(allQuestions(next).map(({ id }) => id))
    expect([...told.answers.keys()].filter((id) => !asked.has(id))).toEqual([])
    for (const kind of kindsOf(told)) seen.add(kind)
  })
  expect([...seen].sort()).toEqual(['carried', 'meaning-changed', 'retired', 'to-reconfirm'])
})

test('what is carried keeps all that was said around it, by everybody who said it', () => {
  law(({ questionnaire, sheet }, draw) => {
    const next = nextVersion(draw, questionnaire, '1.1.0').questionnaire
    const { answers, outcomes } = carry(sheet.answers, questionnaire, next)
    for (const [id, outcome] of outcomes) {
      if (outcome.kind !== 'carried') continue
      const [before, after] = [sheet.answers.get(id), answers.get(outcome.to)]
      expect(after).toMatchObject({ answer: { state: before?.answer.state } })
      expect([after?.evidence, after?.note]).toEqual([before?.evidence, before?.note])
      if (outcome.without.length === 0) expect(Object.keys(after?.by ?? {})).toEqual(Object.keys(before?.by ?? {}))
    }
  })
})

test('what goes through two versions one after the other arrives the same when it goes through both at once', () => {
  let arrived = 0
  law(({ questionnaire, sheet }, draw) => {
    const second = nextVersion(draw, questionnaire, '1.1.0').questionnaire
    const third = nextVersion(draw, second, '2.0.0').questionnaire
    const halfway = carry(sheet.answers, questionnaire, second)
    const slow = carry(halfway.answers, second, third)
    const direct = carry(sheet.answers, questionnaire, third)
    for (const [id, first] of halfway.outcomes) {
      const then = first.kind === 'carried' ? slow.outcomes.get(first.to) : undefined
      if (then?.kind !== 'carried') continue
      expect(direct.outcomes.get(id)).toMatchObject({ kind: 'carried', to: then.to })
      expect(direct.answers.get(then.to)).toStrictEqual(slow.answers.get(then.to))
      arrived += 1
    }
  })
  expect(arrived).toBeGreaterThan(100)
})
