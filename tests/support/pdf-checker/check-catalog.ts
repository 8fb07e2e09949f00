import { PDFBool, PDFDict, type PDFDocument } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { bytesOf, Objects } from './objects.ts'
import { isLanguageTag } from './structure.ts'
import { xmlFault, xmlText } from './xml.ts'

/** What the document says of itself: marked, titled, in a language, identified as PDF/UA. */
export function* checkCatalog(pdf: PDFDocument): Generator<Finding> {
  const objects = new Objects(pdf.context)
  const { catalog } = pdf
  const marks = objects.at(catalog, 'MarkInfo')
  if (objects.at(marks, 'Marked') !== PDFBool.True) yield finding('6.2-1', 'not marked as tagged')
  if (objects.at(marks, 'Suspects') === PDFBool.True) yield finding('7.1-4', 'suspects')
  const preferences = objects.at(catalog, 'ViewerPreferences')
  if (objects.at(preferences, 'DisplayDocTitle') !== PDFBool.True) yield finding('7.1-10', 'title not displayed')
  if (!(objects.at(catalog, 'StructTreeRoot') instanceof PDFDict)) yield finding('7.1-11', 'no structure tree')
  const language = objects.text(catalog, 'Lang')
  if (language === undefined) yield finding('7.2-34', 'no language')
  else if (!isLanguageTag(language)) yield finding('7.2-29', `language « ${language} »`)
  yield* checkExtras(pdf, objects)
  yield* checkXmp(pdf, objects)
}

function* checkExtras(pdf: PDFDocument, objects: Objects): Generator<Finding> {
  if (objects.at(objects.at(pdf.catalog, 'AcroForm'), 'XFA') !== undefined) yield finding('7.15-1', 'XFA form')
  const content = objects.at(pdf.catalog, 'OCProperties')
  const configurations = [objects.raw(content, 'D'), ...objects.list(objects.raw(content, 'Configs'))]
  for (const each of configurations.map((raw) => objects.dictionary(raw))) {
    if (each === undefined) continue
    if (!objects.text(each, 'Name')) yield finding('7.10-1', 'optional content without a name')
    if (objects.at(each, 'AS') !== undefined) yield finding('7.10-2', 'optional content switches by itself')
  }
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (objects.at(object, 'EF') === undefined) continue
    if (!objects.text(object, 'F') || !objects.text(object, 'UF')) yield finding('7.11-1', 'file without a name')
  }
}

function* checkXmp(pdf: PDFDocument, objects: Objects): Generator<Finding> {
  const metadata = objects.at(pdf.catalog, 'Metadata')
  if (objects.name(metadata, 'Type') !== 'Metadata' || objects.name(metadata, 'Subtype') !== 'XML') {
    yield finding('7.1-8', 'no metadata')
    return
  }
  const xmp = new TextDecoder().decode(bytesOf(metadata))
  const fault = xmlFault(xmp)
  if (fault !== undefined) yield finding('own-xmp', fault)
  if (!xmp.includes('http://www.aiim.org/pdfua/ns/id/') || xmlText(xmp, 'pdfuaid:part') !== '1') {
    yield finding('5-1', 'not identified as PDF/UA-1')
  }
  if (!xmlText(xmp, 'dc:title')) yield finding('7.1-9', 'no title')
}
