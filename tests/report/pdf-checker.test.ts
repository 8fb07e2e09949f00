import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { checkArchive } from '../support/pdf-checker/check-archive.ts'
import { brokenRules } from '../support/pdf-checker/check-pdf.ts'
import { Spoiled } from '../support/pdf-checker/mistakes.ts'
import { annotated, type Mistakes, misplaced, strange } from '../support/pdf-checker/rarer-mistakes.ts'
import { reportInput } from '../support/report-input.ts'

const { bytes } = await toPdf(compose(reportInput('fr')), fonts)

/** Each mistake, and a rule that must find it. */
const mistakes: Mistakes = {
  'the document has no language': ['7.2-34', (file) => file.remove(file.catalog, 'Lang')],
  'its language is no language': ['7.2-29', (file) => file.write(file.catalog, 'Lang', 'français du Québec')],
  'it is not marked as tagged': ['6.2-1', (file) => file.remove(file.catalog, 'MarkInfo')],
  'its tags are suspect': ['7.1-4', (file) => file.flag(file.under(file.catalog, 'MarkInfo'), 'Suspects', true)],
  'the file’s name is shown and not the title': [
    '7.1-10',
    (file) => file.flag(file.under(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
  ],
  'there is no structure': ['7.1-11', (file) => file.remove(file.catalog, 'StructTreeRoot')],
  'there is no metadata': ['7.1-8', (file) => file.remove(file.catalog, 'Metadata')],
  'a page does not say where its contents belong': [
    'own-parents',
    (file) => file.remove(file.firstPage, 'StructParents'),
  ],
  'the parent tree is lost': [
    'own-parents',
    (file) => file.remove(file.under(file.catalog, 'StructTreeRoot'), 'ParentTree'),
  ],
  'a link does not say where it belongs': [
    'own-parents',
    (file) => file.remove(file.first('Subtype', 'Link'), 'StructParent'),
  ],
  'a link has no words': ['7.18.5-2', (file) => file.remove(file.first('Subtype', 'Link'), 'Contents')],
  'a link is an element of another kind': ['7.18.5-1', (file) => file.rename(file.first('S', 'Link'), 'S', 'Span')],
  'a page is not walked in the order of its structure': [
    '7.18.3-1',
    (file) => {
      const [page] = file.all('Type', 'Page').filter((each) => file.objects.at(each, 'Annots') !== undefined)
      if (page !== undefined) file.remove(page, 'Tabs')
    },
  ],
  'a font is not in the file': ['7.21.4.1-1', (file) => file.remove(file.first('Type', 'FontDescriptor'), 'FontFile2')],
  'a font’s shapes have no text': ['7.21.7-1', (file) => file.remove(file.first('Subtype', 'Type0'), 'ToUnicode')],
  'a font has no map of its shapes': [
    '7.21.3.2-1',
    (file) => file.remove(file.first('Subtype', 'CIDFontType2'), 'CIDToGIDMap'),
  ],
  'a chart has no words': ['7.3-1', (file) => file.remove(file.first('S', 'Figure'), 'Alt')],
  'a chart’s words leave a figure out': [
    'own-figures',
    (file) => file.write(file.first('S', 'Figure'), 'Alt', 'Une barre.'),
  ],
  'a level of heading is skipped': ['7.4.2-1', (file) => file.rename(file.first('S', 'H2'), 'S', 'H4')],
  'a kind of element is of no standard': ['7.1-5', (file) => file.rename(file.first('S', 'P'), 'S', 'Encadre')],
  'a standard kind is given another meaning': [
    '7.1-7',
    (file) => file.under(file.catalog, 'StructTreeRoot').set(file.name('RoleMap'), file.pdf.context.obj({ P: 'H1' })),
  ],
  'an element has no parent': ['7.1-12', (file) => file.remove(file.first('S', 'P'), 'P')],
  'a header of a table has no scope': ['7.5-1', (file) => file.remove(file.first('S', 'TH'), 'A')],
  'a row lacks a cell': ['7.2-42', (file) => file.dropLastKid(file.first('S', 'TR'))],
  'a cell is outside a row': ['7.2-8', (file) => file.rename(file.first('S', 'TR'), 'S', 'Sect')],
  'an item is outside a list': ['7.2-17', (file) => file.rename(file.first('S', 'L'), 'S', 'Sect')],
  'an item’s text is outside the item': ['7.2-18', (file) => file.rename(file.first('S', 'LI'), 'S', 'Sect')],
  'something is drawn out of the structure': ['7.1-3', (file) => file.draw('0 0 10 10 re f')],
  'an artifact is inside a content': ['7.1-1', (file) => file.draw('/P <</MCID 0>> BDC /Artifact BMC EMC EMC')],
  'a content is inside an artifact': ['7.1-2', (file) => file.draw('/Artifact BMC /P <</MCID 0>> BDC EMC EMC')],
  'it does not say that it is PDF/UA': [
    '5-1',
    (file) => file.metadata((xmp) => xmp.replaceAll('<pdfuaid:part>1', '<pdfuaid:part>3')),
  ],
  'it does not say that it is PDF/A-2a': [
    'A-level',
    (file) => file.metadata((xmp) => xmp.replaceAll('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  ],
  'its metadata is no XML': [
    'own-xmp',
    (file) => file.metadata((xmp) => xmp.replace('Boulangerie', '</w> & Boulangerie')),
  ],
  'it has no title': ['7.1-9', (file) => file.metadata((xmp) => xmp.replace(/<dc:title>[\s\S]*<\/dc:title>/u, ''))],
  'its two titles differ': ['A-info', (file) => file.metadata((xmp) => xmp.replace('Boulangerie', 'Pâtisserie'))],
  'its colours are of no known space': ['A-intent', (file) => file.remove(file.catalog, 'OutputIntents')],
  'it runs a script when opened': [
    'A-action',
    (file) =>
      file.catalog.set(
        file.name('OpenAction'),
        file.pdf.context.obj({ S: 'JavaScript', JS: file.text('app.alert(1)') }),
      ),
  ],
  'a bookmark has another name than its heading': [
    'own-bookmarks',
    (file) => file.write(file.under(file.catalog, 'Outlines', 'First', 'First'), 'Title', 'Ailleurs'),
  ],
}

test('a report has no finding, written by pdfkit or again by pdf-lib', async () => {
  expect(await brokenRules(bytes)).toEqual([])
  expect(await brokenRules(await (await Spoiled.open(bytes)).save())).toEqual([])
})

describe('the checker finds each mistake', () => {
  test.each(Object.entries({ ...mistakes, ...misplaced, ...annotated, ...strange }))(
    '%s',
    async (_what, [rule, make]) => {
      const file = await Spoiled.open(bytes)
      make(file)
      expect(await brokenRules(await file.save())).toContain(rule)
    },
  )

  test('the file is cut', async () => {
    expect(await brokenRules(bytes.slice(0, 5000))).not.toEqual([])
  })

  test('the file is no PDF', async () => {
    expect(await brokenRules(new TextEncoder().encode('bonjour'))).toEqual(['0'])
  })
})

/** No program reads on in a file that is only said to be encrypted: these two are tried apart. */
const encrypted = ['A-encrypt', '7.16-1']

test('an encrypted file, and one that keeps readers out, are found', async () => {
  const file = await Spoiled.open(bytes)
  file.pdf.context.trailerInfo.Encrypt = file.pdf.context.obj({ P: 0 })
  expect([...checkArchive(file.pdf)].map(({ rule }) => rule)).toEqual(encrypted)
})

test('every rule of the checker has a mistake that breaks it', () => {
  const folder = join(import.meta.dirname, '../support/pdf-checker')
  const sources = readdirSync(folder)
    .filter((name) => name.startsWith('check-') || name === 'structure.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const rule = /'((?:\d+(?:\.\d+)+-\d+)|5-1|(?:A|own)-[a-z]+)'/gu
  const rules = new Set(sources.flatMap((source) => [...source.matchAll(rule)].map(([, id]) => id)))
  const broken = new Set(Object.values({ ...mistakes, ...misplaced, ...annotated, ...strange }).map(([id]) => id))
  expect(rules.size).toBeGreaterThan(70)
  expect([...rules].filter((id) => id !== undefined && !broken.has(id) && !encrypted.includes(id))).toEqual([])
})
