import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

type Maybe = PDFObject | undefined

/** Reads a file's objects, references followed. */
export class Objects {
  readonly context: PDFContext

  constructor(context: PDFContext) {
    this.context = context
  }

  resolve(object: Maybe): Maybe {
    return object instanceof PDFRef ? this.context.lookup(object) : object
  }

  /** The entry of a dictionary, or of a stream's dictionary. */
  at(holder: Maybe, key: string): Maybe {
    return this.resolve(this.raw(holder, key))
  }

  /** The entry as written: a reference stays one. */
  raw(holder: Maybe, key: string): Maybe {
    const dictionary = this.dictionary(holder)
    return dictionary?.get(PDFName.of(key))
  }

  dictionary(object: Maybe): PDFDict | undefined {
    const found = this.resolve(object)
    if (found instanceof PDFStream) return found.dict
    return found instanceof PDFDict ? found : undefined
  }

  /** The members of an array, a lone object as an array of one. */
  list(object: Maybe): readonly PDFObject[] {
    const found = this.resolve(object)
    if (found instanceof PDFArray) return found.asArray()
    return found === undefined ? [] : [found]
  }

  name(holder: Maybe, key: string): string | undefined {
    return nameOf(this.at(holder, key))
  }

  text(holder: Maybe, key: string): string | undefined {
    return textOf(this.at(holder, key))
  }

  number(holder: Maybe, key: string): number | undefined {
    return numberOf(this.at(holder, key))
  }
}

export function nameOf(object: Maybe): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined
}

export function textOf(object: Maybe): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

export function numberOf(object: Maybe): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** The bytes of a stream, decoded. */
export function bytesOf(object: Maybe): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode()
  return object instanceof PDFStream ? object.getContents() : new Uint8Array()
}
