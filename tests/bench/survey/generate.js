// A seeded export as LimeSurvey writes them: 8 metadata columns and 60 answers, with quoted commas, doubled quotes and line
// breaks in cells. The same seed gives the same bytes; a million rows are about 214 MB.
import { closeSync, openSync, writeSync } from 'node:fs'
import { numbersFrom } from '../numbers-from.js'
import { metadata, questions, regions, sectors, sizes, unknown } from './content.js'

const together = 2000

/** Writes so many rows in a file. */
export function generate(path, rows, seed = 2026) {
  const random = numbersFrom(seed)
  const file = openSync(path, 'w')
  writeSync(file, `${[...metadata, ...questions].join(',')}\r\n`)
  for (let from = 0; from < rows; from += together) {
    let text = ''
    for (let row = from; row < Math.min(rows, from + together); row += 1) text += rowOf(row, random)
    writeSync(file, text)
  }
  closeSync(file)
}

const pick = (random, choices) => choices[Math.floor(random() * choices.length)]

const names = [
  'Boulangerie Roy',
  'Scierie du Nord',
  'Marché Côté',
  'Atelier Gagné',
  'Auberge L’Étape',
  'Toitures Bélanger',
]

/** One comment in four has each of what makes cells hard to read; one in three is not there. */
const comments = [
  '',
  '',
  '"On veut vendre en ligne, puis livrer en région"',
  '"Elle a dit ""pas cette année"" au conseil"',
  '"Deux priorités :\nles stocks\net la paie"',
  'Rien à ajouter cette année',
]

function rowOf(row, random) {
  const day = String(1 + (row % 28)).padStart(2, '0')
  const name = pick(random, names)
  const cells = [
    row + 1,
    `2026-09-${day} 10:${String(row % 60).padStart(2, '0')}:00`,
    'fr',
    random() < 0.5 ? `"${name} ${row + 1}, inc."` : `${name} ${row + 1}`,
    pick(random, regions),
    pick(random, sectors),
    pick(random, sizes),
    pick(random, comments),
  ]
  for (let at = 0; at < questions.length; at += 1) cells.push(answer(random()))
  return `${cells.join(',')}\r\n`
}

/** Three in a hundred are not answered, three are not known. */
function answer(chance) {
  if (chance < 0.03) return ''
  return chance < 0.06 ? unknown : String(1 + Math.floor(((chance - 0.06) / 0.94) * 5))
}
