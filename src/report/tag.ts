type Options = PDFKit.Mixins.StructureElementOptions

/**
 * An element of the document's structure, made when its first content is drawn: the order of the structure is then the
 * order in which things are drawn, which is the order in which they are read.
 */
export class Tag {
  readonly type: string
  readonly #parent: Tag | undefined
  readonly #options: Options
  #element: PDFKit.PDFStructureElement | undefined

  constructor(type: string, parent?: Tag, options: Options = {}) {
    this.type = type
    this.#parent = parent
    this.#options = options
  }

  element(doc: PDFKit.PDFDocument): PDFKit.PDFStructureElement {
    if (this.#element !== undefined) return this.#element
    const parent = this.#parent?.element(doc)
    const made = doc.struct(this.type, this.#options)
    this.#element = made
    if (parent === undefined) doc.addStructure(made)
    else parent.add(made)
    return made
  }
}
