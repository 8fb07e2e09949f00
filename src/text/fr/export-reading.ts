import { quoted, several } from './quoted.ts'

type Written = Readonly<{ name: string; encoding: string; delimiter: string; quote: string; columns: number }>
type At = Readonly<{ line: number; field: number }>

/** Les séparateurs qui se disent mieux qu’ils ne se montrent. */
const delimiters: Readonly<Record<string, string>> = {
  ',': 'virgules',
  ';': 'points-virgules',
  '\t': 'tabulations',
  ' ': 'espaces',
  ', ': 'virgules suivies d’une espace',
}

/** La façon dont un export est écrit, telle qu’elle a été comprise. */
export const exportReading = {
  written: ({ name, encoding, delimiter, quote, columns }: Written) => {
    const between = columns < 2 ? '' : `, séparées par des ${delimiters[delimiter] ?? `signes ${quoted(delimiter)}`}`
    const quotes = quote === '' ? ', sans guillemets' : ''
    return `${name}\u00a0: ${encoding}, ${several(columns, 'colonne', 'colonnes')}${between}${quotes}.`
  },
  records: (count: number) => `${several(count, 'ligne lue', 'lignes lues')}, titres compris.`,
  preamble: (lines: number) =>
    lines < 2
      ? 'La première ligne du fichier n’est pas du tableau\u00a0: elle est laissée de côté.'
      : `Les ${lines} premières lignes du fichier ne sont pas du tableau\u00a0: elles sont laissées de côté.`,
  endedAt: (line: number) =>
    `Le tableau finit avant la ligne ${line}\u00a0: ce qui s’y trouve (une note, un autre tableau) est laissé de côté.`,
  ragged: (count: number, line: number, columns: number) =>
    `${several(count, 'ligne n’a pas', 'lignes n’ont pas')} ${several(columns, 'cellule', 'cellules')}\u00a0: voyez la ligne ${line}.`,
  odd: (count: number, { line, field }: At) =>
    `${several(count, 'guillemet n’est pas à sa place et est lu comme un caractère', 'guillemets ne sont pas à leur place et sont lus comme des caractères')}\u00a0: voyez la ligne ${line}, colonne ${field}.`,
  unknownEncoding: (typed: string, known: string) =>
    `L’encodage ${quoted(typed)} est inconnu. Les plus courants\u00a0: ${known}.`,
}
