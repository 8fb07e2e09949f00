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
import { keys } from '../../answers/command.ts'
import type { Span, Talk } from '../talk.ts'
import type { Ask, Choice } from './desk.ts'
import { moved, toggled } from './list-state.ts'

/** What a prompt gives: the choices confirmed, a command's key, or the text typed. */
export type Prompted = Readonly<{ ids: readonly string[] }> | Readonly<{ key: string }> | Readonly<{ text: string }>

type By = Readonly<{ input: NodeJS.ReadStream; output: NodeJS.WriteStream }>

/** The two prompts of a visit. */
export type Prompts = Readonly<{
  choice: (ask: Ask, by: By) => Promise<Prompted>
  text: (ask: Ask, by: By) => Promise<Prompted>
}>

/** Prompts that paint and clean what they show as the rest of the program does. */
export async function openPrompts({ paint }: Talk): Promise<Prompts> {
  return { choice: choicePrompt(paint), text: textPrompt(paint) }
}

type Paint = Talk['paint']
type List = Readonly<{ cursor: number; ticked: readonly number[]; digits: string; isDone: boolean }>

/** A list to choose from: arrows or numbers, Enter confirms; a letter is a command. */
function choicePrompt(paint: Paint) {
  return createPrompt<Prompted, Ask>((ask, done) => {
    const { choices = [], several = false, current = [] } = ask
    const before = choices.flatMap(({ id }, index) => (current.includes(id) ? [index] : []))
    const [list, setList] = useState<List>({
      cursor: before[0] ?? 0,
      ticked: several ? before : [],
      digits: '',
      isDone: false,
    })
    const finish = (value: Prompted): void => {
      setList({ ...list, isDone: true })
      done(value)
    }
    useKeypress((key, line) => {
      const character = line.line
      line.clearLine(0)
      const next = pressed({ ...key, character }, list, ask)
      if ('list' in next) setList(next.list)
      else finish(next)
    })
    if (list.isDone) return paint({ text: chosenLine(ask, list), style: 'good' })
    const lines = choices.map(({ text }, index) => paint(...row(list, index, { text, several })))
    return [lines.join('\n'), ask.hint === undefined ? undefined : paint({ text: ask.hint, style: 'faint' })]
  })
}

type Press = Readonly<{ name: string; ctrl: boolean; character: string }>

/** What a key does to a list: another state of it, or an end. */
function pressed(press: Press & KeypressEvent, list: List, ask: Ask): Prompted | Readonly<{ list: List }> {
  const { choices = [], several = false, commands = [] } = ask
  const { character } = press
  if (isEnterKey(press)) return confirmed(list, ask)
  if (isUpKey(press) || isDownKey(press)) return { list: moved(list, isUpKey(press) ? -1 : 1, choices.length) }
  if (several && isSpaceKey(press)) return { list: toggled(list, list.cursor, choices) }
  if (/^\d$/.test(character)) return { list: numbered(list, character, { choices, several }) }
  const command = press.ctrl ? undefined : keys[character.toLowerCase()]
  return command !== undefined && commands.includes(command) ? { key: character.toLowerCase() } : { list }
}

/** Enter takes the line of the cursor, or every box ticked; at a question, no box ticked is no answer. */
function confirmed(
  list: List,
  { choices = [], several = false, commands = [] }: Ask,
): Prompted | Readonly<{ list: List }> {
  if (!several) return { ids: idsAt(choices, [list.cursor]) }
  return list.ticked.length > 0 || commands.length === 0 ? { ids: idsAt(choices, list.ticked) } : { list }
}

function idsAt(choices: readonly Choice[], ranks: readonly number[]): readonly string[] {
  return choices.filter((_, index) => ranks.includes(index)).map(({ id }) => id)
}

/** Digits go to a choice; on a list of several they tick it, where one digit is enough to name it. */
function numbered(
  list: List,
  digit: string,
  { choices, several }: Readonly<{ choices: readonly Choice[]; several: boolean }>,
): List {
  const together = list.digits + digit
  const digits = Number(together) <= choices.length ? together : digit
  const rank = Number(digits) - 1
  if (rank < 0 || rank >= choices.length) return { ...list, digits: '' }
  const there = { ...list, cursor: rank, digits }
  return several && choices.length <= 9 ? { ...toggled(there, rank, choices), digits: '' } : there
}

function row(
  list: List,
  index: number,
  { text, several }: Readonly<{ text: string; several: boolean }>,
): readonly Span[] {
  const isHere = index === list.cursor
  const box = several ? (list.ticked.includes(index) ? '[x] ' : '[ ] ') : ''
  const words = `${String(index + 1).padStart(2)}  ${box}${text}`
  return [isHere ? '> ' : '  ', isHere ? { text: words, style: 'strong' } : words]
}

/** What stays on the screen once chosen. */
function chosenLine({ choices = [], several = false }: Ask, { cursor, ticked }: List): string {
  const ranks = several ? ticked : [cursor]
  return `> ${choices
    .filter((_, index) => ranks.includes(index))
    .map(({ text }) => text)
    .join(' · ')}`
}

/** A text field; what was typed before is there to be corrected. */
function textPrompt(paint: Paint) {
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
    const shown = `${paint({ text: ask.prompt, style: 'strong' })} > ${paint(text)}`
    return isDone || ask.hint === undefined ? shown : [shown, paint({ text: ask.hint, style: 'faint' })]
  })
}
