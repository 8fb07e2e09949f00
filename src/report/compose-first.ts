import { formatDate } from '../text/format.ts'
import { agreedBriefly, commonCheckpoint, isAgreed } from './agreed.ts'
import { scoresOfTier } from './levels.ts'
import { type Block, labelled, plain, type Words } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** One looks at three steps; the others are on the sheets. Once it is said who does what and when, the first is enough. */
const mostSteps = { proposed: 3, decided: 1 } as const

/** What to do first, in order, the first ones with the step that starts them; who and when, once agreed. */
export function firstActions(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  const heading = { kind: 'heading', level: 2, text: words.first.heading, tight: true } as const
  if (plan.active.length === 0) return [heading, { kind: 'paragraph', words: plain(noAction(telling)) }]
  const steps = mostSteps[isAgreed(telling) ? 'decided' : 'proposed']
  const items = plan.active.map(({ action, duty }, index) => item(telling, action, { duty, withStep: index < steps }))
  return [heading, { kind: 'list', items, numbered: true, compact: true }, ...checkpointOfAll(telling)]
}

function checkpointOfAll(telling: Telling): readonly Block[] {
  const day = commonCheckpoint(telling)
  if (day === undefined) return []
  const { decisions } = telling.words
  return [
    {
      kind: 'paragraph',
      words: labelled(decisions.commonCheckpoint, formatDate(day, telling.language)),
      tone: 'small',
    },
  ]
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
  const agreed = agreedBriefly(telling, id)
  if (step === undefined || !withStep) return [name, ...mark, ...agreed]
  return [
    name,
    ...mark,
    ...agreed,
    { text: '\n' },
    { text: words.first.nextStep, italic: true },
    { text: ` ${say(step)}` },
  ]
}
