import { type Finding, onValue } from './finding.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { Gathered } from './taken.ts'
import { unknownName } from './unknown-name.ts'

/** Questions taken as they are keep what they measure: the framework here, when it is another, must have it too. */
export function* checkTaken(
  { sections }: Gathered,
  reference: string | undefined,
  framework: FrameworkOutline | undefined,
): Generator<Finding> {
  for (const { path, members, scoredWith } of sections) {
    if (scoredWith === reference) continue
    for (const [index, member] of members.entries()) {
      const measured = 'path' in member ? [] : Object.keys(member.measures)
      const at = [...path, 'questions', index]
      if (measured.length > 0 && reference === undefined) yield onValue(at, { code: 'unscored-questionnaire' })
      const missing = measured.find((criterion) => framework !== undefined && !framework.criteria.has(criterion))
      if (missing !== undefined)
        yield unknownName({ noun: 'criterion', name: missing, known: framework?.criteria.keys() ?? [] }, at)
    }
  }
}
