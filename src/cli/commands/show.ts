import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findAssessment } from '../find-assessment.ts'
import { withStore } from '../open-store.ts'
import { isScored, resultOf } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { scoresJson } from '../scores-json.ts'

/** `virage show`: the portrait and the plan of an assessment, on the screen or as JSON. */
export function show(which: string, context: Context): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const kept = findAssessment(store, which, context)
    if (kept === undefined) return exit.inputWrong
    if (!isScored(kept)) {
      context.talk.err(context.messages.cli.found.noFramework)
      return exit.inputWrong
    }
    const library = await openLibrary(context)
    if (library === undefined) return exit.inputWrong
    const result = resultOf(store, kept, library)
    if (context.flags.json) context.talk.json(scoresJson(result))
    else sayAssessment(kept, result, context)
    return exit.done
  })
}
