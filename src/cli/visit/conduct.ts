import { courseOf, nextStop, type Stop, stopAt, stopBefore } from '../../answers/course.ts'
import { withTaken } from '../../answers/pace.ts'
import { askQuestion } from './ask-question.ts'
import { openTerms } from './glossary.ts'
import { showStop } from './show-stop.ts'
import { type Move, say, type Table } from './table.ts'

/** How the questions ended: all have an answer, or the person left. */
export type Ending = 'complete' | 'left'

/** The questions, one after the other, from the first that is open; `first` says where to go, as `g` takes it. */
export async function conduct(table: Table, first?: string): Promise<Ending> {
  let stop = first === undefined ? openStop(table) : await stopTo(first, table)
  let section = ''
  while (stop !== undefined && stop !== 'quit') {
    await table.desk.turnPage()
    showStop(stop, table, stop.asked.section.id !== section)
    section = stop.asked.section.id
    stop = await follow(await heard(stop, table), stop, table)
    if (stop !== undefined && stop !== 'quit') await openTerms(table)
  }
  return stop === 'quit' ? 'left' : 'complete'
}

/** Asks it, and learns how long a question takes at this table. */
async function heard(stop: Stop, table: Table): Promise<Move> {
  const { sitting, context } = table
  const { now } = context.environment
  const shown = now().getTime()
  const asked = await askQuestion(stop, table)
  if (asked.go === 'next') sitting.pace = withTaken(sitting.pace, stop.asked.question, now().getTime() - shown)
  return asked.go === 'voices' ? heardAnother(stop, table) : asked
}

/** Loaded when somebody else speaks: a first question must not wait for it. */
async function heardAnother(stop: Stop, table: Table): Promise<Move> {
  const { hearAnother } = await import('./hear-another.ts')
  return hearAnother(stop, table)
}

/** The same of going elsewhere. */
async function stopTo(where: string, table: Table): Promise<Stop | 'quit' | undefined> {
  const { goTo } = await import('./go-to.ts')
  return goTo(where, table)
}

function openStop({ sitting }: Table, after?: string): Stop | undefined {
  return nextStop(courseOf(sitting.standing), sitting.answers, after)
}

async function follow(move: Move, stop: Stop, table: Table): Promise<Stop | 'quit' | undefined> {
  const { sitting, context } = table
  const { id } = stop.asked.question
  const here = stopAt(courseOf(sitting.standing), id) ?? stop
  switch (move.go) {
    case 'quit':
      return 'quit'
    case 'next':
      return openStop(table, id)
    case 'back': {
      const before = stopBefore(courseOf(sitting.standing), id)
      if (before === undefined) say(context.messages.visit.firstQuestion, context)
      return before ?? here
    }
    case 'left': {
      const { sayLeft } = await import('./go-to.ts')
      sayLeft(table)
      return here
    }
    case 'to':
      return (await stopTo(move.where, table)) ?? here
    default:
      return here
  }
}
