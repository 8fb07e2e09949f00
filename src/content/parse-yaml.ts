import { Composer, type Document, Lexer, LineCounter, Parser, type YAMLError } from 'yaml'
import type { FileFault } from '../model/fault.ts'
import { type YamlReason, yamlReasons } from '../model/yaml-reason.ts'
import { unclosedIn } from './unclosed.ts'

/** Deeper than this no content goes; the check runs before anything recursive does. */
export const deepestNesting = 64

/** Twenty times what the largest file we ship holds. */
const mostTokens = 250_000

/** A fault and the offset in the text where it stands. */
export type FaultAt = Readonly<{ offset: number; fault: FileFault }>

/** A YAML document with its lines, or what stops it from being one. */
export type Parsed = Readonly<{ lines: LineCounter; document?: Document.Parsed; faults: readonly FaultAt[] }>

type Token = Parameters<Composer['next']>[0]

/**
 * YAML 1.2, core schema, one document, no merge key.
 *
 * What `parseDocument` does, in two steps: the iterative lexer and parser first, so that depth is known before the
 * recursive composer runs; the library's own search for duplicate keys, which is quadratic, is left out.
 */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter()
  const { tokens, stop } = tokensOf(text, lines)
  if (stop !== undefined) return { lines, faults: [stop] }
  const composer = new Composer({ ...options, lineCounter: lines })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined) return { lines, faults: [{ offset: 0, fault: { code: 'empty-file' } }] }
  return { lines, document, faults: nearestFaults(atOpenings(faultsOf(document, second), tokens), lines) }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
  stringKeys: false,
  logLevel: 'silent',
} as const

/** The tokens of a text, or the first thing that stops the reading there. */
function tokensOf(text: string, lines: LineCounter): Readonly<{ tokens: readonly Token[]; stop?: FaultAt }> {
  const parser = new Parser(lines.addNewLine)
  const tokens: Token[] = []
  let count = 0
  let isScalar = false
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    count += 1
    const fault = isScalar ? undefined : refusalOf(lexeme, count, parser.stack.length)
    if (fault !== undefined) return { tokens, stop: { offset: parser.offset, fault } }
    isScalar = lexeme === scalarFollows
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

/** The lexer's mark before the text of a scalar. */
const scalarFollows = '\x1f'

/** Sharing (`&a`, `*a`), tags (`!a`), depth and mere number are each a way to make a small file costly; no content needs them. */
function refusalOf(lexeme: string, count: number, depth: number): FileFault | undefined {
  if (depth > deepestNesting + 2) return { code: 'too-deep', limit: deepestNesting }
  if (count > mostTokens) return { code: 'too-many-parts', limit: mostTokens }
  if (lexeme.startsWith('&') || lexeme.startsWith('*')) return { code: 'alias' }
  if (lexeme.startsWith('!')) return { code: 'unknown-tag', tag: lexeme.slice(0, 60) }
  return undefined
}

function faultsOf(document: Document.Parsed, second: Document.Parsed | undefined): readonly FaultAt[] {
  const faults = [...document.errors, ...document.warnings].map((error) => faultOf(error))
  const { explicit, version } = document.directives.yaml
  if (explicit && version !== '1.2') faults.push(syntax(0, 'bad-directive'))
  if (second !== undefined) faults.push({ offset: second.range[0], fault: { code: 'several-documents' } })
  return faults.sort((left, right) => left.offset - right.offset)
}

/**
 * Of one slip the parser says several things: a tab says it best, else the first on its line; and past a slip of
 * indentation it is lost, so that nothing more is believed.
 */
function nearestFaults(faults: readonly FaultAt[], lines: LineCounter): readonly FaultAt[] {
  const tab = faults.find((fault) => reasonOf(fault) === 'tab-as-indent')
  if (tab !== undefined) return [tab]
  const lost = faults.findIndex((fault) => losing.has(reasonOf(fault)))
  return lost === -1 ? firstOfLine(faults, lines) : firstOfLine(faults.slice(0, lost + 1), lines)
}

/** A bracket never closed is told by the parser where what follows no longer fits: it is told where it is opened. */
function atOpenings(faults: readonly FaultAt[], tokens: readonly Token[]): readonly FaultAt[] {
  const isLost = (fault: FaultAt) => ['bad-indent', 'missing-char'].includes(reasonOf(fault) ?? '')
  if (!faults.some(isLost)) return faults
  const openings = unclosedIn(tokens)
  return faults.map((fault) => {
    const opening = isLost(fault) ? openings.findLast((offset) => offset < fault.offset) : undefined
    return opening === undefined ? fault : syntax(opening, 'flow-not-closed')
  })
}

const losing: ReadonlySet<YamlReason | undefined> = new Set([
  'bad-indent',
  'block-as-implicit-key',
  'multiline-implicit-key',
  'missing-char',
  'flow-not-closed',
  'impossible',
])

function reasonOf({ fault }: FaultAt): YamlReason | undefined {
  return fault.code === 'yaml-syntax' ? fault.reason : undefined
}

function firstOfLine(faults: readonly FaultAt[], lines: LineCounter): readonly FaultAt[] {
  const lineOf = (fault: FaultAt | undefined) => fault && lines.linePos(fault.offset).line
  return faults.filter((fault, index) => index === 0 || lineOf(fault) !== lineOf(faults[index - 1]))
}

function faultOf(error: YAMLError): FaultAt {
  const [offset] = error.pos
  const code = error.code.toLowerCase().replaceAll('_', '-')
  return syntax(offset, yamlReasons.find((reason) => reason === code) ?? 'impossible')
}

function syntax(offset: number, reason: YamlReason): FaultAt {
  return { offset, fault: { code: 'yaml-syntax', reason } }
}
