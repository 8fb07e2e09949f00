/** The types of an expression's values. */
export type FactType = 'number' | 'text' | 'boolean' | 'list'

/** Why a text is not an expression. */
export type ExpressionReason =
  | 'empty'
  | 'unfinished'
  | 'unexpected'
  | 'unclosed-text'
  | 'bad-number'
  | 'bad-escape'
  | 'reserved-word'
  /** A sign of another language, or a word, for which conditions have a sign of their own. */
  | 'other-sign'

/** A condition or a computed value that cannot be read. */
export type ExpressionFault =
  | Readonly<{ code: 'expression-syntax'; reason: ExpressionReason; found: string; instead?: string }>
  | Readonly<{ code: 'expression-too-large'; limit: number; measure: 'characters' | 'nodes' | 'depth' }>
  | Readonly<{ code: 'expression-name'; name: string; suggestion?: string }>
  | Readonly<{ code: 'expression-function'; name: string; known: readonly string[] }>
  | Readonly<{ code: 'expression-arguments'; name: string; expected: number; found: number }>
  | Readonly<{ code: 'expression-construct'; found: string }>
  | Readonly<{ code: 'expression-type'; operator: string; expected: readonly FactType[]; found: FactType }>
  | Readonly<{ code: 'expression-comparison'; operator: string; left: FactType; right: FactType }>
  | Readonly<{ code: 'expression-result'; expected: FactType; found: FactType }>
  | Readonly<{ code: 'not-an-option'; value: string; name: string; options: readonly string[] }>
