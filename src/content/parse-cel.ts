import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import type { ExpressionFault, ExpressionReason } from '../model/expression-fault.ts'
import type { FaultIn, Operator, Tree } from './cel-tree.ts'
import { otherSignAt } from './other-sign.ts'

/** Limits that no condition a person writes comes near; they keep hostile ones cheap. */
export const limits = { characters: 4000, nodes: 500, depth: 32 } as const

/** The functions an expression may call, and how many values each takes at least and at most. */
export const functions: Readonly<Record<string, readonly [least: number, most: number]>> = {
  size: [1, 1],
  min: [2, 32],
  max: [2, 32],
}

const environment = new Environment({ limits: { maxAstNodes: limits.nodes, maxDepth: limits.depth } })

/**
 * The text of an expression as a tree, or where it stops being one.
 *
 * The only file that knows the CEL library: it parses; the tree is ours, and so are names, types and evaluation. What
 * the product does not promise (methods, `matches()` among them, macros, maps, indexes, null, bytes) is refused here.
 */
export function parseCel(text: string): Tree | FaultIn {
  if (text.length > limits.characters) return tooLarge('characters', 0)
  try {
    const tree = treeOf(environment.parse(text).ast)
    const deep = tooDeepIn(tree, 0)
    return deep === undefined ? tree : tooLarge('depth', deep)
  } catch (error) {
    return faultOf(error, text)
  }
}

function treeOf(node: ASTNode): Tree {
  const { start } = node
  switch (node.op) {
    case 'value':
      return constant(node.args, node)
    case 'id':
      return { kind: 'name', start, path: [node.args] }
    case '.':
      return access(node.args[0], node.args[1], node)
    case 'call':
      return { kind: 'call', start, name: node.args[0], of: node.args[1].map(treeOf) }
    case 'rcall':
      return refuse(start, { code: 'expression-function', name: node.args[0], known: Object.keys(functions) })
    case '!_':
      return { kind: 'prefix', start, operator: '!', of: treeOf(node.args) }
    case '-_':
      return { kind: 'prefix', start, operator: '-', of: treeOf(node.args) }
    case '?:':
      return { kind: 'choose', start, of: [treeOf(node.args[0]), treeOf(node.args[1]), treeOf(node.args[2])] }
    case 'list':
      return { kind: 'list', start, of: node.args.map(treeOf) }
    case 'map':
    case '[]':
    case '[?]':
    case '.?':
      return refuse(start, { code: 'expression-construct', found: sourceOf(node) })
    default:
      return infix(node.op, treeOf(node.args[0]), treeOf(node.args[1]))
  }
}

function infix(operator: Operator, left: Tree, right: Tree): Tree {
  return { kind: 'infix', start: left.start, operator, left, right }
}

function constant(value: unknown, node: ASTNode): Tree {
  const { start } = node
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'constant', start, value }
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    return refuse(start, { code: 'expression-construct', found: sourceOf(node) })
  }
  const number = Number(value)
  if (typeof value === 'bigint' && !Number.isSafeInteger(number))
    return refuse(start, syntax('bad-number', sourceOf(node)))
  return { kind: 'constant', start, value: number }
}

function access(of: ASTNode, field: string, node: ASTNode): Tree {
  const tree = treeOf(of)
  if (tree.kind === 'name') return { kind: 'name', start: node.start, path: [...tree.path, field] }
  if (tree.kind === 'refused') return tree
  return refuse(node.start, { code: 'expression-construct', found: sourceOf(node) })
}

function refuse(start: number, fault: ExpressionFault): Tree {
  return { kind: 'refused', start, fault }
}

function sourceOf(node: ASTNode): string {
  return node.input.slice(node.start, node.end).slice(0, 60)
}

/** The offset of the first part nested too deep. A row of the same operator (`a || b || c`) is one depth. */
function tooDeepIn(tree: Tree, depth: number): number | undefined {
  if (depth > limits.depth) return tree.start
  for (const part of partsOf(tree)) {
    const isRow = tree.kind === 'infix' && part.kind === 'infix' && part.operator === tree.operator
    const found = tooDeepIn(part, isRow ? depth : depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'infix':
      return [tree.left, tree.right]
    case 'prefix':
      return [tree.of]
    case 'call':
    case 'list':
    case 'choose':
      return tree.of
    case 'constant':
    case 'name':
    case 'refused':
      return []
  }
}

function tooLarge(measure: keyof typeof limits, offset: number): FaultIn {
  return { offset, fault: { code: 'expression-too-large', measure, limit: limits[measure] } }
}

function syntax(reason: ExpressionReason, found: string): ExpressionFault {
  return { code: 'expression-syntax', reason, found }
}

/** What the library says of a text that is not CEL, in our words; the offset is its own. */
function faultOf(error: unknown, text: string): FaultIn {
  const code = textOf(error, 'code')
  if (code === 'limit_exceeded')
    return tooLarge(textOf(error, 'summary').includes('maxDepth') ? 'depth' : 'nodes', offsetOf(error))
  const offset = Math.min(offsetOf(error), text.trimEnd().length)
  if (text.trim() === '') return { offset: 0, fault: syntax('empty', '') }
  if (code.startsWith('unterminated') || code === 'newline_in_string')
    return { offset, fault: syntax('unclosed-text', '') }
  if (code.includes('escape') || code.includes('surrogate'))
    return { offset, fault: syntax('bad-escape', text.slice(offset, offset + 6)) }
  if (code.includes('integer') || code.includes('number') || code.includes('exponent'))
    return { offset, fault: syntax('bad-number', wordAt(text, offset)) }
  if (code === 'reserved_identifier') return { offset, fault: syntax('reserved-word', wordAt(text, offset)) }
  if (offset >= text.trimEnd().length) return { offset, fault: syntax('unfinished', '') }
  const other = otherSignAt(text, offset)
  if (other !== undefined) return { offset, fault: { code: 'expression-syntax', reason: 'other-sign', ...other } }
  return { offset, fault: syntax('unexpected', wordAt(text, offset)) }
}

function wordAt(text: string, offset: number): string {
  return /^(?:[\w.]+|.)/su.exec(text.slice(offset, offset + 60))?.[0] ?? ''
}

function offsetOf(error: unknown): number {
  const range = memberOf(error, 'range')
  const start = memberOf(range, 'start')
  return typeof start === 'number' ? start : 0
}

function textOf(error: unknown, name: string): string {
  const value = memberOf(error, name)
  return typeof value === 'string' ? value : ''
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
