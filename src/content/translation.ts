import type { Expression } from '../model/expression.ts'
import type { ExpressionFault, FactType } from '../model/expression-fault.ts'
import type { FaultIn, Operator, Tree } from './cel-tree.ts'
import {
  constantType,
  isBareName,
  isEquality,
  misuseOf,
  nearestName,
  type Typed,
  typesTaken,
  unknownOption,
  withChoices,
} from './expression-types.ts'
import { type Scope, spaces, type ValueType } from './scope.ts'

/** A tree on its way to the product's own data: names become ids, types are checked, faults are kept with their offset. */
export class Translation {
  readonly faults: FaultIn[] = []
  /** Where each part starts in the text. */
  readonly starts = new Map<Expression, number>()
  readonly #scope: Scope

  constructor(scope: Scope) {
    this.#scope = scope
  }

  /** The whole must be of the type its place asks for. */
  expect(value: ValueType | undefined, expected: FactType | undefined, tree: Tree): void {
    if (expected === undefined || value === undefined || value.type === expected) return
    this.#tell(tree, { code: 'expression-result', expected, found: value.type })
  }

  of(tree: Tree): Typed | undefined {
    const typed = this.#translated(tree)
    if (typed !== undefined) this.starts.set(typed.expression, tree.start)
    return typed
  }

