import { canonicalJson } from '../../model/canonical.ts'
import { type Data, isList, isMapping, memberOf } from '../data.ts'
import { isText } from './part.ts'

/** What a change touches: what is asked or measured, the words alone, or the order things are shown in. */
export type Sort = 'meaning' | 'words' | 'order'

/** One thing that differs, by its path of keys and ids; absent on a side = not said there. */
export type Change = Readonly<{ path: readonly string[]; sort: Sort; before?: Data; after?: Data }>

/** All that differs between two data, each difference once, as deep as it can be told. */
export function changesBetween(
  before: Data | undefined,
  after: Data | undefined,
  path: readonly string[] = [],
): readonly Change[] {
  if (before === after || canonicalJson(before ?? null) === canonicalJson(after ?? null)) return []
  if (isWords(before) && isWords(after)) return [change(path, sortOfWords(path), before, after)]
  if (isExpression(before) || isExpression(after)) return [change(path, 'meaning', before, after)]
  if (isList(before) && isList(after)) return listChanges(before, after, path)
  if (isMapping(before) && isMapping(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => changesBetween(memberOf(before, key), memberOf(after, key), [...path, key]))
  }
  return [change(path, 'meaning', before, after)]
}

/** Items that have ids are told one by one, wherever they stand; others by their rank, or together when they are plain. */
function listChanges(before: readonly Data[], after: readonly Data[], path: readonly string[]): readonly Change[] {
  const [first, second] = [byId(before), byId(after)]
  if (first !== undefined && second !== undefined) {
    const ids = [...new Set([...first.keys(), ...second.keys()])]
    const inside = ids.flatMap((id) => changesBetween(first.get(id), second.get(id), [...path, id]))
    return [...inside, ...moved([...first.keys()], [...second.keys()], path)]
  }
  if ([...before, ...after].some(isMapping)) {
    const ranks = Array.from({ length: Math.max(before.length, after.length) }, (_, rank) => rank)
    return ranks.flatMap((rank) => changesBetween(before[rank], after[rank], [...path, String(rank + 1)]))
  }
  // What came and went of these is told part by part: only their order is left to tell.
  if (isPlaceOfParts(path)) return moved(before, after, path)
  const isReordered = inAnyOrder(before) === inAnyOrder(after)
  return [change(path, isReordered ? 'order' : 'meaning', before, after)]
}

/** The list of the questions of a section, or of the children of a criterion, by their ids. */
function isPlaceOfParts(path: readonly string[]): boolean {
  return path.length === 1 && (path[0] === 'questions' || path[0] === 'children')
}

function moved(before: readonly Data[], after: readonly Data[], path: readonly string[]): readonly Change[] {
  const stayed = before.filter((id) => after.includes(id))
  const now = after.filter((id) => before.includes(id))
  return canonicalJson(stayed) === canonicalJson(now) ? [] : [change(path, 'order', before, after)]
}

function byId(list: readonly Data[]): ReadonlyMap<string, Data> | undefined {
  const entries = list.flatMap((item) => {
    const id = memberOf(item, 'id')
    return typeof id === 'string' ? [[id, item] as const] : []
  })
  const map = new Map(entries)
  return map.size === list.length ? map : undefined
}

function change(path: readonly string[], sort: Sort, before: Data | undefined, after: Data | undefined): Change {
  return { path, sort, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** Words, or nothing said: a choice between two others has none. */
function isWords(data: Data | undefined): boolean {
  return data === undefined || isText(data) || (isMapping(data) && Object.keys(data).length === 0)
}

/** A number in another unit is another number. */
function sortOfWords(path: readonly string[]): Sort {
  return path.at(-1) === 'unit' ? 'meaning' : 'words'
}

/** A condition or a calculation is told whole. */
function isExpression(data: Data | undefined): boolean {
  return typeof memberOf(data, 'op') === 'string'
}

function inAnyOrder(list: readonly Data[]): string {
  return list
    .map((item) => canonicalJson(item))
    .sort()
    .join()
}
