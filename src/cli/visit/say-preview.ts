import { courseOf, remaining } from '../../answers/course.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { gaps } from '../../report/compose-gaps.ts'
import { strengths } from '../../report/compose-strengths.ts'
import { type Block, textOf } from '../../report/report.ts'
import { tell } from '../../report/telling.ts'
import type { KeptAssessment } from '../../store/load-assessment.ts'
import { answerInWords } from '../answer-words.ts'
import type { Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { isScored } from '../result-of.ts'
import { sayVoices } from '../say-voices.ts'
import { sayScores } from '../show-scores.ts'
import type { Table } from './table.ts'

/** What a visit comes to; no result when nothing is scored. */
type Previewed = Readonly<{ result: Result | undefined; kept: KeptAssessment | undefined }>

/**
 * Before the end: what is missing, what the owner wants and what holds them back, the scores with their intervals, what to
 * lean on, where the gaps are, and where people see things differently.
 */
export function sayPreview(table: Table, { result, kept }: Previewed): void {
  const { sitting, context } = table
  const { talk, messages } = context
  const { questionnaire, framework, answers, respondents, standing } = sitting
  talk.err('\n', { text: messages.visit.subjects[questionnaire.subject].done, style: 'title' })
  sayMissing(table)
  sayWishes(table)
  if (result === undefined || framework === undefined) return
  talk.err('')
  // The preview is talk, not the result: it goes where the questions went.
  const said = { ...context, talk: { ...talk, out: talk.err } }
  sayScores({ questionnaire, framework, withIntervals: true }, result.scores, said)
  sayHighlights({ result, kept }, said)
  sayVoices(result.scores, { questionnaire, answers, respondents, profile: standing.profile() }, said)
}

function sayMissing({ sitting, context }: Table): void {
  const { talk, messages, language } = context
  const words = messages.visit
  const { answers, standing } = sitting
  const later = remaining(courseOf(standing), answers)
  talk.err(words.left(later.length))
  for (const { asked, number } of later)
    talk.err(`  ${words.leftLine(number, inLanguage(asWorded(asked.question, standing.facts).text, language), true)}`)
  const unknowns = [...answers.values()].filter(({ answer }) => answer.state === 'unknown').length
  if (unknowns > 0) talk.err(words.closing.unknowns(unknowns))
}

/** The keys of the profile that say what the owner wants and what holds them back. */
const wishes = ['wish', 'ambitions', 'brakes'] as const

function sayWishes({ sitting, context }: Table): void {
  const { talk, messages } = context
  const { asking, facts } = sitting.standing
  for (const key of wishes) {
    const question = asking.asked.get(asking.profile.get(key) ?? '')?.question
    const answer = question && sitting.answers.get(question.id)?.answer
    if (question === undefined || answer?.state !== 'answered') continue
    const said = answerInWords(asWorded(question, facts), answer, context)
    const label = key === 'wish' ? messages.cli.show.wish : messages.visit.closing[key]
    talk.err(label, { text: said, style: 'strong' })
  }
}

/** What to lean on and where the gaps are, as the report says them. */
function sayHighlights({ result, kept }: Previewed, context: Context): void {
  if (result?.planned === undefined || kept === undefined || !isScored(kept)) return
  const { plan, actions: library } = result.planned
  const telling = tell({ ...kept, scores: result.scores, plan, library, language: context.language })
  for (const block of [...strengths(telling), ...gaps(telling)]) sayBlock(block, context)
}

function sayBlock(block: Block, { talk }: Context): void {
  if (block.kind === 'heading') talk.out('\n', { text: block.text, style: 'title' })
  if (block.kind === 'paragraph') talk.out(textOf(block.words))
  if (block.kind === 'list') for (const item of block.items) talk.out(`  ${textOf(item)}`)
}
