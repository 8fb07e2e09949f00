import { compareNumbers } from './number.ts'
import type { Reference } from './questionnaire.ts'
import type { Language, Text } from './text.ts'

/** A way through the modules; one that comes `after` others takes all their modules for granted. */
export type TrainingPath = Readonly<{ id: string; text: Text; after: readonly string[] }>

/** One training for advisors. `hours` is a duration above 0; `builds` names competencies of the advisors' framework. */
export type TrainingModule = Readonly<{
  id: string
  name: Text
  path: string
  hours: number
  form: Text
  builds: readonly string[]
  after: readonly string[]
}>

/**
 * What a competency that is weak in a business asks for: of the advisor (competencies, modules that build them) and of
 * the region (doors in the order to try them, fields of the centres that know it).
 */
export type Need = Readonly<{
  criterion: string
  competencies: readonly string[]
  modules: readonly string[]
  doors: readonly string[]
  fields: readonly string[]
  /** From this value of the criterion on, these doors are worth a talk as well. */
  further?: Readonly<{ from: number; doors: readonly string[] }>
}>

/** What an advisor does with a need, once the lowest level of the competencies it asks for is `from` or above. */
export type Stance = Readonly<{ id: string; text: Text; from: number }>

/** The training of advisors, and the map that goes from a business's need to a competency, a module and a door. */
export type Training = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  /** The framework whose criteria are the needs. */
  framework: Reference
  /** The framework whose criteria are the advisors' competencies. */
  advisors?: Reference
  /** The library of actions that declares the doors. */
  actions: Reference
  /** The list of the fields. */
  fields: string
  paths: readonly TrainingPath[]
  modules: readonly TrainingModule[]
  /** From the lowest `from` to the highest. */
  stances: readonly Stance[]
  needs: readonly Need[]
}>

/**
 * What an advisor does with a need: the stance that the weakest competency reaches.
 *
 * Undefined when the level of one of them is not known: nobody is sent away, or left alone, on a guess.
 */
export function stanceFor(
  need: Need,
  levels: ReadonlyMap<string, number>,
  stances: readonly Stance[],
): Stance | undefined {
  const reached = need.competencies.map((competency) => levels.get(competency) ?? Number.NaN)
  const lowest = Math.min(...reached)
  return stances.findLast(({ from }) => Number.isFinite(lowest) && compareNumbers(lowest, from) >= 0)
}

/** The modules to have taken before one of them: its own prerequisites and those of its path, and theirs in turn. */
export function modulesBefore({ modules, paths }: Training, id: string): ReadonlySet<string> {
  const before = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const needed of directlyBefore(next)) {
      if (needed === id || before.has(needed)) continue
      before.add(needed)
      waiting.push(needed)
    }
  }
  return before

  function directlyBefore(of: string): readonly string[] {
    const module = modules.find((one) => one.id === of)
    const earlier = paths.find((path) => path.id === module?.path)?.after ?? []
    return [...(module?.after ?? []), ...modules.filter(({ path }) => earlier.includes(path)).map((one) => one.id)]
  }
}
