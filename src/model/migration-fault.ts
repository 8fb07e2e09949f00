/** A map between versions that would not carry answers as its author means. */
export type MigrationFault =
  | Readonly<{ code: 'migration-not-older'; from: string; version: string }>
  | Readonly<{ code: 'migration-twice'; from: string; line: number }>
  | Readonly<{ code: 'two-fates'; question: string; line: number }>
  | Readonly<{ code: 'two-origins'; question: string; line: number }>
  | Readonly<{ code: 'id-reused'; question: string }>
