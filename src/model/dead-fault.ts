/** Why a key changes nothing where it stands. */
export type IdleReason = 'single' | 'state' | 'named' | 'unscored'

/** What is written and can never count, or says what is already said. */
export type DeadWarning =
  | Readonly<{ code: 'key-without-effect'; key: string; reason: IdleReason }>
  | Readonly<{ code: 'point-out-of-reach'; edge: number; min?: number; max?: number }>
  | Readonly<{ code: 'same-text'; of: 'option' | 'question'; line: number }>
  | Readonly<{ code: 'weights-all-zero' }>
  | Readonly<{ code: 'unused-tier'; tier: string }>
  | Readonly<{ code: 'role-never-asked'; role: string }>
  | Readonly<{ code: 'level-out-of-reach'; criterion: string; level: string; min: number; max: number }>
