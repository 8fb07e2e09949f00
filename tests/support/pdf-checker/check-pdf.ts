import { PDFDocument } from 'pdf-lib'
import { checkAnnotations } from './check-annotations.ts'
import { checkArchive } from './check-archive.ts'
import { checkCatalog } from './check-catalog.ts'
import { checkContent, type UsedFonts } from './check-content.ts'
import { checkFonts } from './check-fonts.ts'
import { checkOwn } from './check-own.ts'
import { checkParents } from './check-parents.ts'
import { checkStructure } from './check-structure.ts'
import { checkTables } from './check-tables.ts'
import { type Finding, finding } from './finding.ts'
import { readStructure } from './structure.ts'

/**
 * Every rule of PDF/UA-1 and PDF/A-2a that a program can check and that a report could break, and ours.
 *
 * An empty list is a valid file. Each rule is kept honest by a deliberate mistake in `pdf-checker.test.ts`.
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly Finding[]> {
  const read = await readPdf(bytes)
  if (!(read instanceof PDFDocument)) return [read]
  const structure = readStructure(read)
  const fonts: UsedFonts = new Map()
  return [
    ...checkCatalog(read),
    ...checkStructure(read, structure),
    ...checkTables(read, structure),
    ...checkContent(read, structure, fonts),
    ...checkFonts(read, fonts),
    ...checkAnnotations(read, structure),
    ...checkParents(read, structure),
    ...checkArchive(read),
    ...(await checkOwn(bytes)),
  ]
}

/** The rules broken, each once: what a test compares. */
export async function brokenRules(bytes: Uint8Array): Promise<readonly string[]> {
  return [...new Set((await checkPdf(bytes)).map(({ rule }) => rule))]
}

async function readPdf(bytes: Uint8Array): Promise<PDFDocument | Finding> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  } catch (error) {
    return finding('0', `cannot be read: ${error}`)
  }
}
