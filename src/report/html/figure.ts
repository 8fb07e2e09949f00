import { type Attributes, element, type Markup } from './markup.ts'

/** What a figure is, and all that it shows, in words. */
export type Told = Readonly<{ title: string; alt: string }>

/** A drawing with its title and its description; it is one thing to a reader that speaks. */
export function drawing({ title, alt }: Told, size: Attributes, drawn: readonly Markup[]): Markup {
  const told = [element('title', {}, title), element('desc', {}, alt)]
  return element('svg', { role: 'img', ...size }, ...told, ...drawn)
}
