import { PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { nameOf, numberOf, Objects } from './objects.ts'

/** An element of the structure tree, its role mapped to a standard type. */
export type Node = {
  readonly dictionary: PDFDict
  readonly role: string | undefined
  readonly parent: Node | undefined
  readonly kids: Node[]
  readonly language: string | undefined
  readonly id: string | undefined
}

/** The tree, and which element owns each marked content (`page/mcid`) and each annotation. */
export type Structure = Readonly<{
  nodes: readonly Node[]
  owners: ReadonlyMap<string, Node>
  annotations: ReadonlyMap<string, Node>
  findings: readonly Finding[]
  attribute: (node: Node, owner: string, key: string) => PDFObject | undefined
}>

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP ' +
    'WT WP Figure Formula Form'
  ).split(' '),
)

const languageTag = /^([A-Za-z]{1,8}|[xi]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$/u

export function readStructure(pdf: PDFDocument): Structure {
  const objects = new Objects(pdf.context)
  const root = objects.at(pdf.catalog, 'StructTreeRoot')
  const reader = new StructureReader(objects, root)
  for (const kid of objects.list(objects.raw(root, 'K'))) reader.walk(kid, undefined, undefined)
  return reader.structure()
}

class StructureReader {
  readonly #objects: Objects
  readonly #root: PDFObject | undefined
  readonly #nodes: Node[] = []
  readonly #owners = new Map<string, Node>()
  readonly #annotations = new Map<string, Node>()
  readonly #findings: Finding[] = []

  constructor(objects: Objects, root: PDFObject | undefined) {
    this.#objects = objects
    this.#root = root
    this.#checkRoleMap()
  }

  structure(): Structure {
    return {
      nodes: this.#nodes,
      owners: this.#owners,
      annotations: this.#annotations,
      findings: this.#findings,
      attribute: (node, owner, key) => this.#attribute(node, owner, key),
    }
  }

  walk(kid: PDFObject, parent: Node | undefined, page: PDFObject | undefined): void {
    const objects = this.#objects
    const dictionary = objects.dictionary(kid)
    const type = objects.name(dictionary, 'S')
    if (dictionary === undefined || type === undefined) return
    const own = objects.text(dictionary, 'Lang')
    if (own !== undefined && !languageTag.test(own)) this.#find('7.2-29', `language « ${own} »`)
    if (objects.raw(dictionary, 'P') === undefined) this.#find('7.1-12', `${type} has no parent entry`)
    const node: Node = {
      dictionary,
      role: this.#roleOf(type),
      parent,
      kids: [],
      language: own ?? parent?.language,
      id: objects.text(dictionary, 'ID'),
    }
    this.#nodes.push(node)
    parent?.kids.push(node)
    const here = objects.raw(dictionary, 'Pg') ?? page
    for (const each of objects.list(objects.raw(dictionary, 'K'))) this.#kid(each, node, here)
  }

  #kid(kid: PDFObject, node: Node, page: PDFObject | undefined): void {
    const objects = this.#objects
    const found = objects.resolve(kid)
    if (found instanceof PDFNumber) {
      this.#owners.set(`${page}/${found.asNumber()}`, node)
      return
    }
    const type = objects.name(found, 'Type')
    if (type === 'MCR') {
      const stream = objects.raw(found, 'Stm') ?? objects.raw(found, 'Pg') ?? page
      this.#owners.set(`${stream}/${objects.number(found, 'MCID')}`, node)
    } else if (type === 'OBJR') this.#annotations.set(String(objects.raw(found, 'Obj')), node)
    else this.walk(kid, node, page)
  }

  #roleOf(type: string): string | undefined {
    const map = this.#objects.at(this.#root, 'RoleMap')
    const seen = new Set<string>()
    let role = type
    while (!standardTypes.has(role)) {
      const next = this.#objects.name(map, role)
      if (next === undefined) this.#find('7.1-5', `« ${type} » is no standard type`)
      else if (seen.has(role)) this.#find('7.1-6', `« ${type} » maps to itself`)
      if (next === undefined || seen.has(role)) return undefined
      seen.add(role)
      role = next
    }
    return role
  }

  #checkRoleMap(): void {
    const map = this.#objects.dictionary(this.#objects.at(this.#root, 'RoleMap'))
    for (const [key] of map?.entries() ?? []) {
      if (standardTypes.has(key.decodeText())) this.#find('7.1-7', `standard type ${key.decodeText()} is mapped`)
    }
  }

  /** An attribute, from the element itself or from its classes. */
  #attribute(node: Node, owner: string, key: string): PDFObject | undefined {
    const objects = this.#objects
    const classes = objects.at(this.#root, 'ClassMap')
    const named = objects.list(objects.raw(node.dictionary, 'C')).map((each) => nameOf(objects.resolve(each)))
    const attributes = [
      ...objects.list(objects.raw(node.dictionary, 'A')),
      ...named.flatMap((name) => (name === undefined ? [] : objects.list(objects.raw(classes, name)))),
    ]
    const holder = attributes
      .map((each) => objects.resolve(each))
      .filter((each) => each instanceof PDFDict || each instanceof PDFStream)
      .find((each) => objects.name(each, 'O') === owner && objects.at(each, key) !== undefined)
    return objects.at(holder, key)
  }

  #find(rule: string, what: string): void {
    this.#findings.push(finding(rule, what))
  }
}

/** The number of cells a cell spans. */
export function spanOf(structure: Structure, node: Node, key: 'ColSpan' | 'RowSpan'): number {
  return Math.max(1, numberOf(structure.attribute(node, 'Table', key)) ?? 1)
}

export function isLanguageTag(text: string): boolean {
  return languageTag.test(text)
}
