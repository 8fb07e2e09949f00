import { planVersions } from '../../store/plan-versions.ts'
import { planHistoryWords } from '../../text/plan-history-words.ts'
import type { Context } from '../context.ts'
import { actionNamed } from '../decide/plan-words.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayLines } from '../explain/say-lines.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { withStore } from '../open-store.ts'
import { stepsOf, tellHistory } from '../plan-book/tell-history.ts'
import { findFollowed } from '../plan-status/find-followed.ts'

/** `virage plan history`: every version of a plan, who recorded it and what it changed. */
export function planHistory(which: string, context: Context): Promise<ExitCode> {
  const { talk, flags, language } = context
  return withStore(context, 'read', async (store) => {
    const followed = findFollowed(store, which, context)
    if (followed === undefined) return exit.inputWrong
    const { kept, planned } = followed
    const { id, subject, stage } = kept.assessment
    const steps = stepsOf(planVersions(store, id))
    if (flags.json) {
      const versions = steps.map(({ at, by, decisions, changes }, index) => ({
        version: index + 1,
        at,
        by: by ?? null,
        actions: decisions.choices.map(({ action }) => action),
        changes: changes ?? [],
      }))
      talk.json({ format: 'virage/plan-history@1', assessment: id, subject, stage, versions })
      return exit.done
    }
    talk.out({ text: subject.name, style: 'title' })
    sayAssessmentLine(kept, context)
    const nameOf = (action: string) => actionNamed(planned, action, context)
    sayLines(tellHistory(steps, { words: await planHistoryWords(language), context, nameOf }), context)
    return exit.done
  })
}
