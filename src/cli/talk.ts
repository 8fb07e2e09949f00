import type { ChalkInstance } from 'chalk'
import { visible } from '../text/visible.ts'
import type { Environment } from './environment.ts'

export type Style = 'title' | 'strong' | 'faint' | 'good' | 'warning' | 'bad'

/** A piece of a line: foreign or ours, always made visible first, then painted. */
export type Span = string | Readonly<{ text: string; style: Style }>

/**
 * How the program speaks: results and data on stdout, everything else on stderr.
 *
 * No span can carry an escape code of its own, so that no name, note or file can write to the terminal.
 */
export type Talk = Readonly<{
  out: (...line: readonly Span[]) => void
  err: (...line: readonly Span[]) => void
  /** One JSON value on stdout, safe to show on a terminal as well. */
  json: (value: unknown) => void
  /** The same on one line, where there is one for each of many things. */
  jsonLine: (value: unknown) => void
  /** A line of stdout as it would be printed. */
  paint: (...line: readonly Span[]) => string
}>

/** What the flags and the environment say of colour. */
export function wantsColour(environment: Environment, flag: boolean | undefined): boolean {
  const { variables, stdout } = environment
  if (flag === false || variables.NO_COLOR || variables.TERM === 'dumb') return false
  if (variables.FORCE_COLOR && variables.FORCE_COLOR !== '0') return true
  return stdout.isTTY === true
}

/** Whether the console has nothing beyond ASCII, as its locale says; Windows writes every letter, and so does a locale left unsaid. */
export function isAsciiOnly({ variables, platform }: Environment): boolean {
  const locale = [variables.LC_ALL, variables.LC_CTYPE, variables.LANG].find(Boolean)
  return platform !== 'win32' && locale !== undefined && !/utf-?8/i.test(locale)
}

/** Opens the conversation; chalk is loaded only when there is something to paint. */
export async function openTalk(environment: Environment, colour: boolean): Promise<Talk> {
  const brush = colour ? brushes(new (await import('chalk')).Chalk({ level: 1 })) : undefined
  const toAscii = isAsciiOnly(environment) ? (await import('../text/ascii.ts')).ascii : undefined
  const { stdout, stderr } = environment
  const paintOn = (stream: Readonly<{ isTTY?: boolean }>) => {
    const clean = (text: string) => (stream.isTTY === true && toAscii ? toAscii(visible(text)) : visible(text))
    return (...line: readonly Span[]): string => line.map((span) => paintSpan(span, clean, brush)).join('')
  }
  const [paintOut, paint] = [paintOn(stdout), paintOn(stderr)]
  return {
    out: (...line) => void stdout.write(`${paintOut(...line)}\n`),
    err: (...line) => void stderr.write(`${paint(...line)}\n`),
    json: (value) => void stdout.write(`${safeJson(value, 2)}\n`),
    jsonLine: (value) => void stdout.write(`${safeJson(value)}\n`),
    paint,
  }
}

type Brush = Readonly<Record<Style, (text: string) => string>>

function brushes(chalk: ChalkInstance): Brush {
  return {
    title: chalk.bold.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
  }
}

function paintSpan(span: Span, clean: (text: string) => string, brush: Brush | undefined): string {
  if (typeof span === 'string') return clean(span)
  const text = clean(span.text)
  return brush ? brush[span.style](text) : text
}

/** JSON escapes only the C0 controls; the others, and the marks that reorder a line, are escaped here. */
function safeJson(value: unknown, indent?: number): string {
  return [...JSON.stringify(value, undefined, indent)]
    .map((character) => (character === '\n' || visible(character) === character ? character : escaped(character)))
    .join('')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
