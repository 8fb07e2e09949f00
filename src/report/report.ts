import type { Inks } from '../model/ink.ts'
import type { Language } from '../model/text.ts'
import type { Chart } from './chart.ts'
import type { Mark } from './mark.ts'

/** A stretch of text in one style. A `link` only ever comes from the content, never from an answer. */
export type Span = Readonly<{ text: string; strong?: true; italic?: true; link?: string }>

export type Words = readonly Span[]

/** One bar of a chart: a value and what surrounds it, on the range `min`–`max`. `alt` says all of it in words. */
export type Bar = Readonly<{
  min: number
  max: number
  value?: number
  low?: number
  high?: number
  target?: number
  /** The value of an earlier assessment, measured on the same questions. */
  former?: number
  /** Where one level ends and the next begins. */
  ticks: readonly number[]
  alt: string
}>

/** A value and what it could be. */
export type Stretch = Readonly<{ value: number; low?: number; high?: number }>

/** Then and now on one line of a chart, on the range `min`–`max`. `alt` says all of it in words. */
export type Shift = Readonly<{
  min: number
  max: number
  before: Stretch
  after: Stretch
  isStable: boolean
  ticks: readonly number[]
  alt: string
}>

/** A cell: words, a bar, a change, a blank to be filled by hand, or a box to be ticked. */
export type Cell = Words | Bar | Shift | 'blank' | 'box'

/** A column: its heading (`end` is set at the right, for the far end of an axis) and its share of the width. */
export type Column = Readonly<{ label: string; end?: string; share: number }>

/** A thing told of an action, under its label. */
export type Fact = Readonly<{ label: string; words: Words }>

/** Where a person signs: who, and the lines to fill. */
export type Signatory = Readonly<{ party: string; lines: readonly string[] }>

/**
 * A piece of the report, in reading order. What it says is here; how it looks is in `pdf.ts`.
 *
 * What `leads` stays on the page of what it announces. `tight` is for the owner's page, whose parts stand close so that they are seen together, as close as its page asks.
 *
 * Long free text (an answer, a note) is a paragraph or a quote, never a cell: a row must stay readable.
 */
export type Block =
  | Readonly<{ kind: 'title'; over: string; name: string; facts: readonly string[]; status?: string }>
  | Readonly<{
      kind: 'heading'
      level: 2 | 3 | 4
      text: string
      number?: number
      mark?: string
      newPage?: true
      tight?: true
    }>
  | Readonly<{ kind: 'paragraph'; words: Words; tone?: 'small'; leads?: true }>
  | Readonly<{ kind: 'quote'; text: string; large?: true }>
  | Readonly<{ kind: 'note'; label: string; words: Words }>
  | Readonly<{ kind: 'list'; items: readonly Words[]; numbered?: true; compact?: true }>
  | Readonly<{ kind: 'facts'; facts: readonly Fact[] }>
  | Readonly<{ kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }>
  /** A chart of its own; `alt` says all of it in words. */
  | Readonly<{ kind: 'chart'; chart: Chart; alt: string }>
  /** The signs of a chart, and what each stands for. */
  | Readonly<{ kind: 'legend'; entries: readonly Readonly<{ mark: Mark; words: string }>[] }>
  /** A few blocks that are read at one glance: on the same page, unless they are long; `whole`, even then. */
  | Readonly<{ kind: 'together'; blocks: readonly Block[]; whole?: true }>
  /** Boxes to be ticked by hand, in so many columns (one unless told); `bare`, what they would say, without the boxes. */
  | Readonly<{ kind: 'choices'; items: readonly Words[]; columns?: number; bare?: true }>
  /** What is known, under its label; without words, a line to write on. */
  | Readonly<{ kind: 'fields'; fields: readonly Readonly<{ label: string; words?: Words }>[] }>
  /** Lines to be written on by hand. */
  | Readonly<{ kind: 'writing'; label: string; lines: number }>
  | Readonly<{ kind: 'signatures'; signatories: readonly Signatory[] }>

/** All that the report says, before anything is drawn. */
export type Report = Readonly<{
  language: Language
  title: string
  subject: string
  author: string
  /** The instant the document bears: that of the assessment, so that the same input gives the same bytes. */
  date: string
  /** At the foot of every page, before the page's number. */
  footer: string
  blocks: readonly Block[]
  /** The inks it is drawn with, where they are not the house’s. */
  inks?: Inks
}>

/** Plain words. */
export function plain(text: string): Words {
  return [{ text }]
}

/** A label in strong type, then what it labels. */
export function labelled(label: string, text: string): Words {
  return [{ text: label, strong: true }, { text: ` ${text}` }]
}

/** What the words say, styles aside. */
export function textOf(words: Words): string {
  return words.map(({ text }) => text).join('')
}

/** Whether a cell is a bar. */
export function isBar(cell: Cell): cell is Bar {
  return typeof cell === 'object' && 'alt' in cell && 'ticks' in cell && !('before' in cell)
}
