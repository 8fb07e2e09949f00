import { chances } from './chance.ts'

/** A cell of the clean file: its text, and whether it is written between quotes. */
type Cell = Readonly<{ text: string; quoted: boolean }>
type Row = readonly Cell[]

/** A polluted file, what a reader should find in it, and how often such files are met (of 4,450 of open data portals). */
export type Polluted = Readonly<{
  name: string
  text: string
  expected: readonly (readonly string[])[]
  weight: number
}>

/** How a file is written; a row may have its own delimiter. */
type Manner = Readonly<{ delimiter: string; quote: string; escape: string; lineEnd: string }>

const usual: Manner = { delimiter: ',', quote: '"', escape: '"', lineEnd: '\r\n' }

/**
 * The pollutions of Pollock (VLDB 2023, « Pollock: A Data Loading Benchmark ») of one table: 84 rows of 9 columns, made
 * up, with dates, times, amounts, inches, apostrophes, commas and an empty last column.
 */
export function* pollutedFiles(): Generator<Polluted> {
  const table = sourceTable()
  yield* wholeFiles(table)
  yield* dialects(table)
  for (const row of table.keys()) yield* rowFiles(table, row)
}

/** What is wrong with the file as a whole, or with its table. */
function* wholeFiles(table: readonly Row[]): Generator<Polluted> {
  const [header = [], ...data] = table
  const file = (name: string, weight: number, rows: readonly Row[], expected = texts(rows), text = write(rows)) => ({
    name: `file_${name}`,
    weight,
    expected,
    text,
  })
  const joined = (times: number) => [header.map(({ text }) => Array(times).fill(text).join(' ')), ...texts(data)]
  const preamble = [
    texts([header])[0]?.map((_, index) => bare(index === 0 ? 'PREAMBLE' : '')),
    header.map(() => bare('')),
  ]
  yield { name: 'source', weight: 1, text: write(table), expected: texts(table) }
  yield { name: 'file_no_payload', weight: 15, text: '', expected: [] }
  yield file('no_trailing_newline', 184, table, texts(table), write(table).slice(0, -2))
  yield file('double_trailing_newline', 5, table, texts(table), `${write(table)}\r\n`)
  yield file('no_header', 470, data)
  yield file('header_multirow_2', 47, [header, ...table], joined(2))
  yield file('header_multirow_3', 47, [header, header, ...table], joined(3))
  yield file('preamble', 282, [...preamble.map((row) => row ?? []), ...table], texts(table))
  for (const [name, columns] of Object.entries({ less: 8, same: 9, more: 10 })) {
    yield file(`multitable_${name}`, 188 / 3, [...table, ...secondTable(table, columns)], texts(table))
  }
  yield file('header_only', 3, [header])
  yield file('one_data_row', 4, table.slice(0, 2))
}

/** The same table again, a row shorter, its last columns cut or one added; quoted only where a comma asks for it. */
function secondTable(table: readonly Row[], columns: number): readonly Row[] {
  return table.slice(0, -1).map((row, index) => {
    const more = columns > row.length ? [bare(index === 0 ? 'col1' : (row.at(-1)?.text ?? ''))] : []
    return [...row, ...more].slice(0, columns).map(({ text }) => ({ text, quoted: text.includes(',') }))
  })
}

function* dialects(table: readonly Row[]): Generator<Polluted> {
  const delimited = { ';': 834, '\t': 4, ', ': 101, ' ': 4 }
  for (const [delimiter, weight] of Object.entries(delimited)) {
    yield { ...written(table, { delimiter }), name: `file_field_delimiter_${delimiter}`, weight }
  }
  yield { ...written(table, { quote: "'" }), name: "file_quotation_char_'", weight: 11 }
  yield { ...written(table, { escape: '\\' }), name: 'file_escape_char_backslash', weight: 1 }
  yield { ...written(table, { escape: '' }), name: 'file_escape_char_none', weight: 7 }
  yield { ...written(table, { lineEnd: '\n' }), name: 'file_record_delimiter_LF', weight: 1691 }
  yield { ...written(table, { lineEnd: '\r' }), name: 'file_record_delimiter_CR', weight: 7 }
}

function written(table: readonly Row[], manner: Partial<Manner>): Pick<Polluted, 'text' | 'expected'> {
  return { text: write(table, { ...usual, ...manner }), expected: texts(table) }
}

