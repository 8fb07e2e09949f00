import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** How the bytes of a file become characters, and how many of its first bytes only say so (the byte order mark). */
export type Encoding = Readonly<{ encoding: string; bom: number }>

/** The names people give to `--encoding`; iconv-lite knows more. */
export const usualEncodings = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'],
  ...['cp850', 'cp437', 'macintosh'],
]

export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name) && !['base64', 'hex', 'binary', 'internal'].includes(name.toLowerCase())
}

const marks: readonly Readonly<{ encoding: string; mark: readonly number[] }>[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

/**
 * The encoding of a file, from its beginning: its byte order mark, else where its NULs are, else UTF-8 if these bytes are
 * valid, else windows-1252. A character cut at the end of the sample counts as valid unless the file ends there.
 */
export function encodingOf(sample: Uint8Array, atEnd: boolean): Encoding {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => sample[index] === byte))
  if (marked !== undefined) return { encoding: marked.encoding, bom: marked.mark.length }
  const wide = wideEncodingOf(sample)
  if (wide !== undefined) return { encoding: wide, bom: 0 }
  const check = new Utf8Check()
  check.push(sample)
  return { encoding: (atEnd ? check.end() : check.isValid) ? 'utf-8' : 'windows-1252', bom: 0 }
}

/** UTF-16 without its mark: Latin letters leave a NUL in most pairs, always on the same side. */
function wideEncodingOf(sample: Uint8Array): string | undefined {
  const pairs = Math.min(2048, sample.length >> 1)
  let [first, second] = [0, 0]
  for (let i = 0; i < pairs; i += 1) {
    if (sample[2 * i] === 0) first += 1
    if (sample[2 * i + 1] === 0) second += 1
  }
  if (pairs < 2 || Math.max(first, second) < 0.7 * pairs || Math.min(first, second) > 0.05 * pairs) return undefined
  return first > second ? 'utf-16be' : 'utf-16le'
}

/** Whether bytes that come in pieces are UTF-8, without a text being made of them. */
export class Utf8Check {
  isValid = true
  #begun: Uint8Array = new Uint8Array(0)

  push(bytes: Uint8Array): void {
    if (!this.isValid) return
    const joined = this.#begun.length === 0 ? bytes : Buffer.concat([this.#begun, bytes])
    const whole = wholeCharacters(joined)
    this.isValid = isUtf8(joined.subarray(0, whole))
    this.#begun = joined.slice(whole)
  }

  /** Whether they were, now that there are no more. */
  end(): boolean {
    return this.isValid && this.#begun.length === 0
  }
}

/** How many of these bytes come before a character that has begun at their end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function lengthOfCharacter(lead: number): number {
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}

const encoder = new TextEncoder()

/** Bytes of any encoding that come in pieces, as UTF-8; what is UTF-8 already goes through untouched. */
export class ToUtf8 {
  readonly #decoder: Readonly<{ write: (bytes: Buffer) => string; end: () => string | undefined }> | undefined
  /** The first half of a character that UTF-16 writes in two. */
  #half = ''

  constructor(encoding: string) {
    this.#decoder = /^utf-?8$/i.test(encoding) ? undefined : iconv.getDecoder(encoding, { stripBOM: false })
  }

  push(chunk: Uint8Array): Uint8Array {
    if (this.#decoder === undefined) return chunk
    return this.#encode(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)), false)
  }

  end(): Uint8Array {
    return this.#encode(this.#decoder?.end() ?? '', true)
  }

  #encode(written: string, atEnd: boolean): Uint8Array {
    const text = this.#half + written
    const isCut = !atEnd && /[\ud800-\udbff]$/.test(text)
    this.#half = isCut ? text.slice(-1) : ''
    return encoder.encode(isCut ? text.slice(0, -1) : text)
  }
}
