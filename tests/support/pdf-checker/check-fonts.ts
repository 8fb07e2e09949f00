import type { PDFDocument } from 'pdf-lib'
import type { UsedFonts } from './check-content.ts'
import { latin1 } from './check-content.ts'
import { type Finding, finding } from './finding.ts'
import { bytesOf, Objects } from './objects.ts'

/** Fonts are in the file, and every shape shown can be told as text. */
export function* checkFonts(pdf: PDFDocument, fonts: UsedFonts): Generator<Finding> {
  const objects = new Objects(pdf.context)
  for (const [font, codes] of fonts) {
    const name = objects.name(font, 'BaseFont') ?? 'font'
    const isComposite = objects.name(font, 'Subtype') === 'Type0'
    const [descendant] = objects.list(objects.raw(font, 'DescendantFonts'))
    const holder = isComposite ? objects.resolve(descendant) : font
    const descriptor = objects.at(holder, 'FontDescriptor')
    const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => objects.at(descriptor, key))
    if (files.every((file) => file === undefined)) yield finding('7.21.4.1-1', `${name} is not embedded`)
    if (!isComposite) continue
    if (objects.at(descriptor, 'CIDSet') !== undefined) yield finding('7.21.4.2-2', `${name} has a CIDSet`)
    if (objects.name(holder, 'Subtype') === 'CIDFontType2' && objects.at(holder, 'CIDToGIDMap') === undefined) {
      yield finding('7.21.3.2-1', `${name} has no CIDToGIDMap`)
    }
    if (codes.has('0000')) yield finding('7.21.8-1', `${name} shows .notdef`)
    yield* checkUnicode(name, latin1(bytesOf(objects.at(font, 'ToUnicode'))), codes)
  }
}

function* checkUnicode(name: string, map: string, codes: ReadonlySet<string>): Generator<Finding> {
  const known = unicodeOf(map)
  for (const code of codes) {
    const text = known.get(code)
    if (text === undefined) yield finding('7.21.7-1', `${name}: no text for ${code}`)
    else if (/^(0000|feff|fffe)$/iu.test(text)) yield finding('7.21.7-2', `${name}: ${code} is ${text}`)
  }
}

/** Code → text, from the ranges and the single mappings of a ToUnicode map. */
function unicodeOf(map: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [, from = '', , targets = ''] of map.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/gu)) {
    const first = Number.parseInt(from, 16)
    for (const [index, target] of [...targets.matchAll(/<([\w\s]*)>/gu)].entries()) {
      known.set((first + index).toString(16).padStart(4, '0'), (target[1] ?? '').replaceAll(/\s/gu, ''))
    }
  }
  return known
}
