import type { Library } from '../model/library.ts'
import type { Store } from '../store/store.ts'
import { openLibrary } from './content.ts'
import type { Context } from './context.ts'
import { type ExitCode, exit } from './exit.ts'
import { findAssessment } from './find-assessment.ts'
import { withStore } from './open-store.ts'
import { isScored, type Scored } from './result-of.ts'

/** A scored assessment, where it is kept, and the content to read it with. */
export type Found = Readonly<{ kept: Scored; store: Store; library: Library }>

/** Work on the scored assessment a person means; without one, it is said why and nothing is done. */
export function withAssessment(
  which: string,
  context: Context,
  work: (found: Found) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  return withStore(context, 'read', (store) => useAssessment({ store, which }, context, work))
}

/** The same in a store that is open. */
export async function useAssessment(
  { store, which }: Readonly<{ store: Store; which: string }>,
  context: Context,
  work: (found: Found) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const kept = findAssessment(store, which, context)
  if (kept === undefined) return exit.inputWrong
  if (!isScored(kept)) {
    context.talk.err(context.messages.cli.found.noFramework)
    return exit.inputWrong
  }
  const library = await openLibrary(context)
  return library === undefined ? exit.inputWrong : work({ kept, store, library })
}
