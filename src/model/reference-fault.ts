/** A reference work (training, directory, glossary, report template) whose reader would be misled. */
export type ReferenceFault =
  | Readonly<{ code: 'source-missing'; entry: string; gives: 'address' | 'entry' }>
  | Readonly<{ code: 'term-twice'; term: string; line: number }>
  /** A colour that a report cannot be read with: its contrast is `found`, it takes `least`. */
  | Readonly<{ code: 'weak-contrast'; colour: string; ground: string; found: number; least: number }>

/** What a reference work leaves idle or out. */
export type ReferenceWarning =
  | Readonly<{ code: 'unused-source'; source: string }>
  | Readonly<{ code: 'untrained-competency'; competency: string }>
  | Readonly<{ code: 'unmapped-criterion'; criterion: string }>
