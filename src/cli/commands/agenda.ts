import { resolve } from 'node:path'
import { agendaWords } from '../../text/agenda-words.ts'
import { calendarOf } from '../agenda/calendar.ts'
import { gather } from '../agenda/gather.ts'
import { agendaJson, eventsOf, sayAgenda } from '../agenda/say-agenda.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { openProgrammes } from '../find-programme.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { writeAtomically } from '../write-atomically.ts'

/** What `virage agenda` is given, as it was typed. */
export type AgendaFlags = Readonly<{ within?: string; ics?: string; names?: boolean; force?: boolean }>

const usualDays = 30
const mostDays = 3650

/** `virage agenda`: what is overdue and what comes, over all businesses; in a calendar file too. */
export async function agenda(flags: AgendaFlags, context: Context): Promise<ExitCode> {
  const { talk, environment, language } = context
  const words = await agendaWords(language)
  const within = daysTyped(flags.within)
  const isCalendar = flags.ics !== undefined
  if (within === undefined || (!isCalendar && (flags.names === true || flags.force === true))) {
    const mistake = within === undefined ? words.within(flags.within ?? '') : words.calendarAlone
    talk.err({ text: mistake, style: 'bad' })
    return exit.usage
  }
  const programmes = await openProgrammes(context)
  if (programmes === undefined) return exit.inputWrong
  const followUps = programmes.flatMap((programme) => programme.followUps)
  const lookout = { today: localDay(environment.now()), within }
  const dates = await withStore(context, 'read', async (store) => gather(store, followUps, lookout))
  if (context.flags.json) talk.json(agendaJson(dates, lookout))
  else sayAgenda(dates, within, { words, context })
  if (flags.ics === undefined) return exit.done
  const path = resolve(environment.cwd, flags.ics)
  await writeAtomically(path, calendarOf(eventsOf(dates, flags.names === true, { words, context })), flags.force)
  talk.err({ text: words.written(path), style: 'good' })
  return exit.done
}

function daysTyped(typed: string | undefined): number | undefined {
  if (typed === undefined) return usualDays
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.POSITIVE_INFINITY
  return days <= mostDays ? days : undefined
}
