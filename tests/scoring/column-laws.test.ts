import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Response } from '../../src/model/answer.ts'
import type { Column, GridQuestion, Question } from '../../src/model/questionnaire.ts'
import { cells } from '../support/answers.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { gridOf, row, single, text } from '../support/content.ts'
import { scored } from '../support/scored.ts'

/** A question becomes a column of a grid of one row, and a grid the same grid with one column; beside it, a text. */
function asColumn(question: Column | GridQuestion): GridQuestion {
  const { id, measures, showIf } = question
  const shown = showIf === undefined ? {} : { showIf }
  const beside = text(`T-${id}`)
  if (question.kind !== 'grid') {
    const { showIf: _, ...column } = question
    return gridOf(`G-${id}`, [row('r')], [beside, column], shown)
  }
  const column = single(id, { measures, options: question.options })
  return gridOf(`G-${id}`, question.rows, [column, beside], { ...shown, value: question.value })
}

function answerOf(question: Question, answer: Answer): Answer {
  if (answer.state !== 'answered') return answer
  if (question.kind !== 'grid') return { state: 'answered', value: { r: cells({ [question.id]: answer }) } }
  const rows = Object.entries(answer.value).map(([id, said]: [string, Answer]) => [
    id,
    said.state === 'not-applicable' ? said : cells({ [question.id]: said }),
  ])
  return { state: 'answered', value: Object.fromEntries(rows) }
}

function responseOf(question: Question, { answer, by, ...around }: Response): Response {
  const said = Object.entries(by ?? {}).map(([who, one]) => [who, answerOf(question, one)] as const)
  return {
    ...around,
    answer: answerOf(question, answer),
    ...(by === undefined ? {} : { by: Object.fromEntries(said) }),
  }
}

/** The same world, where every question that no condition reads the answer of has become a column. */
function withColumns(world: World): Readonly<{ world: World; changed: number }> {
  const { questionnaire, framework, sheet } = world
  const written = JSON.stringify([questionnaire, framework])
  const changed = new Map<string, Question>()
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      const isRead = written.includes(`"space":"answer","id":"${question.id}"`)
      const isOne = question.kind === 'grid' && question.columns !== undefined
      if (question.kind === 'computed' || isOne || isRead) return question
      changed.set(question.id, question)
      return asColumn(question)
    }),
  }))
  const answers = [...sheet.answers].map(([id, response]): readonly [string, Response] => {
    const question = changed.get(id)
    return question === undefined ? [id, response] : [`G-${id}`, responseOf(question, response)]
  })
  const sheetWith = { ...sheet, answers: new Map(answers) }
  return {
    world: { framework, questionnaire: { ...questionnaire, sections }, sheet: sheetWith },
    changed: changed.size,
  }
}

test('a question counts the same alone or as a column of a grid', () => {
  let changed = 0
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const world = anyWorld(draw, { computed: true })
      const after = withColumns(world)
      changed += after.changed
      expect(scored(after.world)).toEqual(scored(world))
    }),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(300)
})
