import { goesOn, lastStatuses, type StatusEntry } from '../../model/action-status.ts'
import type { AnswerSheet, FollowedStatus } from '../../model/answer-sheet.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import type { Library } from '../../model/library.ts'
import { type Problem, problemAt, type Read } from '../../model/problem.ts'
import { suggest } from '../../model/suggest.ts'
import { followable } from '../../portfolio/followed-actions.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'
import { planBefore } from '../plan-status/plan-before.ts'
import type { Statement } from '../plan-status/read-statement.ts'
import { stageOfSheet } from './stage-of-sheet.ts'

/** What is to be recorded of the actions of an earlier plan, and the assessment it is of. */
export type Following = Readonly<{ assessment: string; statements: readonly Statement[] }>

/** A sheet, whose it is, and the content it is read with. */
export type Held = Readonly<{ sheet: AnswerSheet; subject: Pick<SubjectRecord, 'id'>; library: Library }>

/** What the sheet says of the plan it follows, `undefined` when it says nothing; or all that cannot be so. */
export function followedInSheet(
  store: Store,
  { sheet, subject, library }: Held,
  { environment }: Context,
): Read<Following | undefined> {
  const { followed } = sheet
  if (followed === undefined || followed.statuses.length === 0) return { ok: true, value: undefined, warnings: [] }
  const stage = stageOfSheet(sheet, library)
  const plan = planBefore(store, { stage, subject: subject.id })
  if (plan === undefined)
    return { ok: false, problems: [problemAt(followed.place, { code: 'nothing-followed', stage })] }
  const today = localDay(environment.now())
  const judge = { plan, library, today, last: lastStatuses(plan.history) }
  const problems = followed.statuses.flatMap((said) => [...problemsOf(said, judge)])
  if (problems.length > 0) return { ok: false, problems }
  const statements = followed.statuses.map(({ places: _, ...said }) => ({ on: today, ...said }))
  return { ok: true, value: { assessment: plan.kept.assessment.id, statements }, warnings: [] }
}

type Judge = Readonly<{
  plan: FollowedPlan
  library: Library
  today: string
  last: ReadonlyMap<string, StatusEntry>
}>

function* problemsOf({ action, state, on, places }: FollowedStatus, judge: Judge): Generator<Problem> {
  const unknown = unknownAction(action, judge)
  if (unknown !== undefined) yield problemAt(places.action, unknown)
  const [before, after] = [judge.last.get(action)?.status ?? 'proposed', state.status]
  if (unknown === undefined && before !== after && !goesOn(before, after))
    yield problemAt(places.status, { code: 'status-back', action, before, after })
  if (on !== undefined && on > judge.today) yield problemAt(places.on, { code: 'day-to-come', day: on })
}

/** Why an action cannot be followed: it is not of the plan, or it does not exist at all. */
function unknownAction(action: string, { plan, library }: Judge) {
  const { shown, history, planned, kept } = plan
  const known = [...followable(shown, history)]
  if (known.includes(action)) return undefined
  const libraries = [planned.actions, ...[...library.actions.values()].map(({ content }) => content)]
  if (libraries.some(({ actions }) => actions.some(({ id }) => id === action)))
    return { code: 'not-in-plan', action, stage: kept.assessment.stage, known } as const
  const suggestion = suggest(action, known)
  return {
    code: 'unknown-name',
    noun: 'action',
    name: action,
    ...(suggestion === undefined ? {} : { suggestion }),
  } as const
}
