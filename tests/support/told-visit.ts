import { answer, confirmPlan, consent, placeShown, type Screen, type Way } from './visitor.ts'

const said = {
  fr: {
    finished: 'Diagnostic terminé',
    pdf: 'en PDF maintenant? (o ou n)',
    yes: 'o',
    written: 'Plan d’accompagnement écrit',
  },
  en: { finished: 'Assessment finished', pdf: 'PDF now? (y or n)', yes: 'y', written: 'Support plan written' },
} as const

/** What the program has shown to be done, as the visit goes. */
export type Told = {
  /** The heading of each place shown; `closing` once every question has its answer. Each acknowledges the answer before. */
  places: string[]
  isFinished: boolean
  isDecided: boolean
  isWritten: boolean
}

export function nothingTold(): Told {
  return { places: [], isFinished: false, isDecided: false, isWritten: false }
}

/** A whole visit by an advisor who does not stop to think, from the consents to the PDF. */
export async function tellVisit(screen: Screen, told: Told, way: Way): Promise<void> {
  await consent(screen, way)
  await tellQuestions(screen, told, way)
  await tellEnd(screen, told, way)
}

/** The questions that are still open, up to the closing. */
export async function tellQuestions(screen: Screen, told: Told, way: Way): Promise<void> {
  for (;;) {
    const place = await placeShown(screen, way)
    told.places.push(place === 'closing' ? place : place.heading)
    if (place === 'closing') return
    answer(screen, place.shown, way)
  }
}

/** The closing: the visit is finished, its plan confirmed by one key, and put on paper. */
export async function tellEnd(screen: Screen, told: Told, way: Way): Promise<void> {
  const { finished, pdf, yes, written } = said[way.language]
  await screen.see(way.simple ? / > $/ : '3  ')
  screen.line('1')
  await screen.see(finished)
  told.isFinished = true
  await confirmPlan(screen, way)
  await screen.see(pdf)
  told.isDecided = true
  screen.line(yes)
  await screen.see(written)
  told.isWritten = true
}
