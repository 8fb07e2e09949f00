import { isAdded } from '../../model/added-action.ts'
import type { AgendaWords } from '../../text/agenda-words.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { actionNamed } from '../decide/plan-words.ts'
import { sayLines } from '../explain/say-lines.ts'
import type { Line } from '../explain/telling.ts'
import type { CalendarEvent } from './calendar.ts'
import type { Dated } from './gather.ts'

type Around = Readonly<{ words: AgendaWords; context: Context }>

/** What is overdue, then what comes, day by day. */
export function sayAgenda(dates: readonly Dated[], within: number, { words, context }: Around): void {
  if (dates.length === 0) context.talk.out(words.nothing(within))
  const overdue = dates.filter(({ isOverdue }) => isOverdue)
  const coming = dates.filter(({ isOverdue }) => !isOverdue)
  sayLines(tell(words.overdue, overdue, { words, context }), context)
  sayLines(tell(words.coming(within), coming, { words, context }), context)
}

function* tell(title: string, dates: readonly Dated[], around: Around): Generator<Line> {
  const { words, context } = around
  const day = (one: string) => formatDate(one, context.language)
  if (dates.length > 0) yield { depth: 0, text: title, style: 'title' }
  for (const dated of dates) {
    yield { depth: 1, text: `${day(dated.day)} · ${dated.subject.name} · ${whatIsDue(dated, around)}` }
    if (dated.kind === 'follow-up')
      yield { depth: 2, text: words.window(day(dated.from), day(dated.until)), style: 'faint' }
    else if (dated.who !== undefined) yield { depth: 2, text: words.who(dated.who), style: 'faint' }
  }
}

function whatIsDue(dated: Dated, { words, context }: Around): string {
  if (dated.kind === 'follow-up') return words.kinds['follow-up'](dated.stage)
  return words.kinds[dated.kind](actionNamed(dated.followed.planned, dated.action, context))
}

/** The same as `virage/agenda@1`. What does not exist is null. */
export function agendaJson(dates: readonly Dated[], lookout: Readonly<{ today: string; within: number }>) {
  const dues = dates.map((dated) => {
    const { kind, day, isOverdue, subject, followed } = dated
    const isAction = kind !== 'follow-up'
    return {
      kind,
      day,
      overdue: isOverdue,
      subject,
      assessment: followed.kept.assessment.id,
      action: isAction ? dated.action : null,
      name: isAction ? (followed.planned.actions.actions.find(({ id }) => id === dated.action)?.name ?? null) : null,
      who: isAction ? (dated.who ?? null) : null,
      stage: isAction ? null : dated.stage,
      from: isAction ? null : dated.from,
      until: isAction ? null : dated.until,
    }
  })
  return { format: 'virage/agenda@1', ...lookout, dues }
}

/**
 * The same as events of a calendar, which may be shared or kept elsewhere: without `withNames`, nothing in it names a
 * business or a person, and what was said at the table stays out.
 */
export function eventsOf(dates: readonly Dated[], withNames: boolean, around: Around): readonly CalendarEvent[] {
  const { words } = around
  return dates.map((dated) => {
    const { id } = dated.followed.kept.assessment
    const isHidden = dated.kind !== 'follow-up' && isAdded(dated.action) && !withNames
    const what = isHidden ? words.kinds[dated.kind](words.addedAction) : whatIsDue(dated, around)
    const whose = withNames ? dated.subject.name : words.file(id.slice(0, 8))
    const about = dated.kind === 'follow-up' ? dated.stage : dated.action
    const who = withNames && dated.kind !== 'follow-up' ? dated.who : undefined
    return {
      uid: `${id}-${dated.kind}-${about}@virage`,
      at: dated.at,
      day: dated.day,
      summary: words.summary(what, whose),
      ...(who === undefined ? {} : { description: words.who(who) }),
    }
  })
}
