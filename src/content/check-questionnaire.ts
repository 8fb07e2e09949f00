import { checkIds, checkRepeats, type Identified, identified } from './check-ids.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { isBetween, optionId } from './options-of.ts'
import { measuresOf } from './read-question.ts'
import type { Source } from './source.ts'
import type { FrameworkOutline, Surroundings } from './surroundings.ts'
import { withOwnColumns } from './taken.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenOption, WrittenQuestion, WrittenQuestionnaire } from './written/questionnaire.ts'

/** What a questionnaire is checked beside. */
export type Beside = Readonly<{
  source: Source
  surroundings: Surroundings
  framework: FrameworkOutline | undefined
}>

/** What a questionnaire can say wrong as a whole: its ids, its references, its scales. */
export function* checkQuestionnaire(written: WrittenQuestionnaire, beside: Beside): Generator<Finding> {
  const { source, surroundings, framework } = beside
  const { notice, shows, prepare, roles = [] } = written
  yield* ids(written, source)
  yield* checkRepeats(written.stages, ['stages'])
  yield* scales(written, source)
  yield* unscored(written)
  for (const [index, { role }] of (prepare?.people ?? []).entries()) {
    const known = roles.map(({ id }) => id)
    if (!known.includes(role))
      yield unknownName({ noun: 'role', name: role, known }, ['prepare', 'people', index, 'role'])
  }
  if (notice !== undefined && surroundings.notice(notice).is === 'missing')
    yield unknownName({ noun: 'notice', name: notice, known: surroundings.known.notice }, ['notice'])
  if (shows !== undefined && framework !== undefined && !framework.tiers.includes(shows.tier))
    yield unknownName({ noun: 'tier', name: shows.tier, known: framework.tiers }, ['shows', 'tier'])
}

function* ids(written: WrittenQuestionnaire, source: Source): Generator<Finding> {
  yield* checkIds(identified(written.sections, ['sections']), source)
  yield* checkIds(identified(written.roles, ['roles']), source)
  const questions: Identified[] = []
  const profile: Identified[] = []
  for (const { question, path } of placed(written)) {
    questions.push({ id: typeof question === 'string' ? question : question.id, path: idPath(question, path) })
    if (typeof question === 'string') continue
    if (question.profile !== undefined) profile.push({ id: question.profile, path: [...path, 'profile'] })
    const [, ...columns] = withOwnColumns({ question, path })
    questions.push(...columns.map((own) => ({ id: own.question.id, path: [...own.path, 'id'] })))
    for (const own of [{ question, path }, ...columns]) yield* idsIn(own.question, own.path, source)
  }
  yield* checkIds(questions, source, 'conditions')
  yield* profileKeys(profile, source)
}

type Placed = Readonly<{ question: WrittenQuestion | string; path: Path }>

/** Every question, written or only named, in the order asked. */
function* placed({ sections }: WrittenQuestionnaire): Generator<Placed> {
  for (const [at, section] of sections.entries()) {
    for (const [index, question] of section.questions.entries())
      yield { question, path: ['sections', at, 'questions', index] }
  }
}

function idPath(question: WrittenQuestion | string, path: Path): Path {
  return typeof question === 'string' ? path : [...path, 'id']
}

function* idsIn(question: WrittenQuestion, path: Path, source: Source): Generator<Finding> {
  if (question.kind === 'grid') {
    const rows = identified(question.rows, [...path, 'rows'])
    yield* checkIds(rows, source)
    yield* notStates([...rows, ...identified(question.columns, [...path, 'columns'])])
  }
  if (!('options' in question) || question.options === undefined || 'list' in question.options) return
  yield* optionIds(question.options, [...path, 'options'], source)
}

/** In a file of answers `na:` says « sans objet »: a part of a grid so named could not be answered there. */
function* notStates(parts: readonly Identified[]): Generator<Finding> {
  for (const { id, path } of parts) if (id === 'na') yield onValue(path, { code: 'forbidden-name', name: id })
}

/** Ids given and ranks together: `id: "2"` on the third choice is the second's. */
function* optionIds(options: readonly WrittenOption[], path: Path, source: Source): Generator<Finding> {
  const entries = options.map((option, index) => {
    const hasId = typeof option !== 'string' && option.id !== undefined
    return { id: optionId(option, index), path: hasId ? [...path, index, 'id'] : [...path, index] }
  })
  yield* checkIds(entries, source)
  yield* neighbours(options, path)
}

/** A choice without a text of its own stands between two that have one. */
function* neighbours(options: readonly WrittenOption[], path: Path): Generator<Finding> {
  for (const [index, option] of options.entries()) {
    if (!isBetween(option)) continue
    const around = [options[index - 1], options[index + 1]]
    if (around.some((one) => one === undefined || isBetween(one)))
      yield onValue([...path, index], { code: 'between-without-neighbour' })
  }
}

function* profileKeys(entries: readonly Identified[], source: Source): Generator<Finding> {
  const seen = new Map<string, Path>()
  for (const { id, path } of entries) {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else yield onValue(path, { code: 'profile-key-twice', key: id, line: source.placeOf(first).line })
  }
}

/** Questions that measure something, where there is no framework to measure it. */
function* unscored(written: WrittenQuestionnaire): Generator<Finding> {
  if (written.framework !== undefined) return
  for (const { question: one, path } of placed(written)) {
    for (const own of typeof one === 'string' ? [] : withOwnColumns({ question: one, path })) {
      if (Object.keys(measuresOf(own.question)).length > 0)
        yield onValue([...own.path, 'measures'], { code: 'unscored-questionnaire' })
    }
  }
}

/** Where one question alone takes a scale that does not exist, its name is the slip; where several do, the scale's is. */
function* scales(written: WrittenQuestionnaire, source: Source): Generator<Finding> {
  const uses = usesOfScales(written)
  const all = written.scales ?? {}
  const isMisspelt = [...uses].some(([name, count]) => count === 1 && !Object.hasOwn(all, name))
  for (const [name, { options }] of Object.entries(all)) {
    yield* optionIds(options, ['scales', name, 'options'], source)
    if (!isMisspelt && !uses.has(name)) yield onKey(['scales', name], { code: 'unused-scale', scale: name })
  }
}

/** Scale → how many questions and columns take it. */
function usesOfScales(written: WrittenQuestionnaire): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { question: one, path } of placed(written)) {
    for (const { question } of typeof one === 'string' ? [] : withOwnColumns({ question: one, path }))
      if ('scale' in question && question.scale !== undefined)
        uses.set(question.scale, (uses.get(question.scale) ?? 0) + 1)
  }
  return uses
}
