import { isAtLeast } from '../../model/number.ts'
import { isScored, type Question } from '../../model/questionnaire.ts'
import { twoVoices } from '../../model/respondents.ts'
import { asWorded } from '../../model/wording.ts'
import { voicesInWords } from '../voices-words.ts'
import type { Table } from './table.ts'

/** What each one answered, and « deux regards » where two of them are far apart. */
export function showVoices(asked: Question, table: Table): void {
  const { sitting, context } = table
  const { questionnaire, respondents } = sitting
  const question = asWorded(asked, sitting.standing.facts)
  const lines = voicesInWords(question, sitting.answers.get(asked.id), { questionnaire, respondents }, context)
  for (const line of lines) context.talk.err(`  ${line}`)
  if (isFarApart(asked, table)) context.talk.err({ text: context.messages.visit.voices.apart, style: 'warning' })
}

function isFarApart(question: Question, { sitting }: Table): boolean {
  const spread = sitting.standing.facts('spread', question.id)
  return isScored(question) && typeof spread === 'number' && isAtLeast(spread, twoVoices)
}
