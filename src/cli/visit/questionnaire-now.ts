import { stageAfter } from '../../answers/course.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import type { Library } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { standingAssessments } from '../../store/list-assessments.ts'
import type { Store } from '../../store/store.ts'
import { firstQuestionnaire, measuresAll } from './first-questionnaire.ts'

/** A questionnaire to begin with; its stage where the history or the person tells it. */
export type Now = Readonly<{ questionnaire: Questionnaire; stage?: string }>

/** Who is visited, known or not yet, and the stage asked for. */
export type Visited = Readonly<{ subject: Pick<SubjectRecord, 'kind'> & Readonly<{ id?: string }>; stage?: string }>

/**
 * What a visit begins with when no questionnaire is asked for, given what was finished before: at a stage after the
 * first, the follow-up of what one begins with, where the library has one; else what one begins with.
 */
export function questionnaireNow(store: Store, { subject, stage: asked }: Visited, library: Library): Now | undefined {
  const first = firstQuestionnaire(subject.kind, library)
  if (first === undefined) return undefined
  const stage = asked ?? (subject.id === undefined ? undefined : stageReached(store, subject.id, { first, library }))
  const next = stage === undefined ? undefined : followUpAt(stage, { first, library })
  const known = next === undefined ? asked : stage
  return { questionnaire: next ?? first, ...(known === undefined ? {} : { stage: known }) }
}

type After = Readonly<{ first: Questionnaire; library: Library }>

/** The stage after what was finished of the whole framework, whichever the questionnaire; undefined when nothing was. */
function stageReached(store: Store, subject: string, { first, library }: After): string | undefined {
  const whole = portraits({ first, library }).map(({ id }) => id)
  const done = standingAssessments(store, subject).filter(
    ({ status, questionnaire: { id } }) => status === 'closed' && whole.includes(id),
  )
  return done.length === 0
    ? undefined
    : stageAfter(
        first.stages,
        done.map(({ stage }) => stage),
      )
}

/** A follow-up is of the same framework, and is never taken at the first stage. */
function followUpAt(stage: string, { first, library }: After): Questionnaire | undefined {
  const [beginning = ''] = first.stages
  return portraits({ first, library }).findLast(({ stages }) => stages.includes(stage) && !stages.includes(beginning))
}

/** The questionnaires on the same kind of subject that measure the whole of the same framework. */
function portraits({ first, library }: After): readonly Questionnaire[] {
  return [...library.questionnaires.values()]
    .map(({ content }) => content)
    .filter(
      (one) =>
        one.subject === first.subject &&
        !one.respondents.anonymous &&
        one.framework?.id === first.framework?.id &&
        measuresAll(one, library),
    )
}
