import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { resultOf } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { scoresJson } from '../scores-json.ts'
import { withAssessment } from '../with-assessment.ts'

/** `virage show`: the portrait and the plan of an assessment, on the screen or as JSON. */
export function show(which: string, context: Context): Promise<ExitCode> {
  return withAssessment(which, context, ({ kept, store, library }) => {
    const result = resultOf(store, kept, library)
    if (context.flags.json) context.talk.json(scoresJson(result))
    else sayAssessment(kept, result, context)
    return exit.done
  })
}
