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

test('what --json prints is read back as it was, whoever answered: agreed on, left apart, unknown or put off', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const world = anyWorld(draw)
      const { questionnaire, sheet } = world
      const answers = new Map([...sheet.answers].filter(([, response]) => isSaid(response)))
      const pinned = { id: questionnaire.id, version: questionnaire.version, digest: '' }
      const assessment: Assessment = {
        id: 'a',
        subject: business,
        stage: 'T0',
        questionnaire: pinned,
        startedAt: '2026-11-03T14:00:00.000Z',
        respondents: sheet.respondents ?? {},
        profile: new Map(),
        answers,
        consents: [],
      }
      const text = JSON.stringify(answersJson(assessment, {}, undefined))
      const read = readAnswers({ name: 'reponses.json', text }, libraryOf(world))
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      expect(canonicalJson(read.value.answers)).toBe(canonicalJson(answers))
      expect(read.value.respondents).toEqual(sheet.respondents)
    }),
  )
})
