import type { Typed } from '../../answers/command.ts'
import type { Answer } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { askAround } from './ask-around.ts'
import { sayTerms } from './glossary.ts'
import { keepChanged } from './keep-changed.ts'
import { askWords } from './pick.ts'
import { keepSaid, type Move, said, say, type Table } from './table.ts'

/** Does what a command asks at a question; undefined = the question is asked again. */
export async function obey({ command, rest }: Typed, question: Question, table: Table): Promise<Move | undefined> {
  const { sitting, context } = table
  switch (command) {
    case 'back':
    case 'quit':
    case 'left':
      return { go: command }
    case 'go':
      return { go: 'to', where: rest }
    case 'help':
      sitting.areKeysSaid = false
      return undefined
    case 'confirm':
      return undefined
    case 'guide':
      return sayGuide(question, table)
    case 'terms':
      return sayTerms(question, table)
    case 'respondent':
      return { go: 'voices' }
    case 'evidence':
    case 'note':
      return askAround(command, rest, { question, table })
    default:
      if (question.required) return say(context.messages.visit.required, context)
      if (command === 'not-applicable') return notApplicable(question, rest, table)
      return setAside(question, { state: command }, table)
  }
}

/** « Ne sait pas », « plus tard »: in place of an answer, it is asked why. */
async function setAside(question: Question, answer: Answer, table: Table): Promise<Move | undefined> {
  const changed = { question, before: said(question, table), answer }
  const done = await keepChanged({ question, answer, changed }, table)
  return done === 'dropped' ? undefined : { go: done === 'quit' ? 'quit' : 'next' }
}

/** « Sans objet », where it is offered, with its reason. */
async function notApplicable(question: Question, rest: string, table: Table): Promise<Move | undefined> {
  const { sitting, context } = table
  if (!sitting.standing.offersNotApplicable(question)) return say(context.messages.visit.notOffered, context)
  const reason = await reasonGiven(rest, table)
  if (reason === 'quit') return { go: 'quit' }
  if (reason === undefined) return undefined
  keepSaid(question, { state: 'not-applicable', reason: reason.said }, table)
  return { go: 'next' }
}

/** Why it does not apply: said with the command, or asked; nothing said leaves the question as it was. */
export function reasonGiven(rest: string, { desk, context }: Table): ReturnType<typeof askWords> {
  return rest === '' ? askWords(context.messages.visit.whyNotApplicable, desk) : Promise.resolve({ said: rest })
}

/** What only the advisor reads, once it is asked for: the guide of the question, and what may be said to hear more. */
function sayGuide({ guide }: Question, { sitting, context }: Table): undefined {
  const { messages, language } = context
  const { probes = [] } = sitting.questionnaire
  const lines = [
    ...(guide === undefined ? [] : [messages.visit.guide(inLanguage(guide, language))]),
    ...(probes.length === 0 ? [] : [messages.visit.asking.probes(probes.map((probe) => inLanguage(probe, language)))]),
  ]
  return say(lines.length === 0 ? messages.visit.noGuide : lines.join('\n'), context)
}
