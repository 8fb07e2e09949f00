import type { Fault } from '../model/fault.ts'
import { languages } from '../model/text.ts'
import { type Data, isList, isMapping, memberOf, type Origins } from './data.ts'
import type { Finding } from './finding.ts'
import type { Path } from './located.ts'
import { inExpression } from './scope.ts'

/** What a file's data become once its misshapen parts are put aside: what is left out, and what stands in for a value. */
export type Repairs = Readonly<{ removed: ReadonlySet<string>; replaced: ReadonlyMap<string, Data> }>

export const noRepairs: Repairs = { removed: new Set(), replaced: new Map() }

/** A path as a key of repairs. */
function pathKey(path: Path): string {
  return JSON.stringify(path)
}

/** The repairs with one more, for a fault of shape at a path of the file; undefined when the whole file falls. */
export function repairedFor({ path, fault, on }: Finding, written: string, repairs: Repairs): Repairs | undefined {
  const instead = on === 'key' || path[0] === 'migrations' ? undefined : standIn(fault, written)
  if (instead !== undefined) {
    const at = fault.code === 'missing-key' ? [...path, fault.key] : path
    return { ...repairs, replaced: new Map([...repairs.replaced, [pathKey(at), instead]]) }
  }
  const target = wholeOf(path)
  // Without a shared scale, no question that takes it means anything.
  if (target.length === 0 || target[0] === 'scales') return undefined
  return { ...repairs, removed: new Set([...repairs.removed, pathKey(target)]) }
}

const anyText = { fr: '…', en: '…' }
const standIns: Readonly<Record<string, Data>> = {
  name: anyText,
  text: anyText,
  purpose: anyText,
  title: anyText,
  why: anyText,
  sign: anyText,
  version: '0.0.0',
  subject: 'business',
}

/** A value of the right shape for one whose sense is plain, or whose sense does not matter to the other checks. */
function standIn(fault: Fault, written: string): Data | undefined {
  switch (fault.code) {
    case 'needs-quotes':
      return written
    case 'boolean-word':
      return fault.instead === 'true'
    case 'missing-key':
      return standIns[fault.key]
    case 'bad-form':
      return fault.form === 'version' ? '0.0.0' : undefined
    default:
      return undefined
  }
}

/**
 * What falls with the part at a path. A choice put aside would change the number of those after it, and a row or a kind
 * decides what answers mean: the whole question goes. A text goes whole, in every language. Maps between versions lean
 * on one another: all of them go.
 */
function wholeOf(path: Path): Path {
  if (path[0] === 'migrations') return ['migrations']
  const at = path.findLastIndex((step, index) => step === 'questions' && typeof path[index + 1] === 'number')
  if (at >= 0 && ['options', 'rows', 'columns', 'kind'].includes(String(path[at + 2]))) return path.slice(0, at + 2)
  const last = path.at(-1)
  return languages.some((language) => language === last) ? path.slice(0, -1) : path
}

/** The data without what is put aside. */
export function repaired(data: Data, repairs: Repairs, origins: Origins, path: Path = []): Data {
  const instead = repairs.replaced.get(pathKey(path))
  if (instead !== undefined) return instead
  if (isList(data)) {
    const kept = [...data.keys()].filter((index) => !repairs.removed.has(pathKey([...path, index])))
    const list = kept.map((index) => repaired(data[index] ?? null, repairs, origins, [...path, index]))
    origins.set(list, kept)
    return list
  }
  if (!isMapping(data)) return data
  const result: Record<string, Data> = Object.create(null)
  for (const [key, value] of Object.entries(data)) {
    if (!repairs.removed.has(pathKey([...path, key]))) result[key] = repaired(value, repairs, origins, [...path, key])
  }
  return withAdded(result, repairs, path)
}

/** Keys that stand in for missing ones. */
function withAdded(result: Record<string, Data>, { replaced }: Repairs, path: Path): Data {
  for (const [key, value] of Object.entries(standIns)) {
    if (!Object.hasOwn(result, key) && replaced.has(pathKey([...path, key]))) result[key] = value
  }
  return result
}

/** Faults that a part put aside cannot cause, or only by its name. */
const certain: ReadonlySet<string> = new Set([
  'unknown-name',
  'duplicate-id',
  'same-but-for-case',
  'same-in-expressions',
  'repeated-item',
  'profile-key-twice',
  'cycle',
  'missing-translation',
  'move-order',
  'out-of-range',
  'answer-unfit',
  'not-applicable-refused',
  'not-whole',
  'exclusive-with-others',
  'not-an-option',
  'expression-syntax',
  'expression-name',
  'expression-function',
  'expression-arguments',
  'expression-construct',
  'expression-type',
  'expression-comparison',
  'expression-result',
])

/** Whether a fault found in what is left would be one in the whole file too: it does not speak of what was put aside. */
export function isCertain(fault: Fault, aside: ReadonlySet<string>): boolean {
  if (!certain.has(fault.code)) return false
  if (fault.code === 'unknown-name') return fault.noun !== 'tag' && !aside.has(fault.name)
  if (fault.code === 'expression-name') return !aside.has(inExpression(fault.name.split('.').at(-1) ?? ''))
  return true
}

/** Every word of what was put aside, as written and as expressions write it: names that the rest may still use. */
export function wordsAside(data: Data, { removed }: Repairs): ReadonlySet<string> {
  const words = new Set<string>()
  for (const key of removed) {
    const path: Path = JSON.parse(key)
    const gone = path.reduce<Data | undefined>(memberOf, data)
    for (const word of [String(path.at(-1)), ...(gone === undefined ? [] : wordsIn(gone))])
      words.add(word).add(inExpression(word))
  }
  return words
}

function* wordsIn(data: Data): Generator<string> {
  if (isList(data)) for (const item of data) yield* wordsIn(item)
  else if (isMapping(data)) for (const [key, member] of Object.entries(data)) yield* [key, ...wordsIn(member)]
  else yield String(data)
}
