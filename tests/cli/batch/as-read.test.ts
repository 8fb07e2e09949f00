import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { newFolder, type Ran, run } from '../../support/run-program.ts'

/** Reads a file as the program does, nothing told but these flags. */
function asRead(
  bytes: string | Uint8Array,
  flags: readonly string[] = [],
  language = 'fr',
): Ran & { written: string | undefined } {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'export.csv'), bytes)
  const ran = run(['batch', 'export.csv', '--as-read', 'lu.csv', ...flags], { cwd, language })
  const out = join(cwd, 'lu.csv')
  const err = spaced(ran.err)
  return { ...ran, err, written: existsSync(out) ? readFileSync(out, 'utf8') : undefined }
}

/** With ordinary spaces, so that an expected sentence can be typed. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const french = 'Entreprise;Âge;Avis\r\nL’Été;3;« 5 € – œuvre… »\r\nRoy;12;dit "oui"\r\n'
const understood = '"Entreprise","Âge","Avis"\r\n"L’Été","3","« 5 € – œuvre… »"\r\n"Roy","12","dit ""oui"""\r\n'

describe('a file is written again as it is understood', () => {
  test.each(['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'])('of %s, with or without its mark', (encoding) => {
    for (const addBOM of encoding === 'windows-1252' ? [false] : [true, false]) {
      const { code, out, err, written } = asRead(iconv.encode(french, encoding, { addBOM }))
      expect(written).toBe(understood)
      expect(err).toContain(`${encoding}, 3 colonnes, séparées par des points-virgules`)
      expect([code, out]).toEqual([0, ''])
    }
  })

  test('in an encoding that is told', () => {
    const old = 'Nom;Âge\r\nÉté;3\r\n'
    expect(asRead(iconv.encode(old, 'cp850'), ['--encoding', 'cp850']).written).toBe('"Nom","Âge"\r\n"Été","3"\r\n')
    expect(asRead(iconv.encode(old, 'macintosh'), ['--encoding', 'macintosh']).written).toBe(
      '"Nom","Âge"\r\n"Été","3"\r\n',
    )
  })

  test('a byte that is not UTF-8 far down the file changes how all of it is read', () => {
    const rows = 'Québec,1\n'.repeat(60_000)
    const { written, err } = asRead(iconv.encode(`Ville,Note\n${rows}Lévis,2\n`, 'windows-1252'))
    expect(err).toContain('windows-1252')
    expect(written?.endsWith('"Québec","1"\r\n"Lévis","2"\r\n')).toBe(true)
  })

  test('and what was left out or looks odd is told, with its line', () => {
    const file = 'Titre\n\nNom,Âge,Ville\nLéa,31,Laval\n"Noé,42,"Alma, QC"\nZoé,5\n\nSource: nous\n'
    const { err, written, code } = asRead(file)
    expect(code).toBe(0)
    expect(written).toBe('"Nom","Âge","Ville"\r\n"Léa","31","Laval"\r\n"""Noé","42","Alma, QC"\r\n"Zoé","5"\r\n')
    expect(err.trim().split('\n')).toEqual([
      'export.csv : utf-8, 3 colonnes, séparées par des virgules.',
      '4 lignes lues, titres compris.',
      'Les 2 premières lignes du fichier ne sont pas du tableau : elles sont laissées de côté.',
      'Le tableau finit avant la ligne 8 : ce qui s’y trouve (une note, un autre tableau) est laissé de côté.',
      '1 ligne n’a pas 3 cellules : voyez la ligne 6.',
      '1 guillemet n’est pas à sa place et est lu comme un caractère : voyez la ligne 5, colonne 1.',
    ])
    expect(asRead(file, [], 'en').err).toContain(
      '1 quote is out of place and is read as a character: see line 5, column 1.',
    )
  })

  test('but never over a file, unless told to', () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'export.csv'), french)
    writeFileSync(join(cwd, 'lu.csv'), 'à moi')
    const refused = run(['batch', 'export.csv', '--as-read', 'lu.csv'], { cwd })
    expect([refused.code, readFileSync(join(cwd, 'lu.csv'), 'utf8')]).toEqual([5, 'à moi'])
    expect(run(['lot', 'export.csv', '--as-read', 'lu.csv', '--force'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'lu.csv'), 'utf8')).toBe(understood)
  })
})

describe('what cannot be read is told in one sentence, with its place, and nothing is left', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const cases: Readonly<Record<string, readonly [bytes: string | Uint8Array, says: string]>> = {
    'a workbook': [
      bytes('PK\x03\x04....[Content_Types].xml'),
      'export.csv:1:1  C’est un classeur de tableur, et non un fichier CSV. Dans Excel : Fichier, Enregistrer sous, puis le type « CSV UTF-8',
    ],
    'an archive': [bytes('PK\x03\x04\x14\x00data.csv'), 'export.csv:1:1  C’est une archive'],
    'a PDF': ['%PDF-1.7\n%âãÏÓ', 'export.csv:1:1  C’est un PDF'],
    'an image': [bytes('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'), 'export.csv:1:1  C’est une image'],
    'a binary': [bytes('\x00\x01\x02\x03\x04abc\x00'), 'export.csv:1:1  Ce n’est pas un fichier de texte'],
    'a quote never closed': [
      `Nom,Avis\nLéa,bien\nNoé,"jamais fermé\n${'Zoé,oui\n'.repeat(20_000)}`,
      'export.csv:3:2  Un guillemet s’ouvre ici et ne se ferme jamais',
    ],
    'a cell without end': [`Nom,Avis\nLéa,${'x'.repeat(100_000)}\n`, 'export.csv:2:2  Cette cellule dépasse 64 Kio'],
  }
  test.each(Object.entries(cases))('%s', (_, [file, says]) => {
    const { code, err, written } = asRead(file)
    expect(err.startsWith(says)).toBe(true)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, written]).toEqual([3, undefined])
  })

  test('an empty file, of which an empty one is all that can be written', () => {
    for (const file of ['', '\ufeff', '\r\n\r\n']) {
      const { code, err, written } = asRead(file)
      expect(err).toBe(
        'export.csv:1:1  Le fichier est vide. Exportez de nouveau les réponses depuis l’outil de sondage.  [empty-survey]\n',
      )
      expect([code, written]).toEqual([3, ''])
    }
  })

  test('a line of 100 MB, and a million ragged ones are read', () => {
    const cwd = newFolder()
    const file = openSync(join(cwd, 'longue.csv'), 'w')
    for (let n = 0; n < 100; n += 1) writeSync(file, 'a,b;c '.repeat(175_000))
    closeSync(file)
    const { code, err } = run(['batch', 'longue.csv', '--as-read', 'lu.csv'], { cwd })
    expect(spaced(err)).toMatch(/^longue\.csv:1:\d+ {2}Cette ligne dépasse 1 ?024 Kio/)
    expect(code).toBe(3)
    expect(readdirSync(cwd)).toEqual(['longue.csv'])
    writeFileSync(join(cwd, 'inegales.csv'), `a,b,c,d\n${'1\n1,2,3\n1,2\n1,2,3,4,5\n'.repeat(250_000)}`)
    const ragged = run(['batch', 'inegales.csv', '--as-read', 'lu.csv'], { cwd })
    expect(spaced(ragged.err)).toContain('lignes n’ont pas')
    expect(ragged.code).toBe(0)
  })

  test('an encoding that is none, with those that are', () => {
    const { code, err, written } = asRead(french, ['--encoding', 'latin-99'])
    expect(err).toContain('L’encodage « latin-99 » est inconnu. Les plus courants : utf-8, ')
    expect([code, written]).toEqual([2, undefined])
  })
})
