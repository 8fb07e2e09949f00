import { type PDFDocument, PDFNumber } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { bytesOf, Objects, textOf } from './objects.ts'
import { xmlText } from './xml.ts'

const forbiddenActions = new Set([
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'Rendition',
])

/** What PDF/A-2a asks of a file beyond its tags: nothing outside it, nothing that acts, nothing hidden. */
export function* checkArchive(pdf: PDFDocument): Generator<Finding> {
  const objects = new Objects(pdf.context)
  const { catalog, context } = pdf
  const { trailerInfo } = context
  const intents = objects.list(objects.raw(catalog, 'OutputIntents'))
  const profiles = intents.map((each) => objects.at(objects.resolve(each), 'DestOutputProfile'))
  if (profiles.length === 0 || profiles.some((each) => each === undefined))
    yield finding('A-intent', 'no output intent')
  yield* checkEncryption(pdf, objects)
  if (objects.list(trailerInfo.ID).length !== 2) yield finding('A-id', 'no file identifier')
  for (const key of ['OpenAction', 'AA']) {
    if (objects.at(catalog, key) !== undefined) yield finding('A-action', `the document has ${key}`)
  }
  yield* checkObjects(pdf, objects)
  yield* checkMetadata(pdf, objects)
}

function* checkEncryption(pdf: PDFDocument, objects: Objects): Generator<Finding> {
  const encryption = objects.resolve(pdf.context.trailerInfo.Encrypt)
  if (encryption === undefined) return
  yield finding('A-encrypt', 'encrypted')
  const permissions = objects.at(encryption, 'P')
  const isReadable = permissions instanceof PDFNumber && (permissions.asNumber() & (1 << 9)) !== 0
  if (!isReadable) yield finding('7.16-1', 'readers are kept out')
}

function* checkObjects(pdf: PDFDocument, objects: Objects): Generator<Finding> {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const action = objects.name(object, 'S')
    if (action !== undefined && forbiddenActions.has(action)) yield finding('A-action', action)
    if (objects.at(object, 'JS') !== undefined) yield finding('A-action', 'script')
    if (objects.at(object, 'EF') !== undefined || objects.name(object, 'Type') === 'EmbeddedFile') {
      yield finding('A-file', 'a file inside the file')
    }
    if (objects.at(object, 'Length') !== undefined && objects.at(object, 'F') !== undefined) {
      yield finding('A-external', 'a stream outside the file')
    }
  }
}

/** The packet names the part and level, declares its own schema, and says the same as the Info dictionary. */
function* checkMetadata(pdf: PDFDocument, objects: Objects): Generator<Finding> {
  const xmp = new TextDecoder().decode(bytesOf(objects.at(pdf.catalog, 'Metadata')))
  if (xmlText(xmp, 'pdfaid:part') !== '2' || xmlText(xmp, 'pdfaid:conformance') !== 'A') {
    yield finding('A-level', 'not identified as PDF/A-2a')
  }
  const declared = xmp.match(/<pdfaSchema:namespaceURI>[^<]*/gu) ?? []
  if (!declared.some((each) => each.includes('http://www.aiim.org/pdfua/ns/id/'))) {
    yield finding('A-schema', 'pdfuaid without its schema')
  }
  const info = objects.resolve(pdf.context.trailerInfo.Info)
  const pairs = {
    Title: 'dc:title',
    Author: 'dc:creator',
    Subject: 'dc:description',
    Producer: 'pdf:Producer',
    Creator: 'xmp:CreatorTool',
  }
  for (const [key, element] of Object.entries(pairs)) {
    const said = textOf(objects.at(info, key))
    if (said !== undefined && said !== xmlText(xmp, element)) yield finding('A-info', `${key}: « ${said} »`)
  }
}
