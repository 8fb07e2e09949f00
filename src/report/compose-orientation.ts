import { type Block, plain, type Words } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** The rules that changed the order of the actions, each with its reason, and what they hold back. */
export function orientation(telling: Telling): readonly Block[] {
  const { words } = telling
  const items = [...reasons(telling), ...heldBack(telling), ...missing(telling)]
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.orientation.heading },
    { kind: 'paragraph', words: plain(words.orientation.text), leads: true },
    { kind: 'list', items },
  ]
}

/**
 * Each reason once, in the words of the content: the framework's flags, then the plan's rules. What is already said
 * beside a capped level, or will be on the sheet of the action a rule brings in, is not said twice.
 */
function reasons(telling: Telling): readonly Words[] {
  const { scores, plan, say } = telling
  const saidAlready = new Set([...rulesThatCap(telling), ...rulesOnSheets(telling)])
  const known = [...scores.flags, ...plan.rules].filter(({ known, rule }) => known && !saidAlready.has(rule))
  return [...new Set(known.map(({ why }) => say(why)))].map(plain)
}

function rulesThatCap({ scores }: Telling): readonly string[] {
  return scores.criteria.filter(({ level, shownLevel }) => level !== shownLevel).flatMap(({ cappedBy }) => cappedBy)
}

function rulesOnSheets({ plan }: Telling): readonly string[] {
  return [...plan.active, ...plan.next, ...plan.later]
    .flatMap(({ causes }) => causes)
    .flatMap((cause) => (cause.kind === 'rule' ? [cause.rule] : []))
}

function heldBack(telling: Telling): readonly Words[] {
  const { words, plan } = telling
  const limit = plan.limit.rule === undefined ? [] : [plain(words.orientation.limit(plan.limit.active))]
  const deferred = plan.deferred.map(({ action }) => plain(words.orientation.deferred(actionName(telling, action))))
  return [...limit, ...deferred]
}

function missing({ words, plan }: Telling): readonly Words[] {
  if (plan.active.length === 0) return []
  const { missingPeople, missingQuick } = words.orientation
  return plan.missing.map((kind) => plain(kind === 'people' ? missingPeople : missingQuick))
}
