import type { SubjectRecord } from '../../model/assessment.ts'
import { type AssessmentSummary, bySubject, listAssessments } from '../../store/list-assessments.ts'
import { listSubjects } from '../../store/subjects.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { countedSubjects } from '../counted-subjects.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'

/** `virage list`: each business, advisor or region with its assessments, the first kept first. */
export function list(context: Context): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const subjects = listSubjects(store)
    const assessments = bySubject(listAssessments(store))
    if (context.flags.json) context.talk.json(shaped(subjects, assessments))
    else sayList(subjects, assessments, context)
    return exit.done
  })
}

type BySubject = ReadonlyMap<string, readonly AssessmentSummary[]>

function shaped(subjects: readonly SubjectRecord[], assessments: BySubject): unknown {
  return {
    format: 'virage/list-of-businesses@1',
    businesses: subjects.map((subject) => ({
      ...subject,
      assessments: (assessments.get(subject.id) ?? []).map(({ subject: _subject, scored: _scored, ...rest }) => rest),
    })),
  }
}

function sayList(
  subjects: readonly SubjectRecord[],
  assessments: BySubject,
  { talk, messages, language }: Context,
): void {
  const words = messages.cli.list
  if (subjects.length === 0) {
    talk.out(words.empty)
    return
  }
  for (const subject of subjects) {
    talk.out({ text: subject.name, style: 'strong' })
    const own = assessments.get(subject.id) ?? []
    if (own.length === 0) talk.out(`  ${words.noAssessmentYet}`)
    for (const { id, stage, questionnaire, status, startedAt, answered, revisedBy } of own) {
      const when = formatDate(startedAt, language)
      const state = revisedBy === undefined ? words[status] : words.revisedBy(revisedBy.slice(0, 8))
      talk.out(`  ${stage} · ${questionnaire.id} · ${when} · ${state} · ${words.answers(answered)}  `, {
        text: id.slice(0, 8),
        style: 'faint',
      })
    }
  }
  const count = (one: SubjectRecord['kind']) => subjects.filter(({ kind }) => kind === one).length
  const counts = { business: count('business'), advisor: count('advisor'), region: count('region') }
  talk.out('\n', countedSubjects(counts, messages.visit.subjects))
}
