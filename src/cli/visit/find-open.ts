import { courseOf, remaining } from '../../answers/course.ts'
import { askingOf } from '../../model/asking.ts'
import type { Library } from '../../model/library.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { compareVersions } from '../../model/version.ts'
import { openAssessmentOf } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { newestVersion } from '../newest-version.ts'

/** The business's open assessment, of this questionnaire if one is asked, once it is said where it stands; undefined = none. */
export function findOpen(
  store: Store,
  { subject, questionnaire, library }: Asked,
  { talk, messages, language }: Context,
): string | undefined {
  const id = openAssessmentOf(store, subject, questionnaire)
  const kept = id === undefined ? undefined : loadAssessment(store, id)
  if (kept === undefined) return undefined
  const words = messages.visit
  const { subject: business, stage, startedAt, answers, respondents } = kept.assessment
  const course = courseOf(new Standing(askingOf(kept.questionnaire, kept.framework), { answers, respondents }))
  talk.err({ text: business.name, style: 'title' })
  const { resumed } = words.subjects[business.kind]
  const name = inLanguage(kept.questionnaire.name, language)
  talk.err(words.resuming(resumed, name, stage, formatDate(startedAt, language)))
  talk.err(words.progress(course.length - remaining(course, answers).length, course.length))
  talk.err({ text: words.startOver, style: 'faint' })
  const { id: taken, version } = kept.questionnaire
  const newest = newestVersion(taken, library)
  if (newest !== undefined && compareVersions(newest.version, version) > 0)
    talk.err({ text: words.newer(newest.version, version, kept.assessment.id.slice(0, 8)), style: 'warning' })
  return id
}

type Asked = Readonly<{ subject: string; questionnaire: string | undefined; library: Library }>
