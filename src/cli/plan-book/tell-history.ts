import type { Commitment } from '../../model/decisions.ts'
import { changesBetween, type PlanChange } from '../../plan/changes-between.ts'
import type { PlanVersion } from '../../store/plan-versions.ts'
import { formatDate } from '../../text/format.ts'
import type { PlanHistoryWords } from '../../text/plan-history-words.ts'
import type { Context } from '../context.ts'
import type { Line } from '../explain/telling.ts'
import { localDay, localTime } from '../local-day.ts'

/** What telling a history needs: its words, and the name of each action. */
export type HistoryTelling = Readonly<{ words: PlanHistoryWords; context: Context; nameOf: (id: string) => string }>

/** A version, and what changed since the one before; the first one has none before it. */
export type PlanStep = PlanVersion & Readonly<{ changes?: readonly PlanChange[] }>

/** The versions of a plan, each with what it changed. */
export function stepsOf(versions: readonly PlanVersion[]): readonly PlanStep[] {
  return versions.map((version, index) => {
    const before = versions[index - 1]
    return before === undefined ? version : { ...version, changes: changesBetween(before.decisions, version.decisions) }
  })
}

/** Every version in order: when, by whom, and what it changed. */
export function* tellHistory(steps: readonly PlanStep[], telling: HistoryTelling): Generator<Line> {
  const { words, context } = telling
  for (const [index, { at, by, decisions, changes }] of steps.entries()) {
    const time = new Date(at)
    const title = words.version(index + 1, formatDate(localDay(time), context.language), localTime(time))
    yield { depth: 0, text: `${title} · ${by === undefined ? words.proposed : words.decided(by)}`, style: 'title' }
    if (changes === undefined) {
      const names = decisions.choices.map(({ action }) => telling.nameOf(action))
      yield { depth: 1, text: names.length === 0 ? words.none : words.actions(context.messages.plan.joined(names)) }
      continue
    }
    if (changes.length === 0) yield { depth: 1, text: words.same }
    for (const change of changes) yield { depth: 1, text: changeWords(change, telling) }
  }
}

function changeWords(change: PlanChange, telling: HistoryTelling): string {
  const { words, context, nameOf } = telling
  switch (change.kind) {
    case 'kept':
      if (change.isNew) return words.changes.added(nameOf(change.action))
      return change.insteadOf === undefined
        ? words.changes.kept(nameOf(change.action))
        : words.changes.instead(nameOf(change.action), nameOf(change.insteadOf))
    case 'left':
    case 'accepted':
    case 'unaccepted':
      return words.changes[change.kind](nameOf(change.action))
    case 'dropped':
      return words.changes.dropped(nameOf(change.action), change.reason)
    case 'order':
      return words.changes.order(context.messages.plan.joined(change.actions.map(nameOf)))
    case 'agreed':
      return agreedWords(change, telling)
  }
}

function agreedWords(
  { action, detail, before, after }: Extract<PlanChange, { kind: 'agreed' }>,
  telling: HistoryTelling,
) {
  const { words, nameOf } = telling
  const what = words.details[detail]
  const now = after === undefined ? words.nothing : said(detail, after, telling)
  if (before === undefined) return words.changes.agreed(nameOf(action), what, now)
  return words.changes.corrected(nameOf(action), what, said(detail, before, telling), now)
}

function said(detail: keyof Commitment, text: string, { context }: HistoryTelling): string {
  return detail === 'by' || detail === 'checkpoint' ? formatDate(text, context.language) : text
}
