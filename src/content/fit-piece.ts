import type { Answer } from '../model/answer.ts'
import type { Fault } from '../model/fault.ts'
import type { GridQuestion, Option, Question } from '../model/questionnaire.ts'
import { optionsOf } from '../model/questionnaire.ts'
import { hasForm, isDay } from '../model/text-form.ts'
import { type Data, isList, memberOf, typeOf } from './data.ts'
import { onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { unknownName } from './unknown-name.ts'

/** An answer written where its path says; what does not fit its question goes to the notes. */
export type Written = Readonly<{ data: Data; path: Path; notes: Notes }>

/** The answer of a question of one piece, as a file gives it; undefined, once told, when it does not fit. */
export function fitPiece(question: Exclude<Question, GridQuestion>, written: Written): Answer | undefined {
  const state = fitState(written, question.notApplicable !== false, question)
  if (state !== 'an answer') return state
  switch (question.kind) {
    case 'single':
      return fitChoice(question.options, question, written)
    case 'multi':
      return fitChoices(question, written)
    case 'number':
      return fitNumber(question, written)
    case 'text':
      return fitText(question, written)
    case 'date':
      return fitDate(question, written)
    case 'computed':
      return tell(written, { code: 'computed-answered', question: question.id })
  }
}

export function tell({ notes, path }: Written, fault: Fault): undefined {
  return notes.tell(onValue(path, fault))
}

export function unfit(written: Written, { id, kind }: Question): undefined {
  return tell(written, { code: 'answer-unfit', question: id, kind, found: typeOf(written.data) })
}

/** The state that is said instead of an answer: `unknown`, `later` and `{ na: reason }`; an option that has one of these ids is meant first. */
export function fitState(written: Written, offersNone: boolean, question: Question): Answer | 'an answer' | undefined {
  const { data } = written
  const isOption = optionsOf(question).some(({ id }) => id === data)
  if ((data === 'unknown' || data === 'later') && !isOption) return { state: data }
  const reason = memberOf(data, 'na')
  if (reason === undefined) return 'an answer'
  if (!offersNone) return tell(written, { code: 'not-applicable-refused', question: question.id })
  if (typeof reason === 'string' && reason.trim() !== '') return { state: 'not-applicable', reason: reason.trim() }
  return written.notes.tell(onValue([...written.path, 'na'], { code: 'reason-missing' }))
}

export function fitChoice(options: readonly Option[], question: Question, written: Written): Answer | undefined {
  const { data } = written
  if (typeof data !== 'string' && typeof data !== 'number') return unfit(written, question)
  const value = String(data)
  // A question whose choices cannot be found is told as such.
  if (options.length === 0 || options.some(({ id }) => id === value)) return { state: 'answered', value }
  return noOption(options, value, written)
}

function noOption(options: readonly Option[], name: string, { notes, path }: Written): undefined {
  return notes.tell(unknownName({ noun: 'option', name, known: options.map(({ id }) => id) }, path))
}

function fitChoices(question: Extract<Question, { kind: 'multi' }>, written: Written): Answer | undefined {
  const { data, path, notes } = written
  const items: readonly Data[] = isList(data) ? data : [data]
  if (items.some((item) => typeof item !== 'string' && typeof item !== 'number')) return unfit(written, question)
  const chosen = items.map(String)
  if (chosen.length === 0) return tell(written, { code: 'too-few', count: 0, least: 1 })
  for (const [index, id] of chosen.entries()) {
    const at = isList(data) ? { ...written, path: [...path, index] } : written
    if (question.options.length > 0 && !question.options.some((option) => option.id === id))
      return noOption(question.options, id, at)
    if (chosen.indexOf(id) < index) return notes.tell(onValue(at.path, { code: 'repeated-item', item: id }))
  }
  const alone = question.options.find(({ id, exclusive }) => exclusive && chosen.includes(id))
  if (alone !== undefined && chosen.length > 1)
    return tell(written, { code: 'exclusive-with-others', option: alone.id })
  return { state: 'answered', value: chosen }
}

function fitNumber(question: Extract<Question, { kind: 'number' }>, written: Written): Answer | undefined {
  const { data } = written
  if (typeof data !== 'number') return unfit(written, question)
  const { min, max, whole } = question
  if (whole && !Number.isInteger(data)) return tell(written, { code: 'not-whole', value: data })
  if ((min !== undefined && data < min) || (max !== undefined && data > max)) {
    const edges = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    return tell(written, { code: 'out-of-range', value: data, ...edges })
  }
  return { state: 'answered', value: data }
}

function fitText(question: Extract<Question, { kind: 'text' }>, written: Written): Answer | undefined {
  const { data } = written
  if (typeof data === 'number') return tell(written, { code: 'needs-quotes', written: String(data) })
  if (typeof data !== 'string') return unfit(written, question)
  const value = data.trim()
  const { format, length } = question
  if (value === '') return tell(written, { code: 'empty-text' })
  if (length !== undefined && value.length > length)
    return tell(written, { code: 'text-too-long', length: value.length, most: length })
  const isShort = format === 'digits' && value.length < (length ?? 0)
  if (format !== undefined && (isShort || !hasForm(value, format)))
    return tell(written, { code: 'bad-form', value, form: format })
  return { state: 'answered', value }
}

function fitDate(question: Question, written: Written): Answer | undefined {
  const { data } = written
  if (typeof data !== 'string') return unfit(written, question)
  return isDay(data)
    ? { state: 'answered', value: data }
    : tell(written, { code: 'bad-form', value: data, form: 'date' })
}
