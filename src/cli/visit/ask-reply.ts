import { choose, type Parsed, parseReply } from '../../answers/reply.ts'
import { type Answer, isRows } from '../../model/answer.ts'
import { optionsOf, type Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { Context } from '../context.ts'
import type { Ask, Reply } from './desk.ts'
import { termsAt } from './glossary.ts'
import { optionLabels } from './option-labels.ts'
import { commandsAt, hintOf, keyShown, keysOf, type Table } from './table.ts'

/** What is asked of a question, or of a cell of a grid, as the desk shows it; `before` is what was answered there. */
export function askOf(question: Question, before: Answer | undefined, table: Table): Ask {
  const { context } = table
  const { messages, language, simple } = context
  const words = messages.visit
  const commands = commandsAt(table)
  const hint = (under: 'list' | 'text', how: readonly string[] = []) =>
    hintOf(keysOf(table, under), table, [...how, ...termsHint(question, under, table)])
  const current = before === undefined ? [] : written(before)
  if (question.kind !== 'single' && question.kind !== 'multi') {
    return { prompt: promptOf(question, context), current, commands, ...hint('text') }
  }
  const choices = optionLabels(question, language, words.between)
  const several = question.kind === 'multi'
  if (!several) return { prompt: words.choice, choices, current, commands, ...hint('list') }
  const how = simple ? words.several : words.severalRich
  return { prompt: words.choices, choices, several, current, commands, ...hint('list', [how]) }
}

/** The key that defines the terms on the screen, and which they are: nothing where there is none. */
function termsHint(question: Question, under: 'list' | 'text', table: Table): readonly string[] {
  const { language, messages } = table.context
  const terms = termsAt(question, table).map(({ term }) => inLanguage(term, language))
  return terms.length === 0 ? [] : [messages.visit.terms.here(keyShown('terms', under, table), terms.join(', '))]
}

/** « Votre réponse », and in what unit. */
function promptOf(question: Question, { messages, language }: Context): string {
  const unit = question.kind === 'number' ? inLanguage(question.unit ?? {}, language) : ''
  return unit === '' ? messages.visit.reply : messages.visit.replyIn(unit)
}

/** An answer as it would be typed again. */
export function written(answer: Answer): readonly string[] {
  return answer.state === 'answered' && !isRows(answer.value) ? [answer.value].flat().map(String) : []
}

/** What was typed or chosen, as an answer. */
export function parsedReply(question: Question, reply: Extract<Reply, { kind: 'typed' | 'chosen' }>): Parsed {
  if (reply.kind === 'typed') return parseReply(question, reply.text)
  const options = optionsOf(question)
  const chosen = options.filter(({ id }) => reply.ids.includes(id))
  const [first] = chosen
  if (question.kind === 'multi') return choose(options, chosen)
  return first === undefined ? { fault: { kind: 'nothing' } } : { answer: { state: 'answered', value: first.id } }
}
