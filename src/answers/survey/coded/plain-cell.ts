import type { DelimitedRecord } from '../record.ts'

const [space, quote, ampersand, apostrophe, less, equals, backslash] = [0x20, 0x22, 0x26, 0x27, 0x3c, 0x3d, 0x5c]
const asciiEnd = 0x80

/** 1 for the bytes that are not of a plain cell; all are of ASCII. */
const notPlain = new Uint8Array(256)
notPlain.fill(1, 0, space)
for (const byte of [quote, ampersand, less, backslash]) notPlain[byte] = 1

/**
 * How many characters a cell has when it reads as it stands, and is written so in JSON: nothing to take off around it,
 * no escape, no mark of a page. 0 when it may not.
 */
export function plainLength({ bytes, starts, ends, quoting, count }: DelimitedRecord, index: number): number {
  const start = starts[index] ?? 0
  const end = ends[index] ?? 0
  if (index >= count || start === end || quoting[index] === 3) return 0
  if (!isEdge(bytes[start]) || !isEdge(bytes[end - 1])) return 0
  if (bytes[start] === apostrophe || bytes[start] === equals) return 0
  let length = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (notPlain[byte] === 1) return 0
    if ((byte & 0xc0) !== asciiEnd) length += 1
  }
  return length
}

/** Of ASCII and no space: a character of several bytes may be a space. */
function isEdge(byte = 0): boolean {
  return byte > space && byte < asciiEnd
}
