import { isDocument, type LineCounter } from 'yaml'
import type { FileFault } from '../model/fault.ts'
import { type Place, type Problem, problemAt } from '../model/problem.ts'
import { type Data, isList, memberOf, type Origins, typeOf } from './data.ts'
import { decode } from './decode.ts'
import { locate } from './locate.ts'
import { keyStart, type Located, nearest, type Path } from './located.ts'
import { parseYaml } from './parse-yaml.ts'

/** A file as it was handed over: its name for messages, its text or bytes. */
export type ContentFile = Readonly<{ name: string; text: string | Uint8Array }>

/** The data of a file a person wrote, that knows where each of its parts is written. */
export class Source {
  readonly file: string
  readonly data: Data
  readonly #text: string
  readonly #located: Located
  readonly #lines: LineCounter
  readonly #origins: Origins

  constructor(file: string, read: ReadSource, origins: Origins = new Map()) {
    this.file = file
    this.data = read.data
    this.#text = read.text
    this.#located = read.located
    this.#lines = read.lines
    this.#origins = origins
  }

  /** The same file with other data: what is left of it once parts are put aside. Paths go through these data. */
  with(data: Data, origins: Origins): Source {
    return new Source(this.file, { text: this.#text, located: this.#located, lines: this.#lines, data }, origins)
  }

  /** The path in the file of a path in the data. */
  pathInFile(path: Path): Path {
    let here: Data | undefined = this.data
    return path.map((step) => {
      const list = isList(here) ? here : undefined
      here = memberOf(here, step)
      return typeof step === 'number' ? ((list && this.#origins.get(list)?.[step]) ?? step) : step
    })
  }

  /** Where the value at a path is written, else the nearest thing around it. */
  placeOf(path: Path): Place {
    return this.#placeAt(nearest(this.#located, this.pathInFile(path)).start)
  }

  /** Where the key that ends a path is written. */
  placeOfKey(path: Path): Place {
    return this.#placeAt(keyStart(this.#located, this.pathInFile(path)))
  }

  /** Where a character of the text at a path is written; the text's start when it is folded or escaped. */
  placeIn(path: Path, offset: number): Place {
    const { start, written } = nearest(this.#located, this.pathInFile(path))
    const opening = /["']/.test(this.#text.charAt(start)) ? 1 : 0
    const isVerbatim = written !== undefined && this.#text.startsWith(written, start + opening)
    return this.#placeAt(isVerbatim && !written.includes('\n') ? start + opening + offset : start)
  }

  /** The scalar at a path as it is written (`2.0`, `02`), to tell what a number hides. */
  writtenAt(path: Path): string {
    return nearest(this.#located, this.pathInFile(path)).written ?? ''
  }

  /** Whether the text at a path stops where a comment begins. */
  isCutAt(path: Path): boolean {
    return nearest(this.#located, this.pathInFile(path)).cut === true
  }

  #placeAt(offset: number): Place {
    return placeIn(this.file, this.#lines, offset)
  }
}

type ReadSource = Readonly<{ text: string; data: Data; located: Located; lines: LineCounter }>

/** A source, unless the file cannot be read as YAML at all; and what must not be in it. */
export type Opened = Readonly<{ source?: Source; problems: readonly Problem[] }>

/**
 * Opens a file a person wrote.
 *
 * Never throws and never hangs, whatever the bytes: size, encoding and depth are checked before anything costly.
 */
export function openSource(file: ContentFile): Opened {
  const decoded = decode(file.text)
  if (decoded.fault !== undefined) {
    const above = decoded.before.split('\n')
    const place = { file: file.name, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 }
    return { problems: [problemAt(place, decoded.fault)] }
  }
  const { text } = decoded
  const { lines, document, faults } = parseYaml(text)
  const problem = ({ offset, fault }: { offset: number; fault: FileFault }) =>
    problemAt(placeIn(file.name, lines, offset), fault)
  if (!isDocument(document) || faults.length > 0) return { problems: faults.map(problem) }
  const found = locate(document.contents, (offset) => positionIn(lines, offset))
  const source = new Source(file.name, { text, lines, ...found })
  const root = faultOfRoot(found.data)
  if (root !== undefined) return { problems: [problemAt(source.placeOf([]), root)] }
  return { source, problems: found.faults.map(problem) }
}

function faultOfRoot(data: Data): FileFault | undefined {
  const found = typeOf(data)
  if (found === 'nothing') return { code: 'empty-file' }
  return found === 'mapping' ? undefined : { code: 'not-a-mapping', found }
}

function positionIn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function placeIn(file: string, lines: LineCounter, offset: number): Place {
  return { file, ...positionIn(lines, offset) }
}
