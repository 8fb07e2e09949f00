import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { FileFault } from '../model/fault.ts'
import type { Data } from './data.ts'
import { forbiddenIn, isForbiddenName } from './forbidden.ts'
import type { Located, Member } from './located.ts'
import type { FaultAt } from './parse-yaml.ts'

/** Data, and where each part of it is written. */
export type Found = Readonly<{ data: Data; located: Located }>

/** Told of every fault met on the way. */
type Tell = (offset: number, fault: FileFault) => void

/**
 * Turns a YAML tree into plain data, with the place of every part.
 *
 * Only text keys, each once after Unicode normalisation (checked in one pass, linear); no alias; no number that
 * JavaScript cannot hold exactly; no invisible character that would make a text read otherwise than it is.
 */
export function locate(
  node: Node | null,
  lineStart: (offset: number) => Readonly<{ line: number; column: number }>,
): Found & { faults: readonly FaultAt[] } {
  const faults: FaultAt[] = []
  const tell: Tell = (offset, fault) => faults.push({ offset, fault })
  return { ...new Walk(tell, lineStart).any(node, 0), faults }
}

class Walk {
  readonly #tell: Tell
  readonly #placeOf: (offset: number) => Readonly<{ line: number; column: number }>

  constructor(tell: Tell, placeOf: (offset: number) => Readonly<{ line: number; column: number }>) {
    this.#tell = tell
    this.#placeOf = placeOf
  }

  any(node: unknown, near: number): Found {
    if (isMap(node)) return this.#mapping(node)
    if (isSeq(node)) return this.#list(node.items, node.range?.[0] ?? near)
    if (isScalar(node)) return this.#scalar(node, node.range?.[0] ?? near)
    if (isAlias(node)) this.#tell(node.range?.[0] ?? near, { code: 'alias' })
    return { data: null, located: { start: near } }
  }

  #list(nodes: readonly unknown[], start: number): Found {
    const found = nodes.map((node) => this.any(node, start))
    return { data: found.map(({ data }) => data), located: { start, items: found.map(({ located }) => located) } }
  }

  #mapping(node: YAMLMap): Found {
    const start = node.range?.[0] ?? 0
    const members = new Map<string, Member>()
    const data: Record<string, Data> = Object.create(null)
    for (const pair of node.items) {
      const key = this.#key(pair, start)
      if (key === undefined) continue
      const twin = members.get(key.name)
      const found = this.any(pair.value, key.end)
      if (twin !== undefined)
        this.#tell(key.start, { code: 'key-twice', key: key.name, ...this.#placeOf(twin.keyStart) })
      if (twin !== undefined || isForbiddenName(key.name)) continue
      data[key.name] = found.data
      members.set(key.name, { keyStart: key.start, value: found.located })
    }
    return { data, located: { start, members } }
  }

  #key(pair: Pair, near: number): Readonly<{ name: string; start: number; end: number }> | undefined {
    const node = pair.key
    const start = (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined) ?? near
    if (!isScalar(node) || typeof node.value !== 'string') {
      this.#tell(start, { code: 'key-not-text', written: isScalar(node) ? writtenOf(node) : '' })
      return undefined
    }
    this.#refuseCharacters(node.value, start)
    const name = node.value.normalize('NFC')
    if (isForbiddenName(name)) this.#tell(start, { code: 'forbidden-name', name })
    return { name, start, end: node.range?.[1] ?? start }
  }

  #scalar(node: Scalar, start: number): Found {
    const { value } = node
    const written = writtenOf(node)
    if (typeof value === 'string') {
      this.#refuseCharacters(value, start)
      const cut = node.type === 'PLAIN' && /^\S/.test(node.comment ?? '')
      return { data: value.normalize('NFC'), located: { start, written, ...(cut ? { cut } : {}) } }
    }
    if (typeof value === 'number') {
      if (!isExact(value)) this.#tell(start, { code: 'number-out-of-reach', written })
      return { data: value, located: { start, written } }
    }
    return { data: typeof value === 'boolean' ? value : null, located: { start, written } }
  }

  #refuseCharacters(text: string, start: number): void {
    const character = forbiddenIn(text)
    if (character !== undefined) this.#tell(start, { code: 'forbidden-character', character })
  }
}

/** Finite, and without a neighbour that it could be mistaken for. */
function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function writtenOf(node: Scalar): string {
  return node.source ?? String(node.value)
}
