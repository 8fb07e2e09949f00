import type { Language } from '../model/text.ts'
import { type ScreenWords, screenWords } from '../text/screen-words.ts'
import { type Environment, languageOf } from './environment.ts'
import { openTalk, type Talk, wantsColour } from './talk.ts'

/** The options every command takes. */
export type CommonFlags = Readonly<{
  lang?: string
  data?: string
  simple?: boolean
  color?: boolean
  json?: boolean
  debug?: boolean
}>

/** What a command works with: the world, the words, and how to speak. */
export type Context = Readonly<{
  environment: Environment
  language: Language
  messages: ScreenWords
  talk: Talk
  flags: CommonFlags
  /** A person can be asked: both the keyboard and the screen are a terminal's. */
  interactive: boolean
  /** Line prompts, no escape byte. */
  simple: boolean
}>

export async function openContext(environment: Environment, flags: CommonFlags): Promise<Context> {
  const { variables } = environment
  const language = languageOf(variables, flags.lang)
  const simple = flags.simple === true || Boolean(variables.VIRAGE_ACCESSIBLE) || variables.TERM === 'dumb'
  const [messages, talk] = await Promise.all([
    screenWords(language),
    openTalk(environment, !simple && wantsColour(environment, flags.color)),
  ])
  return {
    environment,
    language,
    messages,
    talk,
    flags,
    interactive: environment.stdin.isTTY === true && environment.stderr.isTTY === true,
    simple,
  }
}
