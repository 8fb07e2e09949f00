import { expect } from 'vitest'
import { type Held, heldIn } from './held.ts'
import { Piped } from './piped.ts'
import { newFolder, run } from './run-program.ts'
import { consent, placeShown, type Way } from './visitor.ts'

const way: Way = { language: 'fr', simple: true }
const heading = /Question \d+ de \d+ · |Ligne \d+ de \d+ · /g

/** A visit of forty answers, typed line by line through a pipe. */
export const visiting = ['visit', 'Boulangerie Éloïse', '--simple', '-q', 'pme-complet']

/** A visit that nothing stops: the lines typed, from the consents to `/q`; the heading of each place where it waits; what is kept. */
export type LineByLine = Readonly<{ lines: readonly string[]; places: readonly string[]; trail: Held['trail'] }>

/** How many answers were typed; the name, given with the command, is one more. */
const answers = 40

/** Has the visit once, looking at each place before it answers. */
export async function hadOnce(): Promise<LineByLine> {
  const cwd = newFolder()
  const lines: string[] = []
  const piped = new Piped({ args: visiting, cwd })
  const screen = {
    see: (wanted: string | RegExp) => piped.see(wanted),
    type: (keys: string) => piped.type(keys),
    line: (text: string) => {
      lines.push(text)
      piped.line(text)
    },
  }
  await consent(screen, way)
  const places: string[] = []
  for (;;) {
    const place = await placeShown(screen, way)
    if (place === 'closing') throw new Error('the visit is too short')
    places.push(place.heading)
    if (places.length > answers) break
    screen.line(replyTo(place.shown))
  }
  screen.line('/q')
  expect(await piped.ended()).toBe(0)
  return { lines, places, trail: heldIn(cwd)?.trail ?? [] }
}

/** The second of a list, nine people, « later » to anything else. */
function replyTo(shown: string): string {
  if (/^ {2}1 {2}/m.test(shown)) return '2'
  return shown.includes('(personnes)') ? '9' : '/s'
}

/** What is typed from the consents on. */
export function inputOf({ lines }: LineByLine): string {
  return `${lines.join('\n')}\n`
}

/** The heading of each place shown, that of a grid being the one of its row. Each acknowledges what is before it. */
export function placesIn(err: string): readonly string[] {
  const shown = [...err.replaceAll('\u00a0', ' ').matchAll(heading)].map(([found]) => found)
  return shown.filter((found, index) => !(found.startsWith('Question') && shown[index + 1]?.startsWith('Ligne')))
}

/** Nothing acknowledged is missing, nothing is there that was never typed, and SQLite finds the store sound. */
export function expectAcknowledged(cwd: string, err: string, visit: LineByLine): number {
  const trail = heldIn(cwd)?.trail ?? []
  expect(trail).toEqual(visit.trail.slice(0, trail.length))
  const acknowledged = placesIn(err).length
  expect(trail.length).toBeGreaterThanOrEqual(acknowledged)
  expect(trail.length).toBeLessThanOrEqual(acknowledged + 1)
  return trail.length
}

/** The visit is taken up at exactly the first unanswered place, and ends as if nothing had cut it. */
export function expectTakenUp(cwd: string, kept: number, visit: LineByLine): void {
  const { lines, places, trail } = visit
  const begun = lines.length - 1 - answers
  const rest = kept === 0 ? lines : lines.slice(begun + kept - 1)
  const { code, err } = run(visiting, { cwd, input: `${rest.join('\n')}\n` })
  expect(code, err).toBe(0)
  const [first] = placesIn(err)
  expect(first).toBe(places[Math.max(0, kept - 1)])
  expect(heldIn(cwd)?.trail).toEqual(trail)
}
