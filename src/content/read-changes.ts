import { type Answer, type Answers, isRows, type Response, rowsOf } from '../model/answer.ts'
import type { Asking } from '../model/asking.ts'
import { type Problem, problemAt, type Read } from '../model/problem.ts'
import { optionsOf, type Question } from '../model/questionnaire.ts'
import { type Data, memberOf } from './data.ts'
import { isUsable, problemOf } from './finding.ts'
import { fitAnswers } from './fit-response.ts'
import { Notes } from './notes.ts'
import { openSource } from './source.ts'

/** A sheet some answers of which are to be changed, and the name of what says so. */
export type Changing = Readonly<{ asking: Asking; answers: Answers; respondents: Iterable<string>; name: string }>

/**
 * The sheet with some answers changed, each written `QUESTION=value` or `QUESTION.row=value` with the values of an
 * answers file, and `na`. What does not fit is told as in such a file, the line being the rank of the change.
 *
 * The evidence and the voices of respondents stay: only the answer that counts is another.
 */
export function readChanges(written: readonly string[], changing: Changing): Read<Answers> {
  const problems: Problem[] = []
  let { answers } = changing
  for (const [index, change] of written.entries()) {
    const read = readChange(change, changing)
    problems.push(...read.problems.map((problem) => onLine(problem, index + 1)))
    answers = new Map([
      ...answers,
      ...[...read.given].map(([id, given]) => [id, merged(answers.get(id), given)] as const),
    ])
  }
  return isUsable(problems) ? { ok: true, value: answers, warnings: problems } : { ok: false, problems }
}

function onLine({ place, fault }: Problem, line: number): Problem {
  return problemAt({ ...place, line }, fault)
}

type Change = Readonly<{ given: Answers; problems: readonly Problem[] }>

function readChange(change: string, { asking, respondents, name }: Changing): Change {
  const written = partsOf(change)
  const { source, problems } = openSource({ name, text: written.yaml })
  const back = (problem: Problem) => inFlag(problem, written)
  if (source === undefined || !isUsable(problems)) return { given: new Map(), problems: problems.map(back) }
  const notes = new Notes()
  const data = { [written.id]: withNone(source.data, written, asking.asked.get(written.id)?.question) }
  const given = fitAnswers(data, { asking, path: [], notes, who: new Set(respondents) })
  return { given, problems: [...problems, ...notes.findings.map((finding) => problemOf(finding, source))].map(back) }
}

type Parts = Readonly<{ id: string; row?: string; yaml: string }>

/** The change as the line of an answers file it stands for. */
function partsOf(change: string): Parts {
  const at = change.indexOf('=')
  const [name, value] = at < 0 ? [change, ''] : [change.slice(0, at).trim(), change.slice(at + 1)]
  const dot = name.indexOf('.')
  if (dot < 0) return { id: name, yaml: `${name}: ${value}` }
  const [id, row] = [name.slice(0, dot), name.slice(dot + 1)]
  return { id, row, yaml: `${id}: { ${row}: ${value} }` }
}

/** The column in what the person wrote: the line it became has a few signs more. */
function inFlag({ place, fault }: Problem, { id, row }: Parts): Problem {
  const shift = row === undefined ? 1 : place.column <= id.length + row.length + 4 ? 3 : 4
  const column = place.column <= id.length ? place.column : Math.max(1, place.column - shift)
  return problemAt({ ...place, column }, fault)
}

/** `na` alone says « sans objet »: a change that nobody keeps needs no reason. */
function withNone(data: Data, { id, row }: Parts, question: Question | undefined): Data {
  const value = memberOf(data, id) ?? null
  const isOption = question !== undefined && optionsOf(question).some((option) => option.id === 'na')
  const none = (said: Data | undefined): Data => (said === 'na' && !isOption ? { na: 'na' } : (said ?? null))
  return row === undefined ? none(value) : { [row]: none(memberOf(value, row)) }
}

/** A row changed leaves the others as they are; one put off until later speaks for everybody. */
function merged(before: Response | undefined, given: Response): Response {
  const answer = withOtherRows(before?.answer, given.answer)
  const { by, ...around } = before ?? given
  return { ...around, ...given, answer, ...(by === undefined || answer.state === 'later' ? {} : { by }) }
}

function withOtherRows(before: Answer | undefined, given: Answer): Answer {
  if (given.state !== 'answered' || typeof given.value === 'string' || !isRows(given.value)) return given
  return { state: 'answered', value: { ...rowsOf(before), ...given.value } }
}
