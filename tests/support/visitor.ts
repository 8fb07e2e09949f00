import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Terminal } from './terminal.ts'

/** Where a visit is read and typed: a terminal, or a pipe. */
export type Screen = Pick<Terminal, 'see' | 'line' | 'type'>

/** What the screen says at the places where a visitor stops to answer. */
const said = {
  fr: {
    consents: ['en suivre les effets. (o ou n)', 'avant l’envoi. (o ou n)', 'du programme. (o ou n)'],
    yes: 'o',
    present: 'Entrée seule pour passer',
    stop: /Question \d+ de \d+ · |Ligne \d+ de \d+ · |Que faites-vous\?/,
    keys: 'enregistrer et quitter',
    typed: '/n sans objet',
    closing: 'Que faites-vous?',
    confirm: 'o tout confirmer',
  },
  en: {
    consents: ['its effects. (y or n)', 'before anything is sent. (y or n)', 'the programme. (y or n)'],
    yes: 'y',
    present: 'Enter alone to skip',
    stop: /Question \d+ of \d+ · |Row \d+ of \d+ · |What do you do\?/,
    keys: 'save and quit',
    typed: '/n not applicable',
    closing: 'What do you do?',
    confirm: 'o confirm all',
  },
} as const

export type Way = Readonly<{ language: keyof typeof said; simple: boolean }>

/** The first and the last consents are given, the second refused; nobody is said to be present. */
export async function consent(terminal: Screen, { language, simple }: Way): Promise<void> {
  const { consents, yes, present } = said[language]
  for (const [index, text] of consents.entries()) {
    await terminal.see(text)
    terminal.line(index === 1 ? 'n' : yes)
  }
  await terminal.see(present)
  if (simple) await terminal.see('> ')
  terminal.line('')
}

/** Waits for the next place to answer: what it shows, or `closing` when the questions are over. */
export async function nextPlace(terminal: Screen, way: Way): Promise<string | 'closing'> {
  const place = await placeShown(terminal, way)
  return place === 'closing' ? place : place.shown
}

/** The same, with its heading: « Question 5 de 27 », or « Ligne 2 de 5 » in a grid. */
export async function placeShown(
  terminal: Screen,
  { language, simple }: Way,
): Promise<Readonly<{ heading: string; shown: string }> | 'closing'> {
  const { stop, keys, closing } = said[language]
  const header = await terminal.see(stop)
  if (header.endsWith(closing)) return 'closing'
  const shown = await terminal.see(simple ? / > $/ : keys)
  const headings = [header, shown].flatMap((text) => [...text.matchAll(new RegExp(stop, 'g'))])
  return { heading: headings.at(-1)?.[0] ?? '', shown }
}

/** Types something that answers the place shown: the second choice, nine people, or a sentence. */
export function answer(terminal: Screen, place: string, way: Way): void {
  terminal.line(replyTo(place, way))
}

function replyTo(place: string, { language, simple }: Way): string {
  const isList = simple ? /^ {2}1 {2}/m.test(place) : !place.includes(said[language].typed)
  if (isList) return '2'
  return /\((personnes|people)\)/.test(place) ? '9' : 'Vendre en ligne'
}

/** Answers this many places, and waits for the one after them: all of those are then acknowledged. */
export async function answerPlaces(terminal: Screen, count: number, way: Way): Promise<string | 'closing'> {
  let place = await nextPlace(terminal, way)
  for (let done = 0; done < count && place !== 'closing'; done += 1) {
    answer(terminal, place, way)
    place = await nextPlace(terminal, way)
  }
  return place
}

/** Waits for the plan before its owner, and says yes to all of it with one key. */
export async function confirmPlan(terminal: Screen, { language, simple }: Way): Promise<void> {
  await terminal.see(said[language].confirm)
  if (simple) {
    await terminal.see(/ > $/)
    terminal.line('/o')
  } else terminal.type('o')
}

export type Trail = readonly Readonly<{ question: string; response: string; source: string; reason: string | null }>[]

/** What the store of this folder holds, read by SQLite itself. */
export function stored(cwd: string): Readonly<{ trail: Trail; count: (table: string) => number; integrity: unknown }> {
  const database = new Database(join(cwd, 'data', 'virage.db'), { readonly: true })
  try {
    const counts = new Map<string, number>()
    for (const table of ['subject', 'assessment', 'trail', 'consent', 'notice_shown', 'plan', 'journal']) {
      counts.set(table, Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()))
    }
    const trail = database
      .prepare<[], Trail[number]>('SELECT question, response, source, reason FROM trail ORDER BY seq')
      .all()
    return {
      trail,
      count: (table) => counts.get(table) ?? -1,
      integrity: database.pragma('integrity_check', { simple: true }),
    }
  } finally {
    database.close()
  }
}
