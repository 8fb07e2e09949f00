import { courseOf, isPutOff, legsOf, remaining, type Stop } from '../../answers/course.ts'
import { findStops } from '../../answers/find-stop.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { askWords, pickOrLeave } from './pick.ts'
import { say, type Table } from './table.ts'

/** The question to go to, by its number, its id or words of it; the sections are shown and it is asked where nothing was said. */
export async function goTo(typed: string, table: Table): Promise<Stop | 'quit' | undefined> {
  const said = typed === '' ? await askWhere(table) : { said: typed }
  return typeof said === 'object' ? stopMeant(said.said, table) : said
}

function askWhere(table: Table): ReturnType<typeof askWords> {
  const { sitting, context, desk } = table
  const { talk, messages, language } = context
  const legs = legsOf(courseOf(sitting.standing), sitting.answers)
  for (const { section, first, settled, of } of legs)
    talk.err(
      `  ${messages.visit.asking.leg({ from: first.number, name: inLanguage(section.name, language), settled, of })}`,
    )
  return askWords(messages.visit.goWhere, desk)
}

async function stopMeant(typed: string, table: Table): Promise<Stop | 'quit' | undefined> {
  const { sitting, context, desk } = table
  const { messages, language, talk } = context
  const course = courseOf(sitting.standing)
  const found = findStops(course, typed, (stop) => ({
    text: textOf(stop, table),
    section: inLanguage(stop.asked.section.name, language),
  }))
  if (found.length === 0) return say(messages.visit.nowhere(typed, course.length), context)
  if (found.length === 1) return found[0]
  talk.err({ text: messages.visit.asking.several(found.length), style: 'strong' })
  const choices = found.map((stop) => ({ id: stop.asked.question.id, text: textOf(stop, table) }))
  const chosen = await pickOrLeave({ prompt: messages.visit.choice, choices }, desk, context)
  if (typeof chosen === 'string') return chosen === 'quit' ? 'quit' : undefined
  return found.find(({ asked }) => asked.question.id === chosen.id)
}

function textOf({ asked }: Stop, { sitting, context }: Table): string {
  return inLanguage(asWorded(asked.question, sitting.standing.facts).text, context.language)
}

/** What remains, each with the number that `g` takes. */
export function sayLeft(table: Table): void {
  const { sitting, context } = table
  const { talk, messages } = context
  const left = remaining(courseOf(sitting.standing), sitting.answers)
  talk.err(messages.visit.left(left.length))
  for (const stop of left)
    talk.err(`  ${messages.visit.leftLine(stop.number, textOf(stop, table), isPutOff(stop, sitting.answers))}`)
}
