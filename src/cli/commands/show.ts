import type { SubjectRecord } from '../../model/assessment.ts'
import { type KeptGroup, listGroups } from '../../store/groups.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import { sayDoors } from '../doors/say-doors.ts'
import { type ExitCode, exit } from '../exit.ts'
import { groupJson } from '../group-json.ts'
import { withStore } from '../open-store.ts'
import { resultOf } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { sayGroup } from '../say-group.ts'
import { scoresJson } from '../scores-json.ts'
import { folded } from '../visit/fold.ts'
import { useAssessment } from '../with-assessment.ts'

/** `virage show`: the portrait and the plan of an assessment, and the anonymous groups of its business. */
export function show(which: string, given: Context): Promise<ExitCode> {
  const context = folded(given)
  const { talk, flags } = context
  return withStore(context, 'read', async (store) => {
    const alone = groupsAlone(store, which)
    if (alone !== undefined) {
      if (flags.json) talk.json({ format: 'virage/groups@1', groups: groupsJson(alone) })
      else sayGroups(alone, context)
      return exit.done
    }
    return useAssessment({ store, which }, context, async ({ kept, library }) => {
      const result = resultOf(store, kept, library)
      const { subject } = kept.assessment
      const groups = { subject, groups: listGroups(store, subject.id) }
      if (flags.json)
        talk.json({ ...scoresJson(result), ...(groups.groups.length === 0 ? {} : { groups: groupsJson(groups) }) })
      else {
        sayAssessment(kept, result, context)
        await sayDoors({ kept, result, referrals: loadReferrals(store, subject.id) }, context)
        for (const group of groups.groups) sayGroup(group, context)
      }
      return exit.done
    })
  })
}

type Groups = Readonly<{ subject: SubjectRecord; groups: readonly KeptGroup[] }>

/** The groups of the business meant, when it has no assessment. */
function groupsAlone(store: Store, which: string): Groups | undefined {
  const [subject, other] = findSubject(store, which)
  if (subject === undefined || other !== undefined || listAssessments(store, subject.id).length > 0) return undefined
  const groups = listGroups(store, subject.id)
  return groups.length === 0 ? undefined : { subject, groups }
}

function groupsJson({ subject, groups }: Groups): readonly unknown[] {
  return groups.map((group) => groupJson(group, subject))
}

function sayGroups({ subject, groups }: Groups, context: Context): void {
  context.talk.out({ text: subject.name, style: 'title' })
  for (const group of groups) sayGroup(group, context)
}
