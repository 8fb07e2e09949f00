import type { Answer, Answers, Evidence, Response } from '../model/answer.ts'
import type { Asking } from '../model/asking.ts'
import type { Question } from '../model/questionnaire.ts'
import { optionsOf } from '../model/questionnaire.ts'
import { suggest } from '../model/suggest.ts'
import { type Data, isMapping, memberOf } from './data.ts'
import { onKey, onValue } from './finding.ts'
import { fitAnswer } from './fit-answer.ts'
import type { Written } from './fit-piece.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { unknownName } from './unknown-name.ts'

/** Who may have answered; absent = nobody says (a golden case). */
export type Who = ReadonlySet<string>

const around = ['value', 'evidence', 'note', 'other', 'by'] as const

/**
 * An answer with what was said around it, as a file gives it: a plain value, or `{ value, evidence, note, other, by }`.
 *
 * Respondents' answers without a `value` are not reconciled yet.
 */
export function fitResponse(question: Question, written: Written, who: Who): Response | undefined {
  const { data, path, notes } = written
  if (!isWrapped(data, question)) {
    const answer = fitAnswer(question, written)
    return answer && { answer }
  }
  tellUnknownKeys(written)
  const by = fitBy(question, { data: memberOf(data, 'by') ?? {}, path: [...path, 'by'], notes }, who)
  const value = memberOf(data, 'value')
  const answer =
    value === undefined ? bare(data, by) : fitAnswer(question, { data: value, path: [...path, 'value'], notes })
  if (answer === undefined) {
    if (value === undefined) notes.tell(onValue(path, { code: 'missing-key', key: 'value' }))
    return undefined
  }
  const evidence = evidenceOf(memberOf(data, 'evidence'))
  const note = textOf(memberOf(data, 'note'))
  const other = textOf(memberOf(data, 'other'))
  if (other !== undefined && !opensText(question, answer))
    notes.tell(onValue([...path, 'other'], { code: 'other-without-option' }))
  return {
    answer,
    ...given('evidence', evidence),
    ...given('note', note),
    ...given('other', other),
    ...given('by', Object.keys(by).length === 0 ? undefined : by),
  }
}

/** A word around an answer that is none of ours would be lost without anybody seeing it. */
function tellUnknownKeys({ data, path, notes }: Written): void {
  if (!isMapping(data)) return
  for (const key of Object.keys(data)) {
    if (around.some((one) => one === key)) continue
    const suggestion = suggest(key, around)
    notes.tell(onKey([...path, key], { code: 'unknown-key', key, known: around, ...given('suggestion', suggestion) }))
  }
}

/** A grid whose rows are written directly has none of the words around an answer, unless a row has that very name. */
function isWrapped(data: Data, question: Question): boolean {
  if (!isMapping(data)) return false
  const rows = question.kind === 'grid' ? question.rows.map(({ id }) => id) : []
  return around.some((key) => Object.hasOwn(data, key) && !rows.includes(key))
}

function bare(data: Data, by: Readonly<Record<string, Answer>>): Answer | undefined {
  return Object.keys(by).length > 0 && isMapping(data) ? { state: 'later' } : undefined
}

function fitBy(question: Question, { data, path, notes }: Written, who: Who): Readonly<Record<string, Answer>> {
  const by: Record<string, Answer> = {}
  if (!isMapping(data)) return by
  for (const [respondent, said] of Object.entries(data)) {
    const at = [...path, respondent]
    if (!who.has(respondent)) {
      notes.tell({ ...unknownName({ noun: 'respondent', name: respondent, known: who }, at), on: 'key' })
      continue
    }
    const answer = fitAnswer(question, { data: said, path: at, notes })
    if (answer !== undefined) by[respondent] = answer
  }
  return by
}

function evidenceOf(data: Data | undefined): Evidence | undefined {
  return data === 0 || data === 1 || data === 2 || data === 3 ? data : undefined
}

function textOf(data: Data | undefined): string | undefined {
  return typeof data === 'string' && data.trim() !== '' ? data.trim() : undefined
}

function opensText(question: Question, answer: Answer): boolean {
  if (answer.state !== 'answered') return false
  const { value } = answer
  const chosen = isListOfTexts(value) ? value : [value]
  return optionsOf(question).some(({ id, other }) => other && chosen.includes(id))
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}

/** All the answers written under a key, by question. */
export function fitAnswers(
  data: Readonly<Record<string, Data>>,
  { asking, path, notes, who }: Readonly<{ asking: Asking; path: Path; notes: Notes; who: Who }>,
): Answers {
  const answers = new Map<string, Response>()
  for (const [id, said] of Object.entries(data)) {
    const asked = asking.asked.get(id)
    const at = [...path, id]
    if (asked === undefined) {
      notes.tell({ ...unknownName({ noun: 'question', name: id, known: asking.asked.keys() }, at), on: 'key' })
      continue
    }
    if (asked.answeredAs !== id) {
      notes.tell(onKey(at, { code: 'column-alone', column: id, grid: asked.answeredAs }))
      continue
    }
    const response = fitResponse(asked.question, { data: said, path: at, notes }, who)
    if (response !== undefined) answers.set(id, response)
  }
  return answers
}
