import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { bytesOf, Objects } from './objects.ts'
import type { Node, Structure } from './structure.ts'
import { tokensOf } from './tokens.ts'

/** A font as it was used: the codes shown with it. */
export type UsedFonts = Map<PDFDict, Set<string>>

type Mark = Readonly<{ artifact: boolean; owner: Node | undefined }>

const painters = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'EI'])
const showers = new Set(['Tj', 'TJ', "'", '"'])

/** Everything drawn is either an artifact or content of the tree; fills `fonts` with what was shown in each. */
export function* checkContent(pdf: PDFDocument, structure: Structure, fonts: UsedFonts): Generator<Finding> {
  for (const page of pdf.getPages()) {
    const reader = new ContentReader(pdf, structure, fonts)
    const objects = new Objects(pdf.context)
    const contents = objects
      .list(objects.raw(page.node, 'Contents'))
      .map((each) => latin1(bytesOf(objects.resolve(each))))
    yield* reader.read(contents.join('\n'), {
      resources: page.node.Resources(),
      key: String(page.ref),
      marks: [],
      depth: 0,
    })
  }
}

type Frame = Readonly<{ resources: PDFDict | undefined; key: string; marks: readonly Mark[]; depth: number }>

class ContentReader {
  readonly #objects: Objects
  readonly #structure: Structure
  readonly #fonts: UsedFonts

  constructor(pdf: PDFDocument, structure: Structure, fonts: UsedFonts) {
    this.#objects = new Objects(pdf.context)
    this.#structure = structure
    this.#fonts = fonts
  }

  *read(content: string, frame: Frame): Generator<Finding> {
    const marks = [...frame.marks]
    let font: PDFDict | undefined
    for (const { operator, operands } of instructionsOf(content)) {
      if (operator === 'Tf') font = this.#resource(frame, 'Font', operands.at(-2))
      if (showers.has(operator)) this.#show(font, operands)
      if (showers.has(operator) || painters.has(operator)) yield* unmarked(marks)
      if (operator === 'Do') yield* this.#draw(operands.at(-1), { ...frame, marks })
      if (operator === 'EMC') marks.pop()
      if (operator !== 'BDC' && operator !== 'BMC') continue
      const mark = this.#mark(operands, operator, frame)
      yield* crossed(marks, mark)
      marks.push(mark)
    }
  }

  #mark(operands: readonly string[], operator: string, frame: Frame): Mark {
    const [tag, properties] = operator === 'BDC' ? operands.slice(-2) : operands.slice(-1)
    const inline = /\/MCID\s+(\d+)/u.exec(properties ?? '')?.[1]
    const named = properties?.startsWith('/') ? this.#resource(frame, 'Properties', properties) : undefined
    const mcid = inline ?? this.#objects.number(named, 'MCID')
    const owner = mcid === undefined ? undefined : this.#structure.owners.get(`${frame.key}/${mcid}`)
    return { artifact: tag === '/Artifact', owner }
  }

  #resource({ resources }: Frame, kind: string, name = ''): PDFDict | undefined {
    return this.#objects.dictionary(this.#objects.raw(this.#objects.at(resources, kind), name.slice(1)))
  }

  #show(font: PDFDict | undefined, operands: readonly string[]): void {
    if (font === undefined) return
    const codes = this.#fonts.get(font) ?? new Set<string>()
    this.#fonts.set(font, codes)
    for (const operand of operands) {
      const hex = /^<([0-9a-fA-F\s]*)>$/u.exec(operand)?.[1]?.replaceAll(/\s/gu, '') ?? ''
      for (const code of hex.match(/.{4}/gu) ?? []) codes.add(code.toLowerCase())
    }
  }

  *#draw(name: string | undefined, frame: Frame): Generator<Finding> {
    const objects = this.#objects
    const reference = objects.raw(objects.at(frame.resources, 'XObject'), (name ?? '').slice(1))
    const object = objects.resolve(reference)
    if (!(object instanceof PDFStream)) return
    if (objects.at(object, 'Ref') !== undefined) yield finding('7.20-1', 'drawing taken from another file')
    if (objects.name(object, 'Subtype') !== 'Form') yield* unmarked(frame.marks)
    else if (frame.depth < 8) {
      const key = objects.at(object, 'StructParents') === undefined ? frame.key : String(reference)
      const resources = objects.dictionary(objects.raw(object, 'Resources')) ?? frame.resources
      yield* this.read(latin1(bytesOf(object)), { ...frame, resources, key, depth: frame.depth + 1 })
    }
  }
}

type Instruction = Readonly<{ operator: string; operands: readonly string[] }>

function* instructionsOf(content: string): Generator<Instruction> {
  let operands: string[] = []
  for (const token of tokensOf(content)) {
    if ('operand' in token) operands.push(token.operand)
    else {
      yield { operator: token.operator, operands }
      operands = []
    }
  }
}

function* crossed(marks: readonly Mark[], mark: Mark): Generator<Finding> {
  if (mark.artifact && marks.some(({ owner }) => owner !== undefined)) yield finding('7.1-1', 'artifact inside content')
  if (mark.owner !== undefined && marks.some(({ artifact }) => artifact))
    yield finding('7.1-2', 'content inside artifact')
}

function* unmarked(marks: readonly Mark[]): Generator<Finding> {
  if (!marks.some(({ artifact, owner }) => artifact || owner !== undefined))
    yield finding('7.1-3', 'neither content nor artifact')
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
