/** Where a condition stands: what shows, what may be « sans objet », what applies, what must hold. */
export type ConditionPlace = 'show_if' | 'na' | 'when' | 'that'

/** What the one name that a condition reads can be, as it is written there: within bounds, or one of some options. */
export type PossibleValues = Readonly<{ name: string; min?: number; max?: number; options?: readonly string[] }>

type Outcome<C extends string> = Readonly<{ code: C; values?: PossibleValues }>

/** Conditions that come out the same whatever is answered, and what they make dead. */
export type OutcomeWarning =
  | Outcome<'never-visible'>
  | (Outcome<'never-true'> & Readonly<{ place: ConditionPlace }>)
  | (Outcome<'always-true'> & Readonly<{ place: ConditionPlace }>)
  /** A part that is always true, or always false, where it stands. */
  | (Outcome<'part-without-effect'> & Readonly<{ value: boolean }>)
  | Readonly<{ code: 'variant-unreachable' }>
