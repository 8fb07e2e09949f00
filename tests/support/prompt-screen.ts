import { render } from '@inquirer/testing'
import { processEnvironment } from '../../src/cli/environment.ts'
import { openTalk } from '../../src/cli/talk.ts'
import type { Ask } from '../../src/cli/visit/desk.ts'
import { openPrompts, type Prompted, type Prompts } from '../../src/cli/visit/prompts.ts'
import type { Language } from '../../src/model/text.ts'
import { screenWords } from '../../src/text/screen-words.ts'

type Screen = Readonly<{ language?: Language; columns?: number; rows?: number; colour?: boolean }>

/** A key that writes no character, by its name, alone or with Ctrl. */
type Key = string | Readonly<{ name: string; ctrl: true }>

/** One of the two prompts of a visit, in the hands of a person: what it shows, and what each key does to it. */
export type Prompting = Readonly<{
  /** What is on the screen now, without colours nor its first margin; a space is a space. */
  shown: () => string
  /** The same, as it is sent to the terminal. */
  painted: () => string
  press: (...keys: readonly Key[]) => void
  type: (text: string) => void
  /** What the prompt gave; `still asking` while it waits. */
  given: () => Promise<Prompted | 'still asking'>
}>

/** Puts a question to a person at a screen of 80 columns, 24 rows, without colours unless told. */
export async function asked(
  kind: keyof Prompts,
  ask: Ask,
  { language = 'fr', columns = 80, rows = 24, colour = false }: Screen = {},
): Promise<Prompting> {
  const [words, { paint }] = await Promise.all([screenWords(language), openTalk(processEnvironment(), colour)])
  const prompts = openPrompts({ paint, words: words.visit.search, screen: { columns, rows } })
  const { answer, events, getScreen } = await render(prompts[kind], ask)
  return {
    shown: () => getScreen().replaceAll('\u00a0', ' '),
    painted: () => getScreen({ raw: true }),
    press: (...keys) => {
      for (const key of keys) events.keypress(key)
    },
    type: (text) => {
      for (const character of text) events.type(character)
    },
    given: () => Promise.race([answer, new Promise<'still asking'>((later) => setImmediate(later, 'still asking'))]),
  }
}