/** One row has a delimiter more or less, a quote too many, or spaces for delimiters. */
function* rowFiles(table: readonly Row[], row: number): Generator<Polluted> {
  const cells = table[row] ?? []
  const alone = cells.map((cell) => writeCell(cell, usual))
  const around = (line: string) => [write(table.slice(0, row)), line, '\r\n', write(table.slice(row + 1))].join('')
  const expectedWith = (changed: readonly string[]) =>
    texts(table).map((texts, index) => (index === row ? changed : texts))
  for (const column of cells.keys()) {
    const [before, after] = [alone.slice(0, column).join(','), alone.slice(column).join(',')]
    const name = `row${row}_col${column}`
    yield {
      name: `row_more_sep_${name}`,
      weight: 280 / 756,
      text: around(column === 0 ? `,${after}` : `${before},,${after}`),
      expected: expectedWith([
        ...cells.slice(0, column).map(({ text }) => text),
        '',
        ...cells.slice(column).map(({ text }) => text),
      ]),
    }
    if (column > 0)
      yield { name: `row_less_sep_${name}`, weight: 247 / 672, text: around(before + after), expected: texts(table) }
    const quoted = cells.map((cell, index) => {
      const { quoted: isQuoted } = cell
      const written = alone[index] ?? ''
      if (index !== column) return written
      return isQuoted ? `""${written.slice(1)}` : `"${written}`
    })
    yield {
      name: `row_extra_quote_${name}`,
      weight: 7 / 756,
      text: around(quoted.join(',')),
      expected: expectedWith(cells.map(({ text }, index) => (index === column ? `"${text}` : text))),
    }
  }
  yield { name: `row_field_delimiter_${row}`, weight: 10 / 84, text: around(alone.join(' ')), expected: texts(table) }
}

function texts(rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map(({ text }) => text))
}

function write(rows: readonly Row[], manner: Manner = usual): string {
  return rows.map((row) => row.map((cell) => writeCell(cell, manner)).join(manner.delimiter) + manner.lineEnd).join('')
}

/** The quote that is escaped is always the double one: a file with other quotes was written with these first. */
function writeCell({ text, quoted }: Cell, manner: Pick<Manner, 'quote' | 'escape'>): string {
  const inside = text.replaceAll('"', `${manner.escape}"`)
  return quoted ? manner.quote + inside + manner.quote : inside
}

function bare(text: string): Cell {
  return { text, quoted: false }
}

const things = [
  ...[
    "Bottes d'hiver",
    'Manteau léger',
    'Coussin, pagaies de bois',
    'Table ronde 48"',
    'Canne à pêche',
    "Tuque d'enfant",
  ],
  ...[
    'Chandail, manches courtes',
    'Vélo de montagne, 24"',
    'Short 5" entrejambe',
    'Lampe',
    "Gourde d'un litre",
    'Sac, grand',
  ],
]
const praises = [
  ...["Assez solides pour l'hiver, assez légères pour la ville.", 'Un classique: chaud, doux et sans façon.'],
  ...[
    "Fait ici, de nos mains, avec le bois d'ici; il dure.",
    'Rien de plus simple.',
    "Sèche vite, pèse peu, n'a pas d'odeur.",
  ],
  ...['Son fil de 8\\\'9" tient bon, même au vent.', "Les enfants l'adorent! Les parents aussi, surtout le prix."],
]

function sourceTable(): readonly Row[] {
  const names = ['DATE', 'HEURE', 'Qte', 'CODE', 'Prix', 'Produit', 'Description', 'URL', 'Remarques']
  const next = chances(20230828)
  const draw = (count: number) => Math.floor(next() * count)
  const header = names.map((text) => ({ text, quoted: text === 'Description' || text === 'URL' }))
  const rows = Array.from({ length: 83 }, (_, index): Row => {
    const thing = things[index % things.length] ?? ''
    const praise = `${praises[draw(praises.length)]} ${praises[draw(praises.length)]}`
    const two = (number: number) => String(number).padStart(2, '0')
    const code = `${'ABCDEFGH'.charAt(draw(8))}${'KLMN'.charAt(draw(4))}-${1000 + draw(9000)}`
    const cells = [
      ...[
        `${13 + (index % 15)}/${two(1 + (index % 7))}/2018`,
        `${two(index % 24)}:${two(15 * (index % 4))}`,
        String(draw(20)),
        code,
      ],
      ...[
        `$${draw(99)}.${two(draw(100))}`,
        thing,
        praise,
        `https://www.example.com/produit/${code.replace('-', '_')}.html`,
        '',
      ],
    ]
    return cells.map((text, column) => ({ text, quoted: column === 7 || text.includes(',') || text.includes('"') }))
  })
  return [header, ...rows]
}