  #translated(tree: Tree): Typed | undefined {
    switch (tree.kind) {
      case 'constant':
        return { expression: { op: 'constant', value: tree.value }, value: { type: constantType(tree.value) } }
      case 'name':
        return this.#name(tree.path, tree)
      case 'refused':
        return this.#tell(tree, tree.fault)
      case 'prefix':
        return this.#prefix(tree.operator, tree.of)
      case 'list':
        return this.#list(tree.of)
      case 'call':
        return this.#call(tree.name, tree.of, tree)
      case 'choose':
        return this.#choose(tree.of, tree)
      case 'infix':
        return this.#infix(tree.operator, tree.left, tree.right)
    }
  }

  #name(path: readonly string[], tree: Tree): Typed | undefined {
    const written = path.join('.')
    const { names, open } = this.#scope
    const known = names.get(written)
    if (known !== undefined) {
      const { space, id, value } = known
      return { expression: { op: 'name', space, id }, ...(value === undefined ? {} : { value }) }
    }
    const space = spaces.find((one) => one === path[0])
    const [, id, more] = path
    if (space !== undefined && open.has(space) && id !== undefined && more === undefined)
      return { expression: { op: 'name', space, id } }
    const suggestion = nearestName(path, names.keys())
    return this.#tell(tree, {
      code: 'expression-name',
      name: written,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  }

  #prefix(operator: '!' | '-', of: Tree): Typed | undefined {
    const typed = this.#typed(of, operator, operator === '!' ? ['boolean'] : ['number'])
    if (typed === undefined) return undefined
    return {
      expression: { op: operator === '!' ? 'not' : 'negate', of: typed.expression },
      value: { type: operator === '!' ? 'boolean' : 'number' },
    }
  }

  #list(items: readonly Tree[]): Typed | undefined {
    const typed = this.#all(items)
    if (typed === undefined) return undefined
    const [first] = typed
    for (const [index, item] of typed.entries()) this.#same('[ ]', first, item, items[index])
    return {
      expression: { op: 'list', of: typed.map(({ expression }) => expression) },
      value: { type: 'list', ...(first?.value === undefined ? {} : { of: first.value.type }) },
    }
  }

  #call(name: string, of: readonly Tree[], tree: Tree): Typed | undefined {
    const misuse = misuseOf(name, of.length)
    if (misuse !== undefined) return this.#tell(tree, misuse)
    const takes: readonly FactType[] = name === 'size' ? ['list', 'text'] : ['number']
    const typed = of.map((part) => this.#typed(part, `${name}()`, takes))
    const parts = typed.flatMap((part) => (part === undefined ? [] : [part.expression]))
    const [first] = parts
    if (first === undefined || parts.length < of.length) return undefined
    return {
      expression: name === 'size' ? { op: 'size', of: first } : { op: name === 'min' ? 'min' : 'max', of: parts },
      value: { type: 'number' },
    }
  }

  #choose(of: readonly [Tree, Tree, Tree], tree: Tree): Typed | undefined {
    const when = this.#typed(of[0], '?', ['boolean'])
    const yes = this.of(of[1])
    const no = this.of(of[2])
    if (when === undefined || yes === undefined || no === undefined) return undefined
    this.#same('? :', yes, no, tree)
    const value = yes.value ?? no.value
    const expression = { op: 'choose', when: when.expression, yes: yes.expression, no: no.expression } as const
    return { expression, ...(value === undefined ? {} : { value: withChoices(value, yes, no) }) }
  }

  #infix(operator: Operator, leftTree: Tree, rightTree: Tree): Typed | undefined {
    if (operator === '&&' || operator === '||') return this.#logic(operator, leftTree, rightTree)
    if (operator === 'in') return this.#in(leftTree, rightTree)
    const isArithmetic = ['+', '-', '*', '/', '%'].includes(operator)
    const takes = typesTaken(operator, isArithmetic)
    const left = this.#typed(leftTree, operator, takes)
    if (left === undefined && operator === '-' && isBareName(rightTree)) return undefined
    const right = this.#typed(rightTree, operator, takes)
    if (left === undefined || right === undefined) return undefined
    this.#same(operator, left, right, leftTree)
    if (isEquality(operator)) {
      this.#mustBeOption(left, right, rightTree)
      this.#mustBeOption(right, left, leftTree)
    }
    return {
      expression: { op: operator, left: left.expression, right: right.expression },
      value: { type: isArithmetic ? 'number' : 'boolean' },
    }
  }

  #logic(operator: '&&' | '||', leftTree: Tree, rightTree: Tree): Typed | undefined {
    const left = this.#typed(leftTree, operator, ['boolean'])
    const right = this.#typed(rightTree, operator, ['boolean'])
    if (left === undefined || right === undefined) return undefined
    const op = operator === '&&' ? 'and' : 'or'
    const row = left.expression.op === op ? left.expression.of : [left.expression]
    return { expression: { op, of: [...row, right.expression] }, value: { type: 'boolean' } }
  }

  #in(leftTree: Tree, rightTree: Tree): Typed | undefined {
    const left = this.#typed(leftTree, 'in', ['number', 'text', 'boolean'])
    const right = this.#typed(rightTree, 'in', ['list'])
    if (left === undefined || right === undefined) return undefined
    const of = right.value?.of
    if (left.value !== undefined && of !== undefined && left.value.type !== of) {
      this.#tell(leftTree, { code: 'expression-comparison', operator: 'in', left: left.value.type, right: of })
    }
    this.#mustBeOption(right, left, leftTree)
    if (rightTree.kind === 'list' && right.expression.op === 'list') {
      for (const [index, item] of right.expression.of.entries())
        this.#mustBeOption(left, { expression: item }, rightTree.of[index])
    }
    return { expression: { op: 'in', left: left.expression, right: right.expression }, value: { type: 'boolean' } }
  }

  #mustBeOption(name: Typed, constant: Typed, place: Tree | undefined): void {
    const fault = unknownOption(name, constant)
    if (fault !== undefined && place !== undefined) this.#tell(place, fault)
  }

  #typed(tree: Tree, operator: string, expected: readonly FactType[]): Typed | undefined {
    const typed = this.of(tree)
    const found = typed?.value?.type
    if (found === undefined || expected.includes(found)) return typed
    return this.#tell(tree, { code: 'expression-type', operator, expected, found })
  }

  #same(operator: string, left: Typed | undefined, right: Typed, place: Tree | undefined): void {
    const [one, other] = [left?.value?.type, right.value?.type]
    if (one === undefined || other === undefined || one === other || place === undefined) return
    this.#tell(place, { code: 'expression-comparison', operator, left: one, right: other })
  }

  #all(trees: readonly Tree[]): readonly Typed[] | undefined {
    const typed = trees.map((tree) => this.of(tree)).filter((part) => part !== undefined)
    return typed.length === trees.length ? typed : undefined
  }

  #tell(tree: Tree, fault: ExpressionFault): undefined {
    this.faults.push({ offset: tree.start, fault })
  }
}
