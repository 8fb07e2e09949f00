import { scoresOfTier } from './levels.ts'
import { type Block, plain, type Words } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** One looks at three steps; the others are on the sheets. */
const mostSteps = 3

/** What to do first, in order, the first three each with the step that starts it. */
export function firstActions(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  const heading = { kind: 'heading', level: 2, text: words.first.heading, tight: true } as const
  if (plan.active.length === 0) return [heading, { kind: 'paragraph', words: plain(noAction(telling)) }]
  const items = plan.active.map(({ action, duty }, index) =>
    item(telling, action, { duty, withStep: index < mostSteps }),
  )
  return [heading, { kind: 'list', items, numbered: true, compact: true }]
}

/** Nothing to do, or not enough known to say so: never taken one for the other. */
function noAction(telling: Telling): string {
  const { none, tooEarly } = telling.words.first
  return scoresOfTier(telling, 1).some(({ insufficient }) => insufficient) ? tooEarly : none
}

function item(telling: Telling, id: string, { duty, withStep }: Readonly<{ duty: boolean; withStep: boolean }>): Words {
  const { words, actions, say } = telling
  const name = { text: `${actionName(telling, id)}.`, strong: true } as const
  const mark = duty ? [{ text: ` ${words.first.duty}.`, italic: true } as const] : []
  const step = actions.get(id)?.steps[0]
  if (step === undefined || !withStep) return [name, ...mark]
  return [name, ...mark, { text: '\n' }, { text: words.first.nextStep, italic: true }, { text: ` ${say(step)}` }]
}
