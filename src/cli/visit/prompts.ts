import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core'
import { keyOf, keys } from '../../answers/command.ts'
import type { Span, Talk } from '../talk.ts'
import type { Ask, Choice } from './desk.ts'
import { fold, widthOf } from './fold.ts'
import { type List, moved, numbered, toggled } from './list-state.ts'

/** What a prompt gives: the choices confirmed, a command's key, or the text typed. */
export type Prompted = Readonly<{ ids: readonly string[] }> | Readonly<{ key: string }> | Readonly<{ text: string }>

type By = Readonly<{ input: NodeJS.ReadableStream; output: NodeJS.WriteStream; signal: AbortSignal }>

/** The two prompts of a visit. */
export type Prompts = Readonly<{
  choice: (ask: Ask, by: By) => Promise<Prompted>
  text: (ask: Ask, by: By) => Promise<Prompted>
}>

/** Prompts that paint and clean what they show as the rest of the program does. */
export function openPrompts({ paint }: Talk, screen: Readonly<{ columns?: number }>): Prompts {
  const brush: Brush = { paint, width: widthOf(screen) }
  return { choice: choicePrompt(brush), text: textPrompt(brush) }
}

type Brush = Readonly<{ paint: Talk['paint']; width: number }>
type End = Prompted | 'none yet'

/**
 * A list to choose from: arrows or numbers, Enter confirms; a letter is a command.
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
    if (end !== 'none yet') return paint({ text: fold(endLine(ask, end), brush.width, 2), style: 'good' })
    const lines = choices.map((_, index) => paint(...row(list, index, { ask, brush })))
    return [lines.join('\n'), hintOf(ask, brush)]
  })
}

type Press = KeypressEvent & Readonly<{ character: string }>

/** What a key does to a list: another state of it, or an end. */
function pressed(press: Press, list: List, ask: Ask): Prompted | List {
  const { choices = [], several = false, first = 1, commands = [] } = ask
  const { character } = press
  if (isEnterKey(press)) return confirmed(list, ask)
  if (press.name === 'escape' && commands.includes('back')) return { key: keyOf('back') }
  if (isUpKey(press) || isDownKey(press)) return moved(list, isUpKey(press) ? -1 : 1, choices.length)
  if (several && isSpaceKey(press)) return toggled(list, list.cursor, choices)
  if (/^\d$/.test(character)) return numbered(list, character, { choices, several, first })
  const command = press.ctrl ? undefined : keys[character.toLowerCase()]
  return command !== undefined && commands.includes(command) ? { key: character.toLowerCase() } : list
}

/** Enter takes the line of the cursor, or every box ticked; nothing chosen is an answer only where it may be. */
function confirmed(list: List, { choices = [], several = false, optional = false }: Ask): Prompted | List {
  const ranks = several ? list.ticked : [list.cursor]
  const ids = idsAt(choices, ranks)
  return ids.length > 0 || optional ? { ids } : list
}

function idsAt(choices: readonly Choice[], ranks: readonly number[]): readonly string[] {
  return choices.filter((_, index) => ranks.includes(index)).map(({ id }) => id)
}

type Shown = Readonly<{ ask: Ask; brush: Brush }>

function row({ cursor, ticked }: List, index: number, { ask, brush }: Shown): readonly Span[] {
  const { choices = [], several = false, first = 1 } = ask
  const isHere = index === cursor
  const box = several ? (ticked.includes(index) ? '[x] ' : '[ ] ') : ''
  const start = `${String(index + first).padStart(2)}  ${box}`
  const words = fold(`${start}${choices[index]?.text ?? ''}`, brush.width - 2, start.length + 2)
  return [isHere ? '> ' : '  ', isHere ? { text: words, style: 'strong' } : words]
}

function hintOf({ hint }: Ask, { paint, width }: Brush): string | undefined {
  return hint === undefined ? undefined : paint({ text: fold(hint, width), style: 'faint' })
}

/** What stays on the screen: what was chosen, or the key of the command. */
function endLine({ choices = [] }: Ask, end: Prompted): string {
  if ('key' in end) return `> ${end.key}`
  const chosen = 'ids' in end ? choices.filter(({ id }) => end.ids.includes(id)) : []
  return `> ${chosen.map(({ text }) => text).join(' · ')}`
}

/** A text field; what was typed before is there to be corrected. */
function textPrompt(brush: Brush) {
  const { paint, width } = brush
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
    const shown = `${paint({ text: fold(ask.prompt, width - 2), style: 'strong' })} > ${paint(text)}`
    return isDone ? shown : [shown, hintOf(ask, brush)]
  })
}
