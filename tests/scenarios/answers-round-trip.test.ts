import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersJson } from '../../src/cli/visit/answers-json.ts'
import { readAnswers } from '../../src/content/read-answers.ts'
import { type Answer, isRows, type Response } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Library } from '../../src/model/library.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { business } from '../support/invented-visit.ts'

function libraryOf({ questionnaire }: World): Library {
  const none = new Map()
  const key = `${questionnaire.id}@${questionnaire.version}`
  const questionnaires = new Map([[key, { content: questionnaire, digest: '', file: '' }]])
  return { questionnaires, frameworks: none, actions: none, notices: none, lists: none }
}

/** A grid, or a row of its columns, in which nothing is answered cannot be written: it says nothing. */
function isSaid({ answer, by = {} }: Response): boolean {
  return [answer, ...Object.values(by)].every(isWhole)
}

function isWhole(answer: Answer): boolean {
  if (answer.state !== 'answered' || !isRows(answer.value)) return true
  const parts = Object.values(answer.value)
  return parts.length > 0 && parts.every(isWhole)
}

function assessmentOf({ questionnaire, sheet }: World, answers: Assessment['answers']): Assessment {
  return {
    id: 'a',
    subject: business,
    stage: 'T0',
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest: '' },
    startedAt: '2026-11-03T14:00:00.000Z',
    respondents: sheet.respondents ?? {},
    profile: new Map(),
    answers,
    consents: [],
  }
}

test('what --json prints is read back as it was, whoever answered: agreed on, left apart, unknown or put off', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const world = anyWorld(draw)
      const { sheet } = world
      const answers = new Map([...sheet.answers].filter(([, response]) => isSaid(response)))
      const text = JSON.stringify(answersJson(assessmentOf(world, answers), { consents: {} }, undefined))
      const read = readAnswers({ name: 'reponses.json', text }, libraryOf(world))
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      expect(canonicalJson(read.value.answers)).toBe(canonicalJson(answers))
      expect(read.value.respondents).toEqual(sheet.respondents)
    }),
  )
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) =>
    text
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '')
const state = fc.oneof(
  fc.record({ status: fc.constant('dropped' as const), reason: words }),
  fc.record(
    {
      status: fc.constantFrom('proposed' as const, 'accepted' as const, 'under-way' as const, 'done' as const),
      reason: words,
    },
    { requiredKeys: ['status'] },
  ),
)
const statement = fc.record(
  {
    action: fc.stringMatching(/^[A-Z][0-9]{1,3}$/),
    state,
    on: fc.constantFrom('2026-01-15', '2024-02-29'),
    evidence: words,
  },
  { requiredKeys: ['action', 'state', 'on'] },
)

test('what became of the actions of a plan is read back as it was said', () => {
  fc.assert(
    fc.property(fc.gen(), fc.uniqueArray(statement, { selector: ({ action }) => action }), (draw, followed) => {
      const world = anyWorld(draw)
      const text = JSON.stringify(answersJson(assessmentOf(world, new Map()), { consents: {}, followed }, undefined))
      const read = readAnswers({ name: 'reponses.json', text }, libraryOf(world))
      expect(read).toMatchObject({ ok: true })
      const statuses = read.ok ? (read.value.followed?.statuses ?? []) : []
      expect(statuses.map(({ places: _, ...said }) => said)).toEqual(followed)
    }),
  )
})
