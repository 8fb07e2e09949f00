/**
 * A condition or a computed value, as data: what is left of CEL once `content/` has checked its names and types.
 *
 * `name` is a path into the facts, e.g. `['answer', 'TEC-IA-1']` (real ids, hyphens included).
 */
export type Expression =
  | Readonly<{ op: 'constant'; value: Fact }>
  | Readonly<{ op: 'name'; space: Space; id: string }>
  | Readonly<{ op: 'not' | 'negate' | 'size'; of: Expression }>
  | Readonly<{ op: 'and' | 'or' | 'min' | 'max' | 'list'; of: readonly Expression[] }>
  | Readonly<{ op: Comparison | Arithmetic | 'in'; left: Expression; right: Expression }>
  | Readonly<{ op: 'choose'; when: Expression; yes: Expression; no: Expression }>

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | '/' | '%'

/** The families of names an expression may use: what was answered, a question's value, its spread between respondents, the profile, a criterion's value, a criterion at its target, a fact about the action being ranked. */
export type Space = 'answer' | 'score' | 'spread' | 'profile' | 'value' | 'at_target' | 'action'

/** Anything an expression can hold. One type of number; option ids that are whole numbers are numbers. */
export type Fact = boolean | number | string | readonly Fact[]

/** Looks a name up; undefined = not known yet. */
export type Facts = (space: Space, id: string) => Fact | undefined

/** A name that an expression reads: `answer.TEC-IA-1`. */
export type Name = Readonly<{ space: Space; id: string }>

/** Every name an expression reads, in the order written, repeated when read twice. */
export function* namesIn(expression: Expression): Generator<Name> {
  switch (expression.op) {
    case 'constant':
      return
    case 'name':
      yield { space: expression.space, id: expression.id }
      return
    case 'not':
    case 'negate':
    case 'size':
      yield* namesIn(expression.of)
      return
    case 'and':
    case 'or':
    case 'min':
    case 'max':
    case 'list':
      for (const operand of expression.of) yield* namesIn(operand)
      return
    case 'choose':
      yield* namesIn(expression.when)
      yield* namesIn(expression.yes)
      yield* namesIn(expression.no)
      return
    default:
      yield* namesIn(expression.left)
      yield* namesIn(expression.right)
  }
}
