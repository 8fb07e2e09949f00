import type { Arithmetic, Comparison } from '../model/expression.ts'
import type { ExpressionFault } from '../model/expression-fault.ts'

/** The infix operators of an expression. */
export type Operator = Comparison | Arithmetic | 'in' | '&&' | '||'

/** An expression as it is written: names and types not yet checked. `start` is the offset in its text. */
export type Tree = Readonly<{ start: number }> &
  (
    | Readonly<{ kind: 'constant'; value: boolean | number | string }>
    | Readonly<{ kind: 'name'; path: readonly string[] }>
    | Readonly<{ kind: 'call'; name: string; of: readonly Tree[] }>
    | Readonly<{ kind: 'prefix'; operator: '!' | '-'; of: Tree }>
    | Readonly<{ kind: 'infix'; operator: Operator; left: Tree; right: Tree }>
    | Readonly<{ kind: 'choose'; of: readonly [when: Tree, yes: Tree, no: Tree] }>
    | Readonly<{ kind: 'list'; of: readonly Tree[] }>
    | Readonly<{ kind: 'refused'; fault: ExpressionFault }>
  )

/** A fault and its offset in the text of the expression. */
export type FaultIn = Readonly<{ offset: number; fault: ExpressionFault }>
