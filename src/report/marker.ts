import type { Tag } from './tag.ts'

/** Marks everything drawn: either content of an element of the structure, or an artifact that readers skip. */
export class Marker {
  readonly #doc: PDFKit.PDFDocument
  #open: Tag | undefined

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
  }

  /** Draws as content of `tag`; what follows in the same tag on the same page shares the mark. */
  content(tag: Tag, draw: () => void): void {
    if (this.#open !== tag) {
      this.close()
      const element = tag.element(this.#doc)
      element.add(this.#doc.markStructureContent(tag.type))
      this.#open = tag
    }
    draw()
  }

  artifact(draw: () => void, options: PDFKit.Mixins.MarkingOptions = { type: 'Layout' }): void {
    this.close()
    this.#doc.markContent('Artifact', options)
    draw()
    this.#doc.endMarkedContent()
  }

  /** Ends the mark that is open: before a new page, and before anything of another kind. */
  close(): void {
    if (this.#open === undefined) return
    this.#doc.endMarkedContent()
    this.#open = undefined
  }
}
