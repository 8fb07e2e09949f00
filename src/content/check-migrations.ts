import { allWithColumns, pieceOf } from '../model/columns.ts'
import { inOrder, type Migration, type Renaming, tracksOf } from '../model/migration.ts'
import { optionsOf, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { compareVersions } from '../model/version.ts'
import { checkRepeats } from './check-ids.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { readMigration } from './read-migration.ts'
import type { Source } from './source.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenMigration } from './written/questionnaire.ts'

/** A map where it is written, those that follow it, and the questions they must lead to. */
type Step = Readonly<{
  written: WrittenMigration
  path: Path
  later: readonly Migration[]
  asked: ReadonlyMap<string, Question>
  source: Source
}>

/**
 * What maps between versions can say wrong. A name that follows is looked for at the end of the later maps: the versions
 * between are not at hand, this one is.
 */
export function* checkMigrations(
  written: readonly WrittenMigration[],
  questionnaire: Questionnaire,
  source: Source,
): Generator<Finding> {
  const asked = new Map(allWithColumns(questionnaire).map((question) => [question.id, question]))
  const all = inOrder(written.map(readMigration))
  yield* versions(written, questionnaire.version, source)
  for (const [index, one] of written.entries()) {
    const later = all.filter(({ from }) => compareVersions(from, one.from) > 0)
    const step: Step = { written: one, path: ['migrations', index], later, asked, source }
    yield* fates(step)
    yield* origins(step)
    yield* reused(step)
    yield* missing(step)
    yield* missingParts(step)
  }
}

function* versions(written: readonly WrittenMigration[], version: string, source: Source): Generator<Finding> {
  const seen = new Map<string, Path>()
  for (const [index, { from }] of written.entries()) {
    const path = ['migrations', index, 'from']
    const first = seen.get(from)
    if (first !== undefined) yield onValue(path, { code: 'migration-twice', from, line: source.placeOf(first).line })
    else if (compareVersions(from, version) >= 0) yield onValue(path, { code: 'migration-not-older', from, version })
    seen.set(from, first ?? path)
  }
}

/** A name, and where it is written: as a key, or in a list. */
type Named = Readonly<{ id: string; path: Path; on?: 'key' }>

/** The questions of the older version that the map names. */
function olderNames({ written, path }: Step): readonly Named[] {
  const { renamed = {}, split = {}, retired = [] } = written
  return [
    ...Object.keys(renamed).map((id): Named => ({ id, path: [...path, 'renamed', id], on: 'key' })),
    ...Object.keys(split).map((id): Named => ({ id, path: [...path, 'split', id], on: 'key' })),
    ...listed(retired, [...path, 'retired']),
  ]
}

function listed(ids: readonly string[], path: Path): readonly Named[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }))
}

/** The questions that older ones become. */
function becomes({ written, path }: Step): readonly Named[] {
  const { renamed = {}, split = {} } = written
  return [
    ...Object.entries(renamed).map(([old, id]) => ({ id, path: [...path, 'renamed', old] })),
    ...Object.entries(split).flatMap(([old, ids]) => listed(ids, [...path, 'split', old])),
  ]
}

/** The questions that the map names by the id they now have. */
function newerNames({ written, path }: Step): readonly Named[] {
  const { reworded = [], meaning_changed = [], options = {}, rows = {} } = written
  return [
    ...listed(reworded, [...path, 'reworded']),
    ...listed(meaning_changed, [...path, 'meaning_changed']),
    ...Object.keys(options).map((id): Named => ({ id, path: [...path, 'options', id], on: 'key' })),
    ...Object.keys(rows).map((id): Named => ({ id, path: [...path, 'rows', id], on: 'key' })),
  ]
}

/** An older question has one fate, and a question that stays has one too. */
function* fates(step: Step): Generator<Finding> {
  const { written, path, source } = step
  const { reworded = [], meaning_changed = [], retired = [] } = written
  for (const [key, list] of Object.entries({ reworded, meaning_changed, retired }))
    yield* checkRepeats(list, [...path, key])
  const kept = [...listed(reworded, [...path, 'reworded']), ...listed(meaning_changed, [...path, 'meaning_changed'])]
  for (const names of [olderNames(step), kept]) {
    for (const { one, first } of twice(names)) {
      if (one.path.at(-2) !== first.path.at(-2))
        yield told(one, { code: 'two-fates', question: one.id, line: lineOf(first, source) })
    }
  }
}

function* origins(step: Step): Generator<Finding> {
  for (const { one, first } of twice(becomes(step)))
    yield told(one, { code: 'two-origins', question: one.id, line: lineOf(first, step.source) })
}

function twice(names: readonly Named[]): readonly Readonly<{ one: Named; first: Named }>[] {
  const seen = new Map<string, Named>()
  return names.flatMap((one) => {
    const first = seen.get(one.id)
    seen.set(one.id, first ?? one)
    return first === undefined ? [] : [{ one, first }]
  })
}

function told({ path, on }: Named, fault: Finding['fault']): Finding {
  return on === 'key' ? onKey(path, fault) : onValue(path, fault)
}

function lineOf({ path, on }: Named, source: Source): number {
  return (on === 'key' ? source.placeOfKey(path) : source.placeOf(path)).line
}

/** An id that stopped being one question's is never another's: nor, from one map to the next, its own again. */
function* reused(step: Step): Generator<Finding> {
  for (const one of olderNames(step)) {
    if (step.asked.has(one.id)) yield told(one, { code: 'id-reused', question: one.id })
  }
}

function* missing(step: Step): Generator<Finding> {
  for (const one of [...becomes(step), ...newerNames(step)]) {
    if (tracksOf(one.id, step.later).every(({ id }) => step.asked.has(id))) continue
    yield { ...unknownName({ noun: 'question', name: one.id, known: step.asked.keys() }, one.path), ...onOf(one) }
  }
}

function onOf({ on }: Named): Pick<Finding, 'on'> {
  return on === undefined ? {} : { on }
}

/** Options and rows of a question that goes on as one: the new ids must be some of its own. */
function* missingParts(step: Step): Generator<Finding> {
  const { written, path } = step
  for (const noun of ['option', 'row'] as const) {
    const key = `${noun}s` as const
    for (const [id, names] of Object.entries(written[key] ?? {}))
      yield* missingOf({ id, names, noun, path: [...path, key, id] }, step)
  }
}

type Parts = Readonly<{ id: string; names: Renaming; noun: 'option' | 'row'; path: Path }>

function* missingOf({ id, names, noun, path }: Parts, { later, asked }: Step): Generator<Finding> {
  const [track, ...others] = tracksOf(id, later)
  const question = track && asked.get(track.id)
  if (track === undefined || question === undefined || others.length > 0) return
  const known = partsOf(question, noun)
  for (const [old, now] of Object.entries(names)) {
    if (!known.includes(track[noun](now))) yield unknownName({ noun, name: now, known }, [...path, old])
  }
}

function partsOf(question: Question, noun: Parts['noun']): readonly string[] {
  if (noun === 'option') return optionsOf(pieceOf(question)).map(({ id }) => id)
  return question.kind === 'grid' ? question.rows.map(({ id }) => id) : []
}
