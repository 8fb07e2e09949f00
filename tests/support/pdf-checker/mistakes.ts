import { PDFArray, type PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { bytesOf, Objects } from './objects.ts'

/** What pdf-lib makes an object of. */
type LiteralObject = NonNullable<Parameters<PDFDocument['context']['stream']>[1]>

const key = (name: string): PDFName => PDFName.of(name)

/** A file opened to make a deliberate mistake in it. */
export class Spoiled {
  readonly pdf: PDFDocument
  readonly objects: Objects

  private constructor(pdf: PDFDocument) {
    this.pdf = pdf
    this.objects = new Objects(pdf.context)
  }

  static async open(bytes: Uint8Array): Promise<Spoiled> {
    return new Spoiled(await PDFDocument.load(bytes, { updateMetadata: false }))
  }

  /** Written as it stands: nothing is put right on the way. */
  save(): Promise<Uint8Array> {
    return this.pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false })
  }

  get catalog(): PDFDict {
    return this.pdf.catalog
  }

  get firstPage(): PDFDict {
    return this.pdf.getPage(0).node
  }

  /** The dictionary found at the end of these keys. */
  under(holder: PDFDict, ...keys: readonly string[]): PDFDict {
    return keys.reduce(
      (found, each) => this.#known(this.objects.dictionary(this.objects.raw(found, each)), each),
      holder,
    )
  }

  /** The first dictionary of the file whose entry is this name. */
  first(entry: string, name: string): PDFDict {
    return this.#known(this.all(entry, name)[0], `${entry} ${name}`)
  }

  all(entry: string, name: string): readonly PDFDict[] {
    const objects = [...this.pdf.context.enumerateIndirectObjects()].map(([, object]) =>
      this.objects.dictionary(object),
    )
    return objects.filter((each) => each !== undefined).filter((each) => this.objects.name(each, entry) === name)
  }

  remove(holder: PDFDict, entry: string): void {
    if (!holder.has(key(entry))) throw new Error(`no ${entry} to remove`)
    holder.delete(key(entry))
  }

  rename(holder: PDFDict, entry: string, name: string): void {
    holder.set(key(entry), key(name))
  }

  write(holder: PDFDict, entry: string, text: string): void {
    holder.set(key(entry), this.text(text))
  }

  name(name: string): PDFName {
    return key(name)
  }

  text(text: string): PDFHexString {
    return PDFHexString.fromText(text)
  }

  flag(holder: PDFDict, entry: string, value: boolean): void {
    holder.set(key(entry), this.pdf.context.obj(value))
  }

  /** The last child of an element goes. */
  dropLastKid(element: PDFDict): void {
    const kids = this.objects.resolve(this.objects.raw(element, 'K'))
    if (!(kids instanceof PDFArray) || kids.size() < 2) throw new Error('no child to drop')
    kids.remove(kids.size() - 1)
  }

  /** A new element at the end of another, with nothing to show. */
  grow(parent: PDFDict, role: string, entries: LiteralObject = {}): PDFDict {
    const { context } = this.pdf
    const element = context.obj({ Type: 'StructElem', S: role, P: this.#reference(parent), ...entries })
    const kids = this.objects.list(this.objects.raw(parent, 'K'))
    const own = this.objects.raw(parent, 'K')
    const before = this.objects.resolve(own) instanceof PDFArray ? kids : own === undefined ? [] : [own]
    parent.set(key('K'), context.obj([...before, context.register(element)]))
    return element
  }

  /** A new annotation on the first page. */
  annotate(subtype: string, entries: LiteralObject = {}): void {
    const { context } = this.pdf
    const added = context.register(context.obj({ Type: 'Annot', Subtype: subtype, Rect: [10, 10, 20, 20], ...entries }))
    const before = this.objects.list(this.objects.raw(this.firstPage, 'Annots'))
    this.firstPage.set(key('Annots'), context.obj([...before, added]))
  }

  /** The name of a resource of the first page. */
  resource(kind: string): string {
    const [first] = this.under(this.firstPage, 'Resources', kind).keys()
    return this.#known(first, kind).decodeText()
  }

  #reference(element: PDFDict): PDFRef {
    return this.#known(this.pdf.context.getObjectRef(element), 'a reference')
  }

  /** Drawing instructions at the end of the first page. */
  draw(instructions: string): void {
    const added = this.pdf.context.register(this.pdf.context.stream(instructions))
    const contents = this.objects.list(this.objects.raw(this.firstPage, 'Contents'))
    const own = this.objects.raw(this.firstPage, 'Contents')
    const before = this.objects.resolve(own) instanceof PDFArray ? contents : own === undefined ? [] : [own]
    this.firstPage.set(key('Contents'), this.pdf.context.obj([...before, added]))
  }

  /** Rewrites the metadata packet. */
  metadata(change: (xmp: string) => string): void {
    const stream = this.objects.at(this.catalog, 'Metadata')
    if (!(stream instanceof PDFRawStream)) throw new Error('no metadata')
    const xmp = new TextDecoder().decode(bytesOf(stream))
    const changed = change(xmp)
    if (changed === xmp) throw new Error('the metadata is the same')
    const { context } = this.pdf
    const made = context.stream(new TextEncoder().encode(changed), { Type: 'Metadata', Subtype: 'XML' })
    this.catalog.set(key('Metadata'), context.register(made))
  }

  #known<T>(found: T | undefined, what: string): T {
    if (found === undefined) throw new Error(`nothing to spoil: ${what}`)
    return found
  }
}
