/** A reference work (training, directory, glossary) whose reader would be misled. */
export type ReferenceFault =
  | Readonly<{ code: 'source-missing'; entry: string; gives: 'address' | 'entry' }>
  | Readonly<{ code: 'term-twice'; term: string; line: number }>

/** What a reference work leaves idle or out. */
export type ReferenceWarning =
  | Readonly<{ code: 'unused-source'; source: string }>
  | Readonly<{ code: 'untrained-competency'; competency: string }>
  | Readonly<{ code: 'unmapped-criterion'; criterion: string }>
