import type { FileFault } from '../model/fault.ts'

/** The largest file a person may write: ten times the largest we ship. */
const largestFile = 1024 * 1024

/** A text, or what stops it from being one and where. */
export type Decoded = Readonly<{ text: string; fault?: undefined }> | Readonly<{ fault: FileFault; before: string }>

/**
 * Bytes as text: UTF-8 only, its mark dropped, every line end made one `\n`.
 *
 * A file in another encoding is refused rather than guessed: half its accents would be wrong without anybody seeing it.
 */
export function decode(input: string | Uint8Array): Decoded {
  if (input.length > largestFile) {
    return { fault: { code: 'file-too-large', bytes: input.length, limit: largestFile }, before: '' }
  }
  if (typeof input === 'string') return { text: withPlainLineEnds(input.replace(/^\uFEFF/, '')) }
  // UTF-16 of plain letters is also UTF-8, with a NUL beside each.
  if (input[0] === 0 || input[1] === 0) return { fault: { code: 'not-utf8' }, before: '' }
  try {
    return { text: withPlainLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(input)) }
  } catch {
    return { fault: { code: 'not-utf8' }, before: readableStart(input) }
  }
}

/** What can be read before the first byte that is not UTF-8, to say where it is. */
function readableStart(bytes: Uint8Array): string {
  const [start = ''] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)
  return start
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
