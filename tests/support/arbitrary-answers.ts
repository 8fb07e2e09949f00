import fc from 'fast-check'
import type { Answer, Response, Value } from '../../src/model/answer.ts'
import { allQuestions, type Column, type GridQuestion, type Question } from '../../src/model/questionnaire.ts'
import type { Sheet } from '../../src/scoring/score.ts'
import { notApplicable, profileOf } from './answers.ts'
import { anyContent, type Content, type Extent } from './arbitrary-content.ts'
import { type Draw, maybe, pick } from './arbitrary-framework.ts'

/** Content and a sheet filled in by somebody. */
export type World = Content & Readonly<{ sheet: Sheet }>

/** Every answer with words a person could give to a question, short of its states. */
export function everyValue(question: Exclude<Question, GridQuestion>): readonly Value[] {
  switch (question.kind) {
    case 'single':
      return question.options.map(({ id }) => id)
    case 'multi': {
      const together = question.options.filter(({ exclusive, state }) => !exclusive && state === undefined)
      const alone = question.options.filter((option) => !together.includes(option))
      return [...subsets(together.map(({ id }) => id)), ...alone.map(({ id }) => [id])]
    }
    case 'number':
      return Array.from({ length: question.whole ? 9 : 17 }, (_, at) => (question.whole ? at : at / 2))
    case 'text':
    case 'date':
    case 'computed':
      return []
  }
}

/** The same, and some words where a text is asked. */
function anyValue(draw: Draw, question: Column): Value {
  return question.kind === 'text' ? 'rien' : pick(draw, everyValue(question))
}

/** Every way of ticking at least one. */
function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const ticked = Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_id, at) => (mask >> at) % 2 === 1))
  return ticked.filter(({ length }) => length > 0)
}

const states: readonly Answer[] = [{ state: 'unknown' }, { state: 'later' }, notApplicable()]

function anyAnswer(draw: Draw, question: Question): Answer {
  if (draw(fc.nat, 5) === 0) return pick(draw, states)
  if (question.kind !== 'grid') {
    const values = everyValue(question)
    return values.length === 0 ? { state: 'later' } : { state: 'answered', value: pick(draw, values) }
  }
  const rows = question.rows.flatMap(({ id }): (readonly [string, Answer])[] => {
    const said = draw(fc.nat, 5)
    if (said === 0) return []
    return [[id, said === 1 ? pick(draw, states) : anyRow(draw, question)]]
  })
  return { state: 'answered', value: Object.fromEntries(rows) }
}

function anyRow(draw: Draw, { options, columns }: GridQuestion): Answer {
  if (columns === undefined) return { state: 'answered', value: pick(draw, options).id }
  const cells = columns.flatMap((column): (readonly [string, Answer])[] => {
    const said = draw(fc.nat, 5)
    if (said === 0) return []
    return [[column.id, said === 1 ? pick(draw, states) : { state: 'answered', value: anyValue(draw, column) }]]
  })
  return { state: 'answered', value: Object.fromEntries(cells) }
}

function anyResponse(draw: Draw, question: Question): Response {
  const evidence = maybe(draw, { evidence: pick(draw, [0, 1, 2, 3] as const) })
  const answer = anyAnswer(draw, question)
  if (draw(fc.nat, 3) > 0) return { answer, ...evidence }
  const who = ['o', 'l', 'f', 'owner'].slice(0, draw(fc.integer, { min: 1, max: 4 }))
  const by = Object.fromEntries(who.map((one) => [one, anyAnswer(draw, question)]))
  return { answer: draw(fc.boolean) ? { state: 'later' } : answer, by, ...evidence }
}

/** Any sheet: answered, « sans objet », unknown, put off, never asked, by one or several people. */
export function anySheet(draw: Draw, { questionnaire }: Content): Sheet {
  const asked = allQuestions(questionnaire).filter(({ kind }) => kind !== 'computed')
  const answers = asked.flatMap((question): (readonly [string, Response])[] =>
    draw(fc.nat, 5) === 0 ? [] : [[question.id, anyResponse(draw, question)]],
  )
  const profile = profileOf({
    ...maybe(draw, { size: pick(draw, ['S', 'M']) }),
    ...maybe(draw, { employees: pick(draw, [2, 5, 9]) }),
  })
  return { answers: new Map(answers), profile, respondents: { o: 'owner', l: 'lead', f: 'front-line' } }
}

export function anyWorld(draw: Draw, extent: Extent = {}): World {
  const content = anyContent(draw, extent)
  return { ...content, sheet: anySheet(draw, content) }
}
