import type { Stop } from '../../answers/course.ts'
import type { Question } from '../../model/questionnaire.ts'
import { reconciled } from '../../model/respondents.ts'
import { givenTo, hearsSeveral, voiceNames, withoutVoice } from '../../model/voices.ts'
import { answerInWords } from '../answer-words.ts'
import { askQuestion } from './ask-question.ts'
import { askVoice } from './ask-voice.ts'
import { askWords, pickOrLeave } from './pick.ts'
import { showVoices } from './show-voices.ts'
import { type Move, say, type Table } from './table.ts'

/**
 * Another respondent answers the question that is on the table, then as many others as wished: each answer is kept
 * apart and at once. Where they are far apart it is said, and what they agree on can be recorded, with its reason.
 *
 * Going back at any step leaves what was kept as it is, and asks the question again.
 */
export async function hearAnother(stop: Stop, table: Table): Promise<Move> {
  const { sitting, context } = table
  const { question } = stop.asked
  if (!hearsSeveral(sitting.questionnaire, question))
    return say(context.messages.visit.voices.noRoles, context) ?? { go: 'again' }
  const owner = await whoseAnswer(question, table)
  if (owner !== undefined) return { go: owner }
  let step: Step | Move = 'another'
  while (typeof step === 'string') step = await take(step, stop, table)
  return step
}

type Step = 'another' | 'agree' | 'leave' | 'part' | 'takeBack'

/** Does one step; then the next one chosen, or where to go. */
async function take(step: Step, stop: Stop, table: Table): Promise<Step | Move> {
  const { sitting } = table
  const { question } = stop.asked
  switch (step) {
    case 'another':
      return heard(stop, table)
    case 'agree':
      return agreed(stop, table)
    case 'leave':
      return { go: 'next' }
    case 'part':
      sitting.record(question, { state: 'later' })
      return nextStep(question, table)
    case 'takeBack':
      return takenBack(question, table)
  }
}

/** An answer given before is somebody's, or what all agree on; says where to go when the person does not say. */
async function whoseAnswer(question: Question, table: Table): Promise<'again' | 'quit' | undefined> {
  const { sitting, context } = table
  const words = context.messages.visit.voices
  const response = sitting.answers.get(question.id)
  if (response === undefined || response.by !== undefined || response.answer.state === 'later') return undefined
  const prompt = words.whose(answerInWords(question, response.answer, context))
  const voice = await askVoice({ prompt, everyones: words.everyones }, table)
  if (voice === 'back') return 'again'
  if (voice === 'quit') return 'quit'
  if (voice === 'everyone') return undefined
  const respondents = { ...sitting.respondents, [voice.who]: voice.role }
  sitting.keep(question, givenTo(response, voice.who), { respondents })
  return undefined
}

async function heard(stop: Stop, table: Table): Promise<Step | Move> {
  const { context, sitting } = table
  const { talk, language, messages } = context
  const words = messages.visit.voices
  const voice = await askVoice({ prompt: words.who }, table)
  if (typeof voice === 'string') return { go: voice === 'quit' ? 'quit' : 'again' }
  const respondents = { ...sitting.respondents, [voice.who]: voice.role }
  const names = voiceNames([voice.who], { questionnaire: sitting.questionnaire, respondents, language }, words.someone)
  talk.err('\n', { text: words.answering(names.get(voice.who) ?? words.someone), style: 'strong' })
  await table.desk.turnPage()
  const move = await askQuestion(stop, { ...table, voice })
  if (move.go === 'quit') return move
  return move.go === 'next' ? nextStep(stop.asked.question, table) : { go: 'again' }
}

/** What all agree on, then why; the reason goes to the trail with the answer it explains. */
async function agreed(stop: Stop, table: Table): Promise<Move> {
  const { sitting, context, desk } = table
  const { question } = stop.asked
  context.talk.err('\n', { text: context.messages.visit.voices.agreeing, style: 'strong' })
  await desk.turnPage()
  const move = await askQuestion(stop, table)
  const response = sitting.answers.get(question.id)
  if (move.go !== 'next' || response === undefined || reconciled(response) === undefined)
    return move.go === 'back' || move.go === 'voices' ? { go: 'again' } : move
  const why = await askWords(context.messages.visit.voices.why, desk)
  if (typeof why === 'object') sitting.keep(question, response, { reason: why.said })
  return { go: why === 'quit' ? 'quit' : 'next' }
}

async function takenBack(question: Question, table: Table): Promise<Step | Move> {
  const { sitting, context } = table
  const words = context.messages.visit.voices
  const response = sitting.answers.get(question.id)
  const codes = Object.keys(response?.by ?? {})
  const { questionnaire, respondents } = sitting
  const names = voiceNames(codes, { questionnaire, respondents, language: context.language }, words.someone)
  const choices = codes.map((id) => ({ id, text: names.get(id) ?? words.someone }))
  context.talk.err({ text: words.takeBackWhose, style: 'strong' })
  const chosen = await pickOrLeave({ prompt: context.messages.visit.choice, choices }, table.desk, context)
  if (chosen === 'quit' || response === undefined) return { go: 'quit' }
  if (chosen === 'back') return nextStep(question, table)
  sitting.keep(question, withoutVoice(response, chosen.id))
  say(words.takenBack(names.get(chosen.id) ?? words.someone), context)
  return nextStep(question, table)
}

/** The answers side by side, whether they are far apart, and what to do next. */
async function nextStep(question: Question, table: Table): Promise<Step | Move> {
  const { sitting, context, desk } = table
  const words = context.messages.visit.voices
  await desk.turnPage()
  showVoices(question, table)
  const response = sitting.answers.get(question.id)
  const isAgreed = response !== undefined && reconciled(response) !== undefined
  const isHeard = response?.by !== undefined
  const steps = [
    'another',
    ...(isHeard ? (['agree'] as const) : []),
    'leave',
    ...(isHeard && isAgreed ? (['part'] as const) : []),
    ...(isHeard ? (['takeBack'] as const) : []),
  ] as const
  context.talk.err('\n', { text: words.what, style: 'strong' })
  const choices = steps.map((id) => ({ id, text: words.steps[id] }))
  const chosen = await pickOrLeave({ prompt: context.messages.visit.choice, choices }, desk, context)
  if (typeof chosen === 'string') return { go: chosen === 'quit' ? 'quit' : 'again' }
  return steps.find((step) => step === chosen.id) ?? 'leave'
}
