import type { Binary } from '../../model/survey-file-fault.ts'

const signatures: readonly Readonly<{ found: Binary; bytes: readonly number[] }>[] = [
  { found: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { found: 'archive', bytes: [0x50, 0x4b, 3, 4] },
  { found: 'archive', bytes: [0x1f, 0x8b] },
  { found: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { found: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { found: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { found: 'image', bytes: [0xff, 0xd8, 0xff] },
  { found: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** The parts that a workbook's archive begins with. */
const workbook = /\[Content_Types\]|xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/

/** What a file is, when it is no text: by its first bytes, else by the control characters it holds. `encoding` is that found. */
export function binaryOf(sample: Uint8Array, encoding: string): Binary | undefined {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => sample[index] === byte))?.found
  if (found === 'archive' && workbook.test(String.fromCharCode(...sample.subarray(0, 4096)))) return 'spreadsheet'
  if (found !== undefined) return found
  return !/^utf-?(16|32)/i.test(encoding) && controls(sample) > 0.02 * sample.length ? 'binary' : undefined
}

/** How many bytes no text holds: control characters other than tabs, line ends and the end-of-file mark of old. */
function controls(sample: Uint8Array): number {
  return sample.reduce(
    (count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 26) || (byte > 26 && byte < 28)),
    0,
  )
}
