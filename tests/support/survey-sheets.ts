import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Answer, Answers, Response } from '../../src/model/answer.ts'
import { columnsOf } from '../../src/model/columns.ts'
import type { Library } from '../../src/model/library.ts'
import {
  allQuestions,
  type Column,
  optionsOf,
  type Question,
  type Questionnaire,
} from '../../src/model/questionnaire.ts'
import type { Draw } from './arbitrary-framework.ts'
import { readValue } from './mistakes.ts'
import { shippedFiles } from './shipped-files.ts'
import type { Shape } from './survey-shapes.ts'

const folder = join(import.meta.dirname, '../fixtures/survey')

/** The shipped questionnaires, and one of every kind of question. */
export const surveyLibrary: Library = readValue(
  readLibrary([...shippedFiles, { name: 'enquete.yaml', text: readFileSync(join(folder, 'enquete.yaml'), 'utf8') }]),
)

export function surveyed(reference: string): Questionnaire {
  const found = surveyLibrary.questionnaires.get(reference)
  if (found === undefined) throw new Error(`no ${reference}`)
  return found.content
}

/** Any sheet that a person could fill in through a tool that writes in some shape. */
export function anySheetFor(questionnaire: Questionnaire, shape: Shape, draw: Draw): Answers {
  const answers = allQuestions(questionnaire).flatMap((question): (readonly [string, Response])[] => {
    if (question.kind === 'computed') return []
    if (question.profile !== 'name' && draw(fc.nat, 5) === 0) return []
    if (question.kind !== 'grid') {
      const response = anyResponse(question, shape, draw)
      return response === undefined ? [] : [[question.id, response]]
    }
    const columns = columnsOf(question)
    if (columns.length > 0 && shape.hasColumns === false) return []
    const rows = question.rows.flatMap(({ id }): (readonly [string, Answer])[] => {
      if (columns.length === 0) return [[id, chosen(pick(draw, question.options).id)]]
      const cells = columns.map((column): readonly [string, Answer] => [column.id, anyAnswer(column, draw)])
      return [[id, { state: 'answered', value: Object.fromEntries(cells) }]]
    })
    return [[question.id, { answer: { state: 'answered', value: Object.fromEntries(rows) } }]]
  })
  return new Map(answers)
}

function chosen(value: string): Answer {
  return { state: 'answered', value }
}

function pick<T>(draw: Draw, from: readonly T[]): T {
  const one = from[draw(fc.nat, from.length - 1)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

const said = ['Un cahier', 'Fax maison', 'Rien encore'] as const

function anyResponse(question: Exclude<Question, { kind: 'grid' }>, shape: Shape, draw: Draw): Response | undefined {
  const spreads =
    (question.kind === 'multi' && shape.joined === undefined) || (question.kind === 'single' && shape.spreadsSingles)
  if (!spreads && question.kind !== 'text' && draw(fc.nat, 6) === 0) {
    if (question.notApplicable !== false)
      return { answer: { state: 'not-applicable', reason: shape.state['not-applicable'] } }
    if (!optionsOf(question).some(({ state }) => state !== undefined)) return { answer: { state: 'unknown' } }
  }
  const answer = anyAnswer(question, draw)
  const value = answer.state === 'answered' ? answer.value : undefined
  const opened = optionsOf(question).find(
    ({ id, other }) => other && (value === id || (Array.isArray(value) && value.includes(id))),
  )
  const isLost = question.kind === 'multi' && shape.joined !== undefined && shape.other === 'beside'
  return opened === undefined || isLost ? { answer } : { answer, other: pick(draw, said) }
}

function anyAnswer(question: Exclude<Question, { kind: 'grid' }> | Column, draw: Draw): Answer {
  switch (question.kind) {
    case 'single':
      return chosen(pick(draw, question.options).id)
    case 'multi': {
      const together = question.options.filter(({ exclusive, state }) => !exclusive && state === undefined)
      const some = together.filter(() => draw(fc.boolean)).map(({ id }) => id)
      const alone = question.options.find(({ exclusive }) => exclusive) ?? together[0]
      return { state: 'answered', value: some.length > 0 ? some : [alone?.id ?? ''] }
    }
    case 'number': {
      const whole = draw(fc.nat, Math.min(question.max ?? 9000, 9000))
      return { state: 'answered', value: question.whole ? Math.max(whole, question.min ?? 0) : whole / 4 }
    }
    case 'date':
      return chosen(
        `20${pick(draw, ['19', '24'])}-0${1 + draw(fc.nat, 8)}-${pick(draw, ['13', '27', '31'].slice(0, 2))}`,
      )
    case 'text':
      return chosen(
        question.format === 'email' ? 'marie@exemple.ca' : pick(draw, ['Boulangerie Roy', 'Chez « Léa », fleurs']),
      )
    case 'computed':
      return { state: 'unknown' }
  }
}

/** The same answers as a file of answers says them. */
export function asFile(reference: string, answers: Answers): Readonly<{ name: string; text: string }> {
  const written = Object.fromEntries([...answers].map(([id, response]) => [id, responseData(response)]))
  const sheet = { format: 'virage/answers@1', questionnaire: reference, business: { id: 'roy' }, answers: written }
  return { name: 'reponses.yaml', text: JSON.stringify(sheet) }
}

function responseData({ answer, other }: Response): unknown {
  const value = answerData(answer)
  return other === undefined ? value : { value, other }
}

function answerData(answer: Answer): unknown {
  if (answer.state === 'not-applicable') return { na: answer.reason }
  if (answer.state !== 'answered') return answer.state
  const { value } = answer
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([id, one]) => [id, answerData(one)]))
}
