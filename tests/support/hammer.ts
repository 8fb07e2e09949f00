import { chances } from './chance.ts'
import type { Terminal } from './terminal.ts'

/** A key, and how many places to answer had been shown when it was sent. */
export type Sent = Readonly<{ key: string; place: number }>

/** A letter that no sentence of the product has, and no command: shown, it is an echo. */
export const noise = 'ß'

/** Sends a key every so many milliseconds, numbers of choices, Enter and noise, until the time is over or few questions are left. */
export function hammer(
  terminal: Terminal,
  { everyMs, duringMs, seed }: Readonly<{ everyMs: number; duringMs: number; seed: number }>,
): Promise<readonly Sent[]> {
  const chance = chances(seed)
  const sent: Sent[] = []
  const start = performance.now()
  const nextKey = (): string => {
    const drawn = chance()
    if (drawn < 0.3) return noise
    return drawn < 0.6 ? '\r' : String(1 + Math.floor(chance() * 4))
  }
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const { text } = terminal
      if (performance.now() - start > duringMs || isNearTheEnd(text)) {
        clearInterval(timer)
        resolve(sent)
        return
      }
      const key = nextKey()
      sent.push({ key, place: placesIn(text) })
      terminal.type(key)
    }, everyMs)
  })
}

/** Keys on their way must find a question: those that come at the end would choose what to do of the whole visit. */
function isNearTheEnd(text: string): boolean {
  const [, at, of] = [...text.matchAll(/Question (\d+) de (\d+) · /g)].at(-1) ?? []
  return at !== undefined && Number(at) > Number(of) - 4
}

/** Places to answer shown until now: the heading of a grid and that of its first row are one place. */
function placesIn(text: string): number {
  const count = (heading: RegExp): number => text.match(heading)?.length ?? 0
  return count(/Question \d+ de \d+ · /g) + count(/Ligne \d+ de \d+ · /g) - count(/Ligne 1 de \d+ · /g)
}
