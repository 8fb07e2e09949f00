import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core'
import type { ScreenWords } from '../../text/screen-words.ts'
import type { Span, Talk } from '../talk.ts'
import type { Ask } from './desk.ts'
import { fold, widthOf } from './fold.ts'
import { type Picked, pressed } from './list-keys.ts'
import type { List } from './list-state.ts'
import { windowOn } from './list-window.ts'
import { isLong, matching } from './search.ts'

/** What a prompt gives: the choices confirmed, a command's key, or the text typed. */
export type Prompted = Picked | Readonly<{ text: string }>

/** The two prompts of a visit. */
export type Prompts = Readonly<Record<'choice' | 'text', ReturnType<typeof createPrompt<Prompted, Ask>>>>

/** What prompts paint with: they clean what they show as the rest of the program does, and follow the size of the screen. */
type Brush = Readonly<{
  paint: Talk['paint']
  words: ScreenWords['visit']['search']
  screen: Readonly<{ columns?: number; rows?: number }>
}>

export function openPrompts(brush: Brush): Prompts {
  return { choice: choicePrompt(brush), text: textPrompt(brush) }
}

type End = Prompted | 'none yet'

/**
 * A list to choose from: see `list-keys.ts` for what each key does.
 *
 * No line is chosen beforehand: Enter held down answers nothing, and no answer is suggested.
 */
function choicePrompt(brush: Brush) {
  const { paint } = brush
  return createPrompt<Prompted, Ask>((ask, done) => {
    const { choices = [], several = false, current = [] } = ask
    const before = choices.flatMap(({ id }, index) => (current.includes(id) ? [index] : []))
    const start: List = { cursor: before[0] ?? -1, ticked: several ? before : [], digits: '' }
    const [list, setList] = useState<List>(start)
    const [end, setEnd] = useState<End>('none yet')
    useKeypress((key, line) => {
      const character = line.line
      line.clearLine(0)
      const next = pressed({ ...key, character }, list, ask)
      if ('cursor' in next) setList(next)
      else {
        setEnd(next)
        done(next)
      }
    })
    if (end !== 'none yet') return paint({ text: fold(endLine(ask, end), widthOf(brush.screen), 2), style: 'good' })
    return [listed(list, ask, brush), hintOf(ask, brush, list)]
  })
}

/** The lines of the list that are shown, as many as the screen has room for, and the words searched for under them. */
function listed(list: List, ask: Ask, brush: Brush): string {
  const { choices = [] } = ask
  const { words, screen, paint } = brush
  const ranks = matching(choices, list.search ?? '')
  const rows = ranks.map((rank) => paint(...row(list, rank, { ask, brush })))
  const heights = rows.map(heightOf)
  const hint = hintOf(ask, brush, list) ?? ''
  const room = (screen.rows || Number.POSITIVE_INFINITY) - heightOf(hint) - 5
  const { from, to } = windowOn(heights, ranks.indexOf(list.cursor), room)
  const more = (text: string, count: number) => (count > 0 ? [paint({ text: `  ${text}`, style: 'faint' })] : [])
  return [
    ...more(words.above(from), from),
    ...rows.slice(from, to),
    ...more(words.below(rows.length - to), rows.length - to),
    ...(rows.length === 0 ? [paint({ text: `  ${words.none}`, style: 'warning' })] : []),
    ...(list.search === undefined ? [] : [`${paint({ text: words.label, style: 'strong' })} > ${paint(list.search)}`]),
  ].join('\n')
}

function heightOf(lines: string): number {
  return lines.split('\n').length
}

type Shown = Readonly<{ ask: Ask; brush: Brush }>

function row({ cursor, ticked }: List, index: number, { ask, brush }: Shown): readonly Span[] {
  const { choices = [], several = false, first = 1 } = ask
  const isHere = index === cursor
  const box = several ? (ticked.includes(index) ? '[x] ' : '[ ] ') : ''
  const start = `${String(index + first).padStart(2)}  ${box}`
  const words = fold(`${start}${choices[index]?.text ?? ''}`, widthOf(brush.screen) - 2, start.length + 2)
  return [isHere ? '> ' : '  ', isHere ? { text: words, style: 'strong' } : words]
}

/** The keys under a list or a field: in a long list, first how to search it; while searching, what searching takes. */
function hintOf(ask: Ask, { paint, screen, words }: Brush, list?: List): string | undefined {
  const { hint } = ask
  const keys = list !== undefined && isLong(ask) ? [words.key, ...(hint === undefined ? [] : [hint])].join('\n') : hint
  const shown = list?.search === undefined ? keys : words.how
  return shown === undefined ? undefined : paint({ text: fold(shown, widthOf(screen)), style: 'faint' })
}

/** What stays on the screen: what was chosen, or the key of the command. */
function endLine({ choices = [] }: Ask, end: Prompted): string {
  if ('key' in end) return `> ${end.key}`
  const chosen = 'ids' in end ? choices.filter(({ id }) => end.ids.includes(id)) : []
  return `> ${chosen.map(({ text }) => text).join(' · ')}`
}

/** A text field; what was typed before is there to be corrected. */
function textPrompt(brush: Brush) {
  const { paint, screen } = brush
  return createPrompt<Prompted, Ask>((ask, done) => {
    const [text, setText] = useState(ask.current?.[0] ?? '')
    const [isDone, setDone] = useState(false)
    useEffect((line) => {
      if (text !== '') line.write(text)
    }, [])
    useKeypress((key, line) => {
      if (isEnterKey(key)) {
        setDone(true)
        done({ text })
      } else setText(line.line)
    })
    const shown = `${paint({ text: fold(ask.prompt, widthOf(screen) - 2), style: 'strong' })} > ${paint(text)}`
    return isDone ? shown : [shown, hintOf(ask, brush)]
  })
}
