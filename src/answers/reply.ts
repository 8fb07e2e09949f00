import type { Answer } from '../model/answer.ts'
import { type Option, optionsOf, type Question } from '../model/questionnaire.ts'
import type { ReplyFault } from '../model/reply-fault.ts'
import { hasForm, isDay } from '../model/text-form.ts'

export type Parsed = Readonly<{ answer: Answer; fault?: undefined }> | Readonly<{ fault: ReplyFault }>

/**
 * What a person typed at a question, as an answer: a rank on the list (or several), a quantity, a text, a day.
 *
 * Ranks are those shown, from 1; an option's own id is understood as well where it is not a rank. A grid is replied row by row, each row being a
 * single choice.
 */
export function parseReply(question: Question, typed: string): Parsed {
  const text = typed.trim()
  if (text === '') return { fault: { kind: 'nothing' } }
  switch (question.kind) {
    case 'single':
    case 'grid':
      return parseChoice(optionsOf(question), text)
    case 'multi':
      return parseChoices(question.options, text)
    case 'number':
      return parseQuantity(question, text)
    case 'text':
      return parseText(question, text)
    case 'date':
      return isDay(text) ? answered(text) : { fault: { kind: 'bad-form', form: 'date' } }
    case 'computed':
      return { fault: { kind: 'nothing' } }
  }
}

function answered(value: string | number | readonly string[]): Parsed {
  return { answer: { state: 'answered', value } }
}

function optionAt(options: readonly Option[], typed: string): Option | undefined {
  const rank = /^\d{1,3}$/.test(typed) ? options[Number(typed) - 1] : undefined
  return rank ?? options.find(({ id }) => id.toLowerCase() === typed.toLowerCase())
}

function parseChoice(options: readonly Option[], text: string): Parsed {
  const option = optionAt(options, text)
  if (option !== undefined) return answered(option.id)
  const several = text.split(/[\s,;]+/).filter(Boolean)
  if (several.length > 1 && several.every((one) => optionAt(options, one))) return { fault: { kind: 'one-only' } }
  return { fault: { kind: 'no-option', typed: text, least: 1, most: options.length } }
}

function parseChoices(options: readonly Option[], text: string): Parsed {
  const chosen: Option[] = []
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const option = optionAt(options, word)
    if (option === undefined) return { fault: { kind: 'no-option', typed: word, least: 1, most: options.length } }
    if (!chosen.includes(option)) chosen.push(option)
  }
  return choose(options, chosen)
}

/** Several choices as an answer, in the order of the list; one that stands alone refuses company. */
export function choose(options: readonly Option[], chosen: readonly Option[]): Parsed {
  if (chosen.length === 0) return { fault: { kind: 'nothing' } }
  const alone = chosen.find(({ exclusive }) => exclusive)
  if (alone !== undefined && chosen.length > 1) return { fault: { kind: 'alone', option: alone } }
  return answered(options.filter((option) => chosen.includes(option)).map(({ id }) => id))
}

/** `1 234,5`, `1234.5`, `12 %`: spaces, a comma and a sign of unit are how people write numbers. */
function parseQuantity(question: Extract<Question, { kind: 'number' }>, text: string): Parsed {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[%$]$/, '')
    .replace(',', '.')
  if (!/^[-+]?(\d{1,15}(\.\d{0,9})?|\.\d{1,9})$/.test(plain)) return { fault: { kind: 'not-a-number', typed: text } }
  const value = Number(plain)
  const { min, max, whole } = question
  if (whole && !Number.isInteger(value)) return { fault: { kind: 'not-whole' } }
  if (min !== undefined && value < min) return { fault: { kind: 'too-small', min } }
  if (max !== undefined && value > max) return { fault: { kind: 'too-large', max } }
  return answered(value)
}

function parseText(question: Extract<Question, { kind: 'text' }>, text: string): Parsed {
  const { format, length } = question
  const value = format === 'digits' ? text.replace(/[\s\u00a0.-]/g, '') : text
  const isShort = format === 'digits' && length !== undefined && value.length !== length
  if (format !== undefined && (isShort || !hasForm(value, format)))
    return { fault: { kind: 'bad-form', form: format, ...(length === undefined ? {} : { length }) } }
  if (length !== undefined && value.length > length) return { fault: { kind: 'too-long', most: length } }
  return answered(value)
}
