import type { Requirement } from '../../model/programme.ts'
import type { completeness, Finding } from '../../plan/completeness.ts'
import { actionName, type Telling } from '../../report/telling.ts'
import type { PlanCheckWords } from '../../text/plan-check-words.ts'
import type { Context } from '../context.ts'
import type { Line } from '../explain/telling.ts'

/** What telling a check needs: its words, the plan's, and the start of its assessment's number. */
export type CheckTelling = Readonly<{ words: PlanCheckWords; telling: Telling; context: Context }>

/** Section by section: what is there, what is missing, of which actions, and where to fill it. */
export function* tellCheck(checked: ReturnType<typeof completeness>, around: CheckTelling): Generator<Line> {
  const { words, telling } = around
  for (const { section, findings } of checked) {
    yield { depth: 0, text: telling.say(section.name), style: 'title' }
    for (const finding of findings) {
      const need = words.needs[finding.need]
      if (finding.isMet) yield { depth: 1, text: words.met(need), style: 'good' }
      else yield* tellMissing(finding, around)
    }
  }
}

function* tellMissing({ need, lacking }: Finding, around: CheckTelling): Generator<Line> {
  const { words, telling, context } = around
  yield { depth: 1, text: words.missing(words.needs[need]), style: 'bad' }
  const names = lacking.map((id) => {
    const criterion = telling.criteria.get(id)
    return criterion === undefined ? actionName(telling, id) : telling.say(criterion.name)
  })
  if (names.length > 0) yield { depth: 2, text: words.lacking(context.messages.plan.joined(names)) }
  yield { depth: 2, text: whereToFill(need, around), style: 'faint' }
}

function whereToFill(need: Requirement, { words, telling }: CheckTelling): string {
  const { id, subject } = telling.assessment
  switch (need) {
    case 'evaluation':
    case 'portrait':
    case 'wish':
    case 'projects':
    case 'goals':
      return words.where.visit(subject.name)
    case 'gaps':
      return words.where.framework
    case 'who':
    case 'when':
    case 'checkpoint':
    case 'figure':
    case 'agreed':
      return words.where.decide(id.slice(0, 8), words.flags[need]).trimEnd()
    case 'steps':
    case 'indicator':
      return words.where.add
    case 'problems':
    case 'effort':
    case 'cost':
      return words.where.library
  }
}
