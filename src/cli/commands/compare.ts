import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { compareKept } from '../follow-up/compare-kept.ts'
import { comparisonJson } from '../follow-up/comparison-json.ts'
import { findPair } from '../follow-up/find-pair.ts'
import { sayComparison } from '../follow-up/say-comparison.ts'
import { withStore } from '../open-store.ts'

/** What `virage compare` is asked: an assessment and another, or a business and perhaps two of its stages. */
type Typed = Readonly<{ which: string; other: string | undefined; stages: string | undefined }>

/** `virage compare`: what changed from one assessment to another, on the questions they share. */
export async function compareTwo({ which, other, stages: typed }: Typed, context: Context): Promise<ExitCode> {
  const { errors } = context.messages.followUp
  const stages = typed === undefined ? undefined : stagesIn(typed)
  const mistake =
    typed !== undefined && (other === undefined ? stages === undefined && errors.stages(typed) : errors.stagesAndTwo)
  if (mistake !== false) {
    context.talk.err({ text: mistake, style: 'bad' })
    return exit.usage
  }
  return withStore(context, 'read', async (store) => {
    const pair = findPair(store, { which, other, stages }, context)
    if (pair === undefined) return exit.inputWrong
    const compared = compareKept(pair)
    if (context.flags.json) context.talk.json(comparisonJson(compared))
    else sayComparison(compared, context)
    return exit.done
  })
}

/** `T0,T1`: two different stages; undefined when it is not that. */
function stagesIn(typed: string): readonly [string, string] | undefined {
  const [before, after, more] = typed.split(',').map((stage) => stage.trim())
  return before && after && more === undefined && before !== after ? [before, after] : undefined
}
