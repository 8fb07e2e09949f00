import type { Spoiled } from './mistakes.ts'
import { bytesOf } from './objects.ts'

export type Mistakes = Readonly<Record<string, readonly [rule: string, make: (file: Spoiled) => void]>>

const root = (file: Spoiled) => file.first('S', 'Document')
const table = (file: Spoiled) => file.first('S', 'Table')
const under = (file: Spoiled, ...roles: readonly string[]) =>
  roles.reduce((parent, role) => file.grow(parent, role), table(file))
const twice = (make: () => void) => {
  make()
  make()
}

/** Elements that may not stand where they are. */
export const misplaced: Mistakes = {
  'a row is outside a table': ['7.2-4', (file) => file.rename(table(file), 'S', 'Sect')],
  'a head is outside a table': ['7.2-5', (file) => file.grow(root(file), 'THead')],
  'a body is outside a table': ['7.2-6', (file) => file.grow(root(file), 'TBody')],
  'a foot is outside a table': ['7.2-7', (file) => file.grow(root(file), 'TFoot')],
  'a row holds a paragraph': ['7.2-9', (file) => file.grow(file.first('S', 'TR'), 'P')],
  'a table holds a paragraph': ['7.2-10', (file) => under(file, 'P')],
  'a table has two heads': ['7.2-11', (file) => twice(() => under(file, 'THead'))],
  'a table has a head and no body': ['7.2-12', (file) => under(file, 'THead')],
  'a head holds a paragraph': ['7.2-13', (file) => under(file, 'THead', 'P')],
  'a body holds a paragraph': ['7.2-14', (file) => under(file, 'TBody', 'P')],
  'a foot holds a paragraph': ['7.2-15', (file) => under(file, 'TFoot', 'P')],
  'a table has two captions': ['7.2-16', (file) => twice(() => under(file, 'Caption'))],
  'a list holds a paragraph': ['7.2-19', (file) => file.grow(file.first('S', 'L'), 'P')],
  'an item holds a paragraph': ['7.2-20', (file) => file.grow(file.first('S', 'LI'), 'P')],
  'an entry is outside a table of contents': ['7.2-26', (file) => file.grow(root(file), 'TOCI')],
  'a table of contents holds a paragraph': ['7.2-27', (file) => file.grow(file.grow(root(file), 'TOC'), 'P')],
  'a table of contents has two captions': [
    '7.2-28',
    (file) => {
      const contents = file.grow(root(file), 'TOC')
      twice(() => file.grow(contents, 'Caption'))
    },
  ],
  'the caption of a list is not first': ['7.2-40', (file) => file.grow(file.first('S', 'L'), 'Caption')],
  'two headings without a level are in one element': ['7.4.4-1', (file) => twice(() => file.grow(root(file), 'H'))],
  'headings with and without a level are mixed': ['7.4.4-3', (file) => file.grow(root(file), 'H')],
  'a cell names headers that are not there': [
    '7.5-2',
    (file) =>
      file
        .first('S', 'TD')
        .set(file.name('A'), file.pdf.context.obj({ O: 'Table', Headers: [file.text('nulle part')] })),
  ],
  'a formula has no words': ['7.7-1', (file) => file.grow(root(file), 'Formula')],
  'a note has no identifier': ['7.9-1', (file) => file.grow(root(file), 'Note')],
  'two notes have the same identifier': [
    '7.9-2',
    (file) => twice(() => file.grow(root(file), 'Note', { ID: file.text('note') })),
  ],
}

/** Annotations that are silent or out of the structure. */
export const annotated: Mistakes = {
  'a remark is outside the structure': ['7.18.1-1', (file) => file.annotate('Text', { Contents: file.text('Vu') })],
  'a remark has no words': ['7.18.1-2', (file) => file.annotate('Text')],
  'a field has no words': ['7.18.1-3', (file) => file.annotate('Widget')],
  'a trap network is there': ['7.18.2-1', (file) => file.annotate('TrapNet')],
  'a field is outside the structure': ['7.18.4-1', (file) => file.annotate('Widget', { TU: file.text('Nom') })],
  'a printer’s mark is in the structure': [
    '7.18.8-1',
    (file) => file.rename(file.first('Subtype', 'Link'), 'Subtype', 'PrinterMark'),
  ],
}

/** What a file may not hold, and what it must say of itself. */
export const strange: Mistakes = {
  'two kinds of element stand for each other': [
    '7.1-6',
    (file) => {
      const roles = file.pdf.context.obj({ Encadre: 'Marge', Marge: 'Encadre' })
      file.under(file.catalog, 'StructTreeRoot').set(file.name('RoleMap'), roles)
      file.grow(root(file), 'Encadre')
    },
  ],
  'what may be hidden has no name': [
    '7.10-1',
    (file) => file.catalog.set(file.name('OCProperties'), file.pdf.context.obj({ D: {} })),
  ],
  'what may be hidden hides by itself': [
    '7.10-2',
    (file) =>
      file.catalog.set(file.name('OCProperties'), file.pdf.context.obj({ D: { Name: file.text('Plan'), AS: [] } })),
  ],
  'a file is inside it, without a name': [
    '7.11-1',
    (file) => file.pdf.context.register(file.pdf.context.obj({ EF: {} })),
  ],
  'a file is inside it': [
    'A-file',
    (file) => file.pdf.context.register(file.pdf.context.stream('données', { Type: 'EmbeddedFile' })),
  ],
  'a form of another kind is in it': [
    '7.15-1',
    (file) => file.catalog.set(file.name('AcroForm'), file.pdf.context.obj({ Fields: [], XFA: file.text('<xdp/>') })),
  ],
  'a drawing comes from another file': [
    '7.20-1',
    (file) => {
      const { context } = file.pdf
      const drawing = context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} })
      const resources = file.under(file.firstPage, 'Resources')
      resources.set(file.name('XObject'), context.obj({ Ailleurs: context.register(drawing) }))
      file.draw('/Artifact BMC /Ailleurs Do EMC')
    },
  ],
  'a font lists its shapes': [
    '7.21.4.2-2',
    (file) => file.first('Type', 'FontDescriptor').set(file.name('CIDSet'), file.pdf.context.obj([])),
  ],
  'a shape is told as nothing': [
    '7.21.7-2',
    (file) => {
      const font = file.first('Subtype', 'Type0')
      const map = Buffer.from(bytesOf(file.objects.at(font, 'ToUnicode'))).toString('latin1')
      const spoiled = map.replace(/(\[<\w*> <)\w{4}/u, '$1feff')
      font.set(file.name('ToUnicode'), file.pdf.context.register(file.pdf.context.stream(spoiled)))
    },
  ],
  'a shape that stands for none is shown': [
    '7.21.8-1',
    (file) => file.draw(`/Artifact BMC BT /${file.resource('Font')} 9 Tf <0000> Tj ET EMC`),
  ],
  'a stream is outside the file': [
    'A-external',
    (file) => file.pdf.context.register(file.pdf.context.stream('', { F: file.text('ailleurs.bin') })),
  ],
  'it has no identifier': [
    'A-id',
    (file) => {
      delete file.pdf.context.trailerInfo.ID
    },
  ],
  'its own words are not declared': [
    'A-schema',
    (file) => file.metadata((xmp) => xmp.replace(/<pdfaSchema:namespaceURI>[^<]*/u, '<pdfaSchema:namespaceURI>')),
  ],
  'it is too heavy to be sent': [
    'own-size',
    (file) => file.pdf.context.register(file.pdf.context.stream('x'.repeat(2_200_000))),
  ],
}
