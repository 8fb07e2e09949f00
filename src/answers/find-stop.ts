import { hasWords } from '../model/plain.ts'
import type { Stop } from './course.ts'

/** How a stop is read on this screen: the words of its question, and the name of its section. */
export type Wording = (stop: Stop) => Readonly<{ text: string; section: string }>

/**
 * The questions meant by what was typed: a number, an id, or words; none when nothing answers to it.
 *
 * Words are looked for at the start of those of each question, and of a section's name, which means its first question.
 */
export function findStops(course: readonly Stop[], typed: string, worded: Wording): readonly Stop[] {
  const text = typed.trim()
  const numbered = /^\d+$/.test(text) ? course[Number(text) - 1] : undefined
  const named = numbered ?? course.find(({ asked }) => asked.question.id.toLowerCase() === text.toLowerCase())
  if (named !== undefined) return [named]
  return course.filter((stop, index) => {
    const { text: words, section } = worded(stop)
    const isFirst = course.findIndex(({ asked }) => asked.section.id === stop.asked.section.id) === index
    return hasWords(words, text) || (isFirst && hasWords(section, text))
  })
}
