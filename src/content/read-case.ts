import type { Asking } from '../model/asking.ts'
import type { Profile } from '../model/profile.ts'
import type { Expectation, GoldenCase } from '../model/questionnaire.ts'
import { checkProfileValue } from './check-profile-value.ts'
import { type Data, isList, isMapping } from './data.ts'
import { fitAnswers } from './fit-response.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { storeKeys } from './profile-keys.ts'
import type { Source } from './source.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenCase, WrittenExpectation } from './written/questionnaire.ts'

/** What a golden case is read against. `nodes` are the criteria, lenses and questions it may expect something of, with their levels; absent = not known. */
export type CaseReading = Readonly<{
  asking: Asking
  nodes: ReadonlyMap<string, readonly string[]> | undefined
  source: Source
  notes: Notes
}>

/** A golden case: a profile and answers, and what the arithmetic must give. */
export function readCase(written: WrittenCase, path: Path, reading: CaseReading): GoldenCase {
  const { asking, notes } = reading
  const who = new Set(asking.questionnaire.roles.map(({ id }) => id))
  return {
    name: written.name,
    profile: readProfile(written.profile ?? {}, [...path, 'profile'], reading),
    answers: fitAnswers(written.answers, { asking, path: [...path, 'answers'], notes, who }),
    expect: Object.entries(written.expect).flatMap(([node, expected]) =>
      readExpectations(node, expected, { path: [...path, 'expect', node], reading }),
    ),
  }
}

function readProfile(written: Readonly<Record<string, Data>>, path: Path, { asking, notes }: CaseReading): Profile {
  const known = new Set([...storeKeys, 'name', ...asking.profile.keys()])
  const profile = new Map<string, string | number | readonly string[]>()
  for (const [key, value] of Object.entries(written)) {
    if (!known.has(key))
      notes.tell({ ...unknownName({ noun: 'profile-key', name: key, known }, [...path, key]), on: 'key' })
    const items = isList(value) ? value : [value]
    for (const item of items) notes.tellAll(checkProfileValue(key, String(item), { asking, path: [...path, key] }))
    if (typeof value === 'string' || typeof value === 'number') profile.set(key, value)
    else if (isList(value)) profile.set(key, value.map(String))
  }
  return profile
}

type At = Readonly<{ path: Path; reading: CaseReading }>

function readExpectations(node: string, expected: WrittenExpectation | null, at: At): readonly Expectation[] {
  const { nodes, notes } = at.reading
  if (nodes !== undefined && !nodes.has(node))
    notes.tell({ ...unknownName({ noun: 'node', name: node, known: nodes.keys() }, at.path), on: 'key' })
  if (expected === null || !isMapping(expected)) return [{ node, field: 'value', decimals: 0 }]
  const numbers = (['value', 'low', 'high', 'coverage'] as const).flatMap((field): readonly Expectation[] => {
    const value = expected[field]
    if (value === undefined) return []
    const decimals = decimalsOf(at.reading.source.writtenAt([...at.path, field]))
    return [{ node, field, ...given('value', value ?? undefined), decimals }]
  })
  const { level } = expected
  const levels = nodes?.get(node)
  if (typeof level === 'string' && levels !== undefined && !levels.includes(level))
    notes.tell(unknownName({ noun: 'level', name: level, known: levels }, [...at.path, 'level']))
  return level === undefined ? numbers : [...numbers, { node, field: 'level', ...given('level', level ?? undefined) }]
}

/** How many decimals a number is written with: `2.30` is compared at two. */
function decimalsOf(written: string): number {
  return /\.(\d+)$/.exec(written)?.[1]?.length ?? 0
}
