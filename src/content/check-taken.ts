import { withColumns } from '../model/columns.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { Gathered, GatheredSection } from './taken.ts'
import { unknownName } from './unknown-name.ts'

/** Questions taken as they are keep what they measure: the framework here, when it is another, must have it too. */
export function* checkTaken(
  { sections }: Gathered,
  reference: string | undefined,
  framework: FrameworkOutline | undefined,
): Generator<Finding> {
  for (const section of sections) {
    if (section.scoredWith === reference) continue
    for (const { measured, path } of scoredIn(section)) {
      if (reference === undefined) yield onValue(path, { code: 'unscored-questionnaire' })
      const known = framework?.criteria
      const missing = known && measured.find((criterion) => !known.has(criterion))
      if (missing !== undefined)
        yield unknownName({ noun: 'criterion', name: missing, known: known?.keys() ?? [] }, path)
    }
  }
}

type Scored = Readonly<{ measured: readonly string[]; path: Path }>

function scoredIn({ path, members }: GatheredSection): readonly Scored[] {
  return members.flatMap((member, index): readonly Scored[] => {
    const measured = 'path' in member ? [] : withColumns(member).flatMap((one) => Object.keys(one.measures))
    return measured.length === 0 ? [] : [{ measured, path: [...path, 'questions', index] }]
  })
}
