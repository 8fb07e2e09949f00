import { compareNumbers } from '../model/number.ts'
import { within } from './check-framework.ts'
import { checkIds, checkRepeats, identified } from './check-ids.ts'
import { checkModules } from './check-modules.ts'
import { leavesOf } from './check-path.ts'
import { cyclesIn } from './cycles.ts'
import { type Finding, onValue } from './finding.ts'
import { idsOfList, whenThere } from './found.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'
import type { FrameworkOutline, Surroundings } from './surroundings.ts'
import { unknownName, unknownNames } from './unknown-name.ts'
import type { WrittenNeed, WrittenTraining } from './written/training.ts'

/** The names a map may use; undefined where the file that declares them cannot be read. */
type Names = Readonly<{
  needs: FrameworkOutline | undefined
  advisors: FrameworkOutline | undefined
  competencies: ReadonlySet<string> | undefined
  modules: ReadonlySet<string>
  doors: ReadonlySet<string> | undefined
  fields: ReadonlySet<string> | undefined
}>

/** Everything a training can say wrong: what it refers to, ids, prerequisites, the map. */
export function* checkTraining(written: WrittenTraining, source: Source, around: Surroundings): Generator<Finding> {
  yield* references(written, around)
  yield* ids(written, source)
  const names = namesFor(written, around)
  yield* modules(written, names)
  yield* prerequisites(written)
  yield* stances(written)
  for (const [index, need] of written.needs.entries()) yield* needNames(need, ['needs', index], names)
  yield* unmapped(written, names)
  yield* untrained(written, names)
  yield* checkModules(written)
}

function* references(written: WrittenTraining, around: Surroundings): Generator<Finding> {
  const { framework, advisors, actions, fields } = written
  const frameworks = { framework, ...(advisors === undefined ? {} : { advisors }) }
  for (const [key, name] of Object.entries(frameworks)) {
    if (around.framework(name).is === 'missing')
      yield unknownName({ noun: 'framework', name, known: around.known.framework }, [key])
  }
  if (around.doors(actions).is === 'missing')
    yield unknownName({ noun: 'action-library', name: actions, known: around.known.actions }, ['actions'])
  if (around.list(fields).is === 'missing')
    yield unknownName({ noun: 'list', name: fields, known: around.known.list }, ['fields'])
}

function* ids(written: WrittenTraining, source: Source): Generator<Finding> {
  for (const key of ['paths', 'modules', 'stances'] as const) yield* checkIds(identified(written[key], [key]), source)
  const needs = written.needs.map(({ criterion }, index) => ({ id: criterion, path: ['needs', index, 'criterion'] }))
  yield* checkIds(needs, source)
}

function namesFor({ framework, advisors, actions, fields, modules }: WrittenTraining, around: Surroundings): Names {
  const ofAdvisors = advisors === undefined ? undefined : whenThere(around.framework(advisors))
  return {
    needs: whenThere(around.framework(framework)),
    advisors: ofAdvisors,
    competencies: ofAdvisors === undefined ? undefined : new Set(ofAdvisors.criteria.keys()),
    modules: new Set(modules.map(({ id }) => id)),
    doors: whenThere(around.doors(actions)),
    fields: idsOfList(around.list(fields)),
  }
}

function* modules(written: WrittenTraining, { competencies, modules: known }: Names): Generator<Finding> {
  const paths = new Set(written.paths.map(({ id }) => id))
  for (const [index, { after }] of written.paths.entries()) {
    const path = ['paths', index, 'after']
    yield* unknownNames('path', after, { known: paths, path })
    yield* checkRepeats(after, path)
  }
  for (const [index, { path, builds, after }] of written.modules.entries()) {
    const at = ['modules', index]
    if (!paths.has(path)) yield unknownName({ noun: 'path', name: path, known: paths }, [...at, 'path'])
    yield* names('criterion', builds, competencies, [...at, 'builds'])
    yield* names('module', after, known, [...at, 'after'])
  }
}

/** Names in a list: known when it can be told, none twice. */
function* names(
  noun: 'criterion' | 'module' | 'referral' | 'field',
  list: readonly string[] | undefined,
  known: ReadonlySet<string> | undefined,
  path: Path,
): Generator<Finding> {
  if (known !== undefined) yield* unknownNames(noun, list, { known, path })
  yield* checkRepeats(list, path)
}

/** Paths, then modules, that wait for each other without end. */
function* prerequisites(written: WrittenTraining): Generator<Finding> {
  for (const key of ['paths', 'modules'] as const) {
    const needs = new Map<string, ReadonlySet<string>>()
    for (const { id, after } of written[key]) if (!needs.has(id)) needs.set(id, new Set(after))
    for (const cycle of cyclesIn(needs)) {
      const index = written[key].findIndex(({ id }) => id === cycle[0])
      yield onValue([key, index, 'after'], { code: 'cycle', path: cycle })
    }
  }
}

function* stances({ stances: written }: WrittenTraining): Generator<Finding> {
  for (const [index, { from }] of written.entries()) {
    const before = written[index - 1]?.from
    if (before !== undefined && compareNumbers(from, before) <= 0)
      yield onValue(['stances', index, 'from'], { code: 'level-order', edge: from, before })
  }
}

function* needNames(need: WrittenNeed, path: Path, known: Names): Generator<Finding> {
  const { criterion, further } = need
  if (known.needs !== undefined) {
    const outline = known.needs.criteria.get(criterion)
    if (outline === undefined)
      yield unknownName({ noun: 'criterion', name: criterion, known: known.needs.criteria.keys() }, [
        ...path,
        'criterion',
      ])
    else yield* within(further?.from, outline.range, [...path, 'further', 'from'])
  }
  yield* names('criterion', need.competencies, known.competencies, [...path, 'competencies'])
  yield* names('module', need.modules, known.modules, [...path, 'modules'])
  yield* names('referral', need.doors, known.doors, [...path, 'doors'])
  yield* names('field', need.fields, known.fields, [...path, 'fields'])
  yield* names('referral', further?.doors, known.doors, [...path, 'further', 'doors'])
}

/** A criterion that a business can be weak on, and of which the map says nothing. */
function* unmapped({ needs }: WrittenTraining, { needs: framework }: Names): Generator<Finding> {
  if (framework === undefined) return
  const mapped = new Set(needs.map(({ criterion }) => criterion))
  for (const { id: criterion } of leavesOf(framework.root)) {
    if (!mapped.has(criterion)) yield onValue(['framework'], { code: 'unmapped-criterion', criterion })
  }
}

/** A competency that a need asks for, or that the framework of advisors counts, and that no module builds. */
function* untrained({ modules: written, needs }: WrittenTraining, { advisors }: Names): Generator<Finding> {
  const built = new Set(written.flatMap(({ builds }) => builds))
  const told = new Set<string>()
  for (const [index, { competencies }] of needs.entries()) {
    for (const [place, competency] of competencies.entries()) {
      if (built.has(competency) || told.has(competency)) continue
      told.add(competency)
      yield onValue(['needs', index, 'competencies', place], { code: 'untrained-competency', competency })
    }
  }
  // A competency misspelt in a module would be told twice.
  const isKnown = [...built].every((id) => advisors?.criteria.has(id))
  for (const { id: competency } of advisors !== undefined && isKnown ? leavesOf(advisors.root) : []) {
    if (!built.has(competency) && !told.has(competency))
      yield onValue(['advisors'], { code: 'untrained-competency', competency })
  }
}
