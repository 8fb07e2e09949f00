import type { Answers, Response } from '../../model/answer.ts'
import { allQuestions, isScored, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import type { CriterionScore } from '../../model/score.ts'
import { commentLines, type Voices } from './yaml-lines.ts'

/** A golden case to write: the option chosen of each question, and the scores that follow. */
export type FirstCase = Readonly<{ chosen: Chosen; criteria: readonly CriterionScore[] }>

/** Question id → the option chosen: alone, or as the only one ticked. */
type Chosen = ReadonlyMap<string, string | readonly string[]>

/** The first option of every scored choice. */
export function firstOptions(questionnaire: Questionnaire): Chosen {
  return new Map(
    allQuestions(questionnaire).flatMap((question) => {
      const chosen = isScored(question) ? firstOption(question) : undefined
      return chosen === undefined ? [] : [[question.id, chosen] as const]
    }),
  )
}

function firstOption(question: Question): string | readonly string[] | undefined {
  if (question.kind !== 'single' && question.kind !== 'multi') return undefined
  const option = question.options.find(({ state }) => state === undefined)
  if (option === undefined) return undefined
  return question.kind === 'multi' ? [option.id] : option.id
}

/** Options chosen, as answers. */
export function answersOf(chosen: Chosen): Answers {
  return new Map([...chosen].map(([id, value]): [string, Response] => [id, { answer: { state: 'answered', value } }]))
}

/** The golden case as YAML: what is expected is told of the whole and of its first tier. */
export function composeCase({ chosen, criteria }: FirstCase, voices: Voices): readonly string[] {
  const { comments, sample } = voices.in[voices.comments]
  const answers = [...chosen].map(
    ([id, value]) =>
      `      ${id}: ${typeof value === 'string' ? written(value) : `[${value.map(written).join(', ')}]`}`,
  )
  const expected = criteria.filter(({ tier }) => tier < 2)
  return [
    ...commentLines(comments.cases),
    'cases:',
    `  - name: ${JSON.stringify(sample.caseName)}`,
    ...(answers.length === 0 ? ['    answers: {}'] : ['    answers:', ...answers]),
    '    expect:',
    ...expected.map((one) => `      ${one.criterion}: ${expectation(one)}`),
  ]
}

/** An option's id: its rank as a number, anything else as a text. */
function written(id: string): string {
  return /^[1-9]\d*$/.test(id) ? id : JSON.stringify(id)
}

function expectation({ value, coverage }: CriterionScore): string {
  const covered = coverage === undefined ? '' : `, coverage: ${coverage.toFixed(2)}`
  return `{ value: ${value === undefined ? 'null' : value.toFixed(2)}${covered} }`
}
