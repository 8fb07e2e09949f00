import { nextAddedId } from '../model/added-action.ts'
import type { Choice, Decision, DecisionFault, Decisions } from '../model/decisions.ts'
import type { Plan } from '../model/plan.ts'

/**
 * What a decision is about, and the first checkpoint of an action accepted without one. `taken`: ids that an added action
 * must not be given again, beside those of the decisions.
 */
export type Deciding = Readonly<{
  plan: Plan
  decisions: Decisions
  checkpoint: string
  taken?: readonly string[]
}>

/** The decisions with one more, or why it cannot be. */
export type Decided = Readonly<{ decisions: Decisions }> | Readonly<{ fault: DecisionFault }>

/** Takes one decision. What is decided again replaces what was: an action dropped may be taken back, one accepted dropped. */
export function decide(deciding: Deciding, decision: Decision): Decided {
  const { decisions } = deciding
  switch (decision.kind) {
    case 'accept-all':
      return { decisions: acceptWhere(deciding, () => true) }
    case 'accept':
      return accept(deciding, decision.action)
    case 'drop':
      return drop(deciding, decision)
    case 'swap':
      return swap(deciding, decision)
    case 'agree':
      return onKept(decisions, decision.action, (choice) => ({ ...choice, ...decision.on }))
    case 'add':
      return { decisions: add(deciding, decision) }
    case 'move':
      return move(decisions, decision)
  }
}

/** Takes decisions one after the other; the first that cannot be stops them all. */
export function decideAll(deciding: Deciding, decisions: readonly Decision[]): Decided {
  let decided: Decided = { decisions: deciding.decisions }
  for (const decision of decisions) {
    decided = decide({ ...deciding, decisions: decided.decisions }, decision)
    if ('fault' in decided) return decided
  }
  return decided
}

/** The actions the owner may take: proposed now, next, or in reserve; and those that were added. */
export function offered({ active, next, reserve }: Plan, { added = [] }: Decisions): readonly string[] {
  return [...[...active, ...next, ...reserve].map(({ action }) => action), ...added.map(({ id }) => id)]
}

function add({ decisions, checkpoint, taken = [] }: Deciding, adding: Extract<Decision, { kind: 'add' }>): Decisions {
  const { choices, added = [] } = decisions
  const { name, steps, sign, on } = adding
  const id = nextAddedId([...taken, ...added.map((one) => one.id)])
  return {
    ...decisions,
    choices: [...choices, { action: id, accepted: true, checkpoint, ...on }],
    added: [...added, { id, name, steps, ...(sign === undefined ? {} : { sign }) }],
  }
}

function acceptWhere({ decisions, checkpoint }: Deciding, isMeant: (choice: Choice) => boolean): Decisions {
  const choices = decisions.choices.map((choice) =>
    isMeant(choice) ? { ...choice, accepted: true, checkpoint: choice.checkpoint ?? checkpoint } : choice,
  )
  return { ...decisions, choices }
}

function accept(deciding: Deciding, action: string): Decided {
  const { plan, decisions } = deciding
  const isMeant = (choice: Choice): boolean => choice.action === action
  if (decisions.choices.some(isMeant)) return { decisions: acceptWhere(deciding, isMeant) }
  if (!offered(plan, decisions).includes(action)) return { fault: { kind: 'not-offered', action } }
  const choices = [...decisions.choices, { action, accepted: false }]
  const taken = { ...decisions, choices, dropped: without(decisions.dropped, action) }
  return { decisions: acceptWhere({ ...deciding, decisions: taken }, isMeant) }
}

function drop(
  { plan, decisions }: Deciding,
  { action, reason }: Readonly<{ action: string; reason: string }>,
): Decided {
  const isLater = plan.later.some((later) => later.action === action)
  if (!isLater && !offered(plan, decisions).includes(action)) return { fault: { kind: 'not-offered', action } }
  return {
    decisions: {
      ...decisions,
      choices: without(decisions.choices, action),
      dropped: [...without(decisions.dropped, action), { action, reason }],
    },
  }
}

function swap({ plan, decisions }: Deciding, { action, by }: Readonly<{ action: string; by: string }>): Decided {
  const isKept = (id: string): boolean => decisions.choices.some((choice) => choice.action === id)
  if (!isKept(action)) return { fault: { kind: 'not-kept', action } }
  if (isKept(by)) return { fault: { kind: 'already-kept', action: by } }
  if (!offered(plan, decisions).includes(by)) return { fault: { kind: 'not-offered', action: by } }
  const choices = decisions.choices.map((choice): Choice => {
    if (choice.action !== action) return choice
    const { insteadOf = action } = choice
    return { action: by, accepted: false, ...(insteadOf === by ? {} : { insteadOf }) }
  })
  return { decisions: { ...decisions, choices, dropped: without(decisions.dropped, by) } }
}

function move(decisions: Decisions, { action, places }: Readonly<{ action: string; places: -1 | 1 }>): Decided {
  const from = decisions.choices.findIndex((choice) => choice.action === action)
  if (from < 0) return { fault: { kind: 'not-kept', action } }
  const choices = [...decisions.choices]
  const moved = choices.splice(from, 1)
  choices.splice(Math.max(0, from + places), 0, ...moved)
  return { decisions: { ...decisions, choices } }
}

function onKept(decisions: Decisions, action: string, change: (choice: Choice) => Choice): Decided {
  const isKept = decisions.choices.some((choice) => choice.action === action)
  if (!isKept) return { fault: { kind: 'not-kept', action } }
  const choices = decisions.choices.map((choice) => (choice.action === action ? change(choice) : choice))
  return { decisions: { ...decisions, choices } }
}

function without<Item extends Readonly<{ action: string }>>(items: readonly Item[], action: string): readonly Item[] {
  return items.filter((item) => item.action !== action)
}
