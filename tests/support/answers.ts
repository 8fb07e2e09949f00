import type { Answer, Answers, Response, Value } from '../../src/model/answer.ts'
import type { Profile } from '../../src/model/profile.ts'

/** How a test says an answer: an option's number, « unknown », « later », a list of options, the rows of a grid, an answer or a whole response. */
export type Said =
  | number
  | string
  | readonly (number | string)[]
  | Answer
  | Response
  | Readonly<{ rows: Readonly<Record<string, number | string | Answer>> }>

/** « Sans objet », with its reason. */
export function notApplicable(reason = 'ne s’applique pas'): Answer {
  return { state: 'not-applicable', reason }
}

/** A row of a grid with columns: what each of its cells says. */
export function cells(row: Readonly<Record<string, Exclude<Said, Response>>>): Answer {
  const answers = Object.entries(row).map(([column, said]) => [column, answer(said)] as const)
  return { state: 'answered', value: Object.fromEntries(answers) }
}

/** A quantity (a number alone is an option's number). */
export function quantity(value: number): Answer {
  return { state: 'answered', value }
}

/** The answer a test says. */
function answer(said: Exclude<Said, Response>): Answer {
  if (said === 'unknown' || said === 'later') return { state: said }
  if (typeof said === 'object' && 'state' in said) return said
  return { state: 'answered', value: saidValue(said) }
}

/** A response with its evidence, note or respondents: `given(3, { by: { owner: answer(4) } })`. */
function given(said: Exclude<Said, Response>, around: Omit<Response, 'answer'> = {}): Response {
  return { ...around, answer: answer(said) }
}

/** What respondents said, not reconciled. */
export function saidBy(by: Readonly<Record<string, Exclude<Said, Response>>>): Response {
  const answers = Object.entries(by).map(([who, said]) => [who, answer(said)] as const)
  return { answer: { state: 'later' }, by: Object.fromEntries(answers) }
}

/** `answersOf({ 'PER-1': 2, 'PER-2': 'unknown', 'CON-1': notApplicable() })` */
export function answersOf(sheet: Readonly<Record<string, Said>>): Answers {
  return new Map(Object.entries(sheet).map(([question, said]) => [question, responseOf(said)]))
}

export function profileOf(keys: Readonly<Record<string, string | number | readonly string[]>>): Profile {
  return new Map(Object.entries(keys))
}

function responseOf(said: Said): Response {
  return typeof said === 'object' && 'answer' in said ? said : given(said)
}

function saidValue(
  said:
    | number
    | string
    | readonly (number | string)[]
    | Readonly<{ rows: Readonly<Record<string, number | string | Answer>> }>,
): Value {
  if (typeof said === 'number') return String(said)
  if (typeof said === 'string') return said
  if ('rows' in said) {
    return Object.fromEntries(Object.entries(said.rows).map(([id, cell]) => [id, answer(cell)]))
  }
  return said.map(String)
}
