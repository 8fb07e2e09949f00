import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sniff } from '../../../src/answers/survey/sniff.ts'
import { written } from '../../support/delimited.ts'
import { readUntold } from '../../support/read-untold.ts'

const require = createRequire(import.meta.url)
const spectrum = dirname(require.resolve('csv-spectrum/package.json'))

describe('csv-spectrum, told nothing', () => {
  test.each(readdirSync(join(spectrum, 'csvs')))('%s', (file) => {
    const bytes = readFileSync(join(spectrum, 'csvs', file))
    const [header = [], ...rows] = readUntold(bytes).rows
    const objects = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])))
    const published = JSON.parse(readFileSync(join(spectrum, 'json', file.replace('.csv', '.json')), 'utf8'))
    // The JSON of this one has another phone number than its CSV, and no list around its only record.
    const isOdd = file === 'location_coordinates.csv'
    expect(objects).toEqual(isOdd ? [{ ...published, 'Contact Phone Number': '2095257564' }] : published)
  })
})

type Case = readonly [file: string, rows: readonly (readonly string[])[]]

const shapes: Readonly<Record<string, Case>> = {
  'decimal commas between semicolons': [
    'Nom;Prix;Taux\nA;12,5;3,4\nB;1,25;0,5\nC;100,0;2,2\n',
    [
      ['Nom', 'Prix', 'Taux'],
      ['A', '12,5', '3,4'],
      ['B', '1,25', '0,5'],
      ['C', '100,0', '2,2'],
    ],
  ],
  'answers joined by semicolons between commas': [
    'ID,Outils,Note\n1,Site;ERP;,4\n2,Site;,5\n3,ERP;Paie;Site;,2\n',
    [
      ['ID', 'Outils', 'Note'],
      ['1', 'Site;ERP;', '4'],
      ['2', 'Site;', '5'],
      ['3', 'ERP;Paie;Site;', '2'],
    ],
  ],
  'sentences with as many spaces': [
    'Nom,Avis\nLéa,oui bien sûr\nNoé,non pas ici\nZoé,peut être demain\n',
    [
      ['Nom', 'Avis'],
      ['Léa', 'oui bien sûr'],
      ['Noé', 'non pas ici'],
      ['Zoé', 'peut être demain'],
    ],
  ],
  'dates and times in one column': [
    'Horodateur\n2020-06-05 11:34:01\n2020-06-06 12:00:00\n2020-06-07 09:15:30\n',
    [['Horodateur'], ['2020-06-05 11:34:01'], ['2020-06-06 12:00:00'], ['2020-06-07 09:15:30']],
  ],
  'sentences in one column': [
    'Commentaire\nOui, merci\nNon\nBof, pas tant, et vous?\nRien à dire\n',
    [['Commentaire'], ['Oui, merci'], ['Non'], ['Bof, pas tant, et vous?'], ['Rien à dire']],
  ],
  'amounts with commas in one column': ['Montant\n12,5\n3,25\n100,0\n', [['Montant'], ['12,5'], ['3,25'], ['100,0']]],
  'tabs, as « Unicode text » has them': [
    'Id\tOutils\tAvis\r\n1\tSite;ERP;\tOui, bien\r\n2\tERP;\tNon\r\n',
    [
      ['Id', 'Outils', 'Avis'],
      ['1', 'Site;ERP;', 'Oui, bien'],
      ['2', 'ERP;', 'Non'],
    ],
  ],
  bars: [
    'a|b|c\n1|x, y|3\n2|z|4\n',
    [
      ['a', 'b', 'c'],
      ['1', 'x, y', '3'],
      ['2', 'z', '4'],
    ],
  ],
  carets: [
    'record_id^age^race\n1^42^2\n2^37^1\n',
    [
      ['record_id', 'age', 'race'],
      ['1', '42', '2'],
      ['2', '37', '1'],
    ],
  ],
  'a comma and a space': [
    'a, b, c\n1, "x, y", 3\n2, z, 4\n',
    [
      ['a', 'b', 'c'],
      ['1', 'x, y', '3'],
      ['2', 'z', '4'],
    ],
  ],
  'apostrophes for quotes': [
    "'id','avis'\n'1','c'est bon, oui'\n'2','non, merci'\n",
    [
      ['id', 'avis'],
      ['1', "c'est bon, oui"],
      ['2', 'non, merci'],
    ],
  ],
  'a backslash before a quote': [
    'id,avis\n1,"dit \\"oui\\", puis part"\n2,"rien"\n3,"un \\"peu\\""\n',
    [
      ['id', 'avis'],
      ['1', 'dit "oui", puis part'],
      ['2', 'rien'],
      ['3', 'un "peu"'],
    ],
  ],
  'the separator that Excel is told': [
    'sep=;\r\nNom;Prix\r\nA;1,5\r\n',
    [
      ['Nom', 'Prix'],
      ['A', '1,5'],
    ],
  ],
  'the separator told, that nothing else shows': [
    'sep=|\nNom|x,y\nA,b|2\n',
    [
      ['Nom', 'x,y'],
      ['A,b', '2'],
    ],
  ],
  'titles above the table': [
    'Sondage de mai\nExporté le 5 mai, à 10 h\n\nNom,Âge,Ville\nLéa,31,Laval\nNoé,42,Alma\n',
    [
      ['Nom', 'Âge', 'Ville'],
      ['Léa', '31', 'Laval'],
      ['Noé', '42', 'Alma'],
    ],
  ],
  'a title in the first cell of a row': [
    'Sondage;;\n;;\nNom;Âge;Ville\nLéa;31;Laval\n',
    [
      ['Nom', 'Âge', 'Ville'],
      ['Léa', '31', 'Laval'],
    ],
  ],
  'comments above the table': [
    '# fait par un outil\n# v2\na,b,c\n1,2,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  'a note below the table': [
    'a,b,c\n1,2,3\n4,5,6\n\nSource : nous\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
  'another table below': [
    'a,b,c\n1,2,3\n4,5,6\n\nx,y,z,t\n1,1,1,1\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
  'the same headers again': [
    'a,b,c\n1,2,3\na,b,c\n7,8,9\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  'blank lines between records': [
    'a,b\n\n1,2\n\n3,4\n',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  'headers on two rows': [
    'Vente,Coût,Marge\nmai,juin,juillet\n1,2,3\n4,5,6\n7,8,9\n10,11,12\n13,14,15\n',
    [
      ['Vente mai', 'Coût juin', 'Marge juillet'],
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
      ['10', '11', '12'],
      ['13', '14', '15'],
    ],
  ],
  'no headers': [
    '1,2026-01-01,x\n2,2026-01-02,y\n',
    [
      ['1', '2026-01-01', 'x'],
      ['2', '2026-01-02', 'y'],
    ],
  ],
  'records that are cut short': [
    'a,b,c,d,e\n1\n1,2\n1,2,3,4,5\n1,2,3\n1,2,3,4\n',
    [['a', 'b', 'c', 'd', 'e'], ['1'], ['1', '2'], ['1', '2', '3', '4', '5'], ['1', '2', '3'], ['1', '2', '3', '4']],
  ],
  'one header fewer than cells': [
    'a,b\n1,2,3\n4,5,6\n',
    [
      ['a', 'b'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
  'headers alone': ['Nom,Âge,Ville', [['Nom', 'Âge', 'Ville']]],
  'one cell': ['Nom', [['Nom']]],
  'line breaks inside cells': [
    '"a";"b"\n"un\ndeux; trois";"4"\n"x";"y"\n',
    [
      ['a', 'b'],
      ['un\ndeux; trois', '4'],
      ['x', 'y'],
    ],
  ],
  'choices one below the other': [
    'Id,Choix\n1,"A\nB"\n2,"C"\n',
    [
      ['Id', 'Choix'],
      ['1', 'A\nB'],
      ['2', 'C'],
    ],
  ],
}

describe('a file of which nothing is told is read as a person would', () => {
  test.each(Object.entries(shapes))('%s', (_, [file, rows]) => {
    expect(readUntold(file).rows).toEqual(rows)
  })
})

test('a table of words and numbers is found again, whatever separates and quotes it', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', 'n', 'o', ' ', ',', ';', "'", '"', '.', '’'),
    minLength: 1,
    maxLength: 12,
  })
  const row = fc.tuple(
    fc.nat(9999).map(String),
    word,
    fc.constantFrom('1,5', '20', '0,25'),
    word,
    fc.constantFrom('Oui', 'Non'),
  )
  const sign = fc.constantFrom(',', ';', '\t', '|')
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), sign, fc.boolean(), (data, delimiter, all) => {
      const table = [['Numéro', 'Nom', 'Taux', 'Avis', 'Membre'], ...data]
      const { sniffed, rows } = readUntold(written(table, { delimiter, all }))
      expect(sniffed.dialect.delimiter).toBe(delimiter)
      expect(rows).toEqual(table)
    }),
    { numRuns: 300 },
  )
})

test('any bytes are read, without an error and to the end', () => {
  const soup = fc.string({
    unit: fc.constantFrom('"', "'", ',', ';', '\n', '\r', '\t', 'a', '1', ' ', '\\', '\u0000', 'é'),
    maxLength: 80,
  })
  fc.assert(
    fc.property(soup, (file) => void readUntold(file)),
    { numRuns: 500 },
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void sniff(bytes)))
})
