import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { numberOf, Objects } from './objects.ts'
import type { Structure } from './structure.ts'

/**
 * The way back, from what is drawn to the structure: a reader that starts from a page finds each content's element.
 *
 * Each page and each annotation has its number, and the parent tree gives for it the same elements as the structure.
 */
export function* checkParents(pdf: PDFDocument, structure: Structure): Generator<Finding> {
  const objects = new Objects(pdf.context)
  const tree = readTree(objects, objects.at(objects.at(pdf.catalog, 'StructTreeRoot'), 'ParentTree'))
  for (const page of pdf.getPages()) {
    yield* checkPage(objects, structure, tree, page)
    for (const annotation of objects.list(objects.raw(page.node, 'Annots'))) {
      const owner = structure.annotations.get(String(annotation))
      const number = objects.number(annotation, 'StructParent')
      const parent = number === undefined ? undefined : objects.resolve(tree.get(number))
      if (owner !== undefined && parent !== owner.dictionary)
        yield finding('own-parents', 'an annotation has no way back')
    }
  }
}

function* checkPage(
  objects: Objects,
  structure: Structure,
  tree: ReadonlyMap<number, PDFObject>,
  page: PDFPage,
): Generator<Finding> {
  const prefix = `${page.ref}/`
  const number = objects.number(page.node, 'StructParents')
  const parents = number === undefined ? [] : objects.list(tree.get(number))
  for (const [key, owner] of structure.owners) {
    if (!key.startsWith(prefix)) continue
    const parent = objects.resolve(parents[Number(key.slice(prefix.length))])
    if (parent !== owner.dictionary) yield finding('own-parents', `content ${key} has no way back`)
  }
}

/** Number → what it names, in a number tree of any depth. */
function readTree(objects: Objects, node: PDFObject | undefined): ReadonlyMap<number, PDFObject> {
  const pairs = objects.list(objects.raw(node, 'Nums'))
  const own = pairs.flatMap((key, index): readonly (readonly [number, PDFObject])[] => {
    const [number, named] = [numberOf(objects.resolve(key)), pairs[index + 1]]
    return index % 2 === 1 || number === undefined || named === undefined ? [] : [[number, named]]
  })
  const kids = objects.list(objects.raw(node, 'Kids')).flatMap((kid) => [...readTree(objects, objects.resolve(kid))])
  return new Map([...own, ...kids])
}
