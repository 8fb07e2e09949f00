import type { Typed } from '../../answers/command.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { askAround } from './ask-around.ts'
import { askWords } from './pick.ts'
import { keepSaid, type Move, say, type Table } from './table.ts'

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
      return say(guideWords(question, context), context)
    case 'respondent':
      return { go: 'voices' }
    case 'evidence':
    case 'note':
      return askAround(command, rest, { question, table })
    default:
      if (question.required) return say(context.messages.visit.required, context)
      if (command === 'not-applicable') return notApplicable(question, rest, table)
      keepSaid(question, { state: command }, table)
      return { go: 'next' }
  }
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

function guideWords({ guide }: Question, { messages, language }: Context): string {
  return guide === undefined ? messages.visit.noGuide : messages.visit.guide(inLanguage(guide, language))
}
