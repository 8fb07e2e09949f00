import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { numberOf, Objects } from './objects.ts'
import type { Structure } from './structure.ts'

/** Links, fields and notes stand in the structure and can be told. */
export function* checkAnnotations(pdf: PDFDocument, structure: Structure): Generator<Finding> {
  const objects = new Objects(pdf.context)
  for (const page of pdf.getPages()) {
    const annotations = objects.list(objects.raw(page.node, 'Annots'))
    const shown = annotations.filter((each) => objects.name(objects.resolve(each), 'Subtype') !== 'Popup')
    if (shown.length > 0 && objects.name(page.node, 'Tabs') !== 'S') yield finding('7.18.3-1', 'tab order')
    for (const each of shown) {
      if (!isHidden(objects, page, each)) yield* checkAnnotation(objects, structure, each)
    }
  }
}

function isHidden(objects: Objects, page: PDFPage, annotation: PDFObject): boolean {
  const found = objects.resolve(annotation)
  if (((objects.number(found, 'F') ?? 0) & 2) !== 0) return true
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = objects
    .list(objects.raw(found, 'Rect'))
    .map((each) => numberOf(objects.resolve(each)))
  const { x, y, width, height } = page.getCropBox()
  return Math.max(x1, x2) < x || Math.min(x1, x2) > x + width || Math.max(y1, y2) < y || Math.min(y1, y2) > y + height
}

function* checkAnnotation(objects: Objects, structure: Structure, annotation: PDFObject): Generator<Finding> {
  const found = objects.resolve(annotation)
  const owner = structure.annotations.get(String(annotation))
  const contents = objects.text(found, 'Contents')
  const told = contents || (owner && objects.text(owner.dictionary, 'Alt'))
  switch (objects.name(found, 'Subtype')) {
    case 'Link':
      return yield* inStructure(owner?.role === 'Link', contents, rules.link)
    case 'Widget':
      return yield* inStructure(owner?.role === 'Form', objects.text(found, 'TU') || told, rules.field)
    case 'PrinterMark':
      if (owner !== undefined) yield finding('7.18.8-1', "printer's mark in the structure")
      return
    case 'TrapNet':
      return yield finding('7.18.2-1', 'trap network')
    default:
      yield* inStructure(owner?.role === 'Annot', told, rules.note)
  }
}

const rules = {
  link: { what: 'link', outside: '7.18.5-1', silent: '7.18.5-2' },
  field: { what: 'field', outside: '7.18.4-1', silent: '7.18.1-3' },
  note: { what: 'note', outside: '7.18.1-1', silent: '7.18.1-2' },
} as const

function* inStructure(
  isInside: boolean,
  words: string | undefined,
  { what, outside, silent }: Readonly<{ what: string; outside: string; silent: string }>,
): Generator<Finding> {
  if (!isInside) yield finding(outside, `${what} outside the structure`)
  if (!words) yield finding(silent, `${what} without words`)
}
